import { looksEmpty, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { answersToForms, forEveryInput, hostileBodies, hostileTexts } from './hostile.ts'
import { entriesIn, errorsOf, formsOf, titleOf, type Form, type Input } from './page.ts'
import { type Answer, type Entries, type Visitor } from './visitor.ts'

export type Target = {
	readonly visitor: Visitor
	readonly path: string
	readonly form: Form
	/** Choices to make before anything else is typed, so that what they open is attacked too. One round for each. */
	readonly choices?: readonly Entries[]
	/** How long an answer a box takes, where that is known. */
	readonly longest?: (name: string) => number | undefined
	/** Puts things back after something was taken. */
	readonly restore?: (answer: Answer) => Promise<unknown>
	/** Its large boxes keep words and no line ends. */
	readonly joinsLines?: boolean
	/** More answers that are right here, such as 429 where somebody tries again and again. */
	readonly also?: readonly number[]
}

/** Never shown again, on purpose. */
const notKept = ['password', 'code']
const isText = ({ kind }: Input) => kind === 'text' || kind === 'textarea'

/** Sends everything hostile to one form. Gives what was wrong with the answers, as sentences. */
export async function attackForm(target: Target): Promise<string[]> {
	const { visitor, path, form, choices = [[]], longest = () => undefined, restore, also = [], joinsLines = false } = target
	const wrong: string[] = []
	const send = async (
		title: string,
		body: Entries | string,
		check: (answer: Answer) => string[],
		more: readonly number[] = [],
	) => {
		const answer = await visitor.post(form.action ?? path, body)
		const isRight = [...answersToForms, ...also, ...more].includes(answer.status)
		wrong.push(...(isRight ? check(answer) : [`answered ${answer.status}`]).map((one) => `${path} · ${title}: ${one}`))
		if (answer.status === 303) await restore?.(answer)
	}

	for (const chosen of choices) {
		const good = withChoices(form, chosen)
		for (const [title, text] of form.inputs.some(isText) ? hostileTexts : []) {
			const typed = good.map(([name, value]): [string, string] =>
				form.inputs.some((input) => input.name === name && isText(input)) ? [name, text(longest(name) ?? 200)] : [name, value],
			)
			await send(title, typed, (answer) => answeredWell(answer, form, typed, joinsLines))
		}
	}
	const plain = withChoices(form, choices[0] ?? [])
	for (const title of forEveryInput) {
		const text = hostileTexts.get(title)!
		// What a page carries along unseen may be wrong too: the answer may then be that the page is an old one.
		const everything = plain.map(([name]): [string, string] => [name, text(200)])
		await send(`${title}, as every answer`, everything, () => [], [409])
		const hidden = plain.map(([name, value]): [string, string] => [name, isHidden(form, name) ? text(200) : value])
		if (form.inputs.some(({ kind }) => kind === 'hidden')) await send(`${title}, hidden`, hidden, () => [], [409])
	}
	for (const [title, body] of Object.entries(hostileBodies)) await send(title, body(plain), () => [], [409])
	return wrong
}

const isHidden = ({ inputs }: Form, name: string) => inputs.some((input) => input.name === name && input.kind === 'hidden')

/** What the form would send, with some radios and boxes ticked instead of those that are. */
function withChoices(form: Form, chosen: Entries): Entries {
	const names = new Set(chosen.map(([name]) => name))
	return [...entriesIn(form).filter(([name]) => !names.has(name)), ...chosen]
}

/** No box of one line holds line ends, and what nobody can see is nothing. */
const asKept = (text: string, isOneLine: boolean) => (looksEmpty(text) ? '' : isOneLine ? text.replace(/\s+/g, ' ') : text)

/** A person who is told that something is wrong hears it first, and finds everything as they left it. */
function answeredWell({ status, body }: Answer, before: Form, sent: Entries, joinsLines: boolean): string[] {
	if (status !== 400) return []
	const wrong: string[] = []
	if (!titleOf(body).startsWith('Error: ')) wrong.push(`the title is '${titleOf(body)}'`)
	const warned = body.includes('Does this name an illness')
	if (!errorsOf(body)?.length && !warned) wrong.push('nothing says what is wrong')
	const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
	for (const [, id] of body.matchAll(/<a [^>]*href="#([^"]+)"[^>]*>[^<]*<\/a><\/li>/g))
		if (!ids.has(id)) wrong.push(`the error leads to '${id}', which is not on the page`)
	const after = formsOf(body).find((form) => before.inputs.every(({ name }) => form.inputs.some((input) => input.name === name)))
	if (!after) return [...wrong, 'the form is gone']
	for (const [name, value] of sent) {
		const input = before.inputs.find((one) => one.name === name && isText(one))
		if (!input || notKept.includes(name)) continue
		const shown = after.inputs.find((one) => one.name === name)?.value ?? ''
		const kept = asKept(withoutHiddenCharacters(value), joinsLines || input.kind === 'text')
		const isCutShort = shown.length >= 300 && kept.startsWith(shown)
		if (asKept(shown, joinsLines || input.kind === 'text').trim() !== kept.trim() && !isCutShort)
			wrong.push(`${name} was ${JSON.stringify(kept.slice(0, 60))} and is ${JSON.stringify(shown.slice(0, 60))}`)
	}
	return wrong
}
