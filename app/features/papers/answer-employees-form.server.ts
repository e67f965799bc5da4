import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { typedAgain, type Problem, type TypedValues } from '#app/journey/form.ts'
import type { Messages } from '#app/journey/messages.ts'
import type { EmployeesPart } from './employees-part.ts'
import type { PaperOf } from './paper.ts'
import { saveEmployeesPart } from './save-employees-part.server.ts'

/** The form once more, with what was typed and why it was not saved. */
export type EmployeesFormAgain = {
	readonly typed: TypedValues
	readonly base: string
	readonly problems: readonly Problem[]
	readonly theirs: TypedValues | null
	readonly trouble: string | null
	readonly healthWords: readonly string[]
}

type Sent = {
	readonly entries: readonly (readonly [string, string])[]
	readonly messages: Messages
	/** Why it was not saved, where no field is to blame. */
	readonly said: { readonly gone: string; readonly tooLong: string; readonly tooOften: string }
}

export type EmployeesFormAnswer =
	| { readonly outcome: 'saved' | 'not-found' }
	| { readonly outcome: 'again'; readonly page: EmployeesFormAgain; readonly status: 400 | 409 | 429 }

const first = (entries: Sent['entries'], name: string) => entries.find(([one]) => one === name)?.[1] ?? ''

/** What was typed, as it stands, with nothing said about it. */
export const employeesFormAsTyped = <Content>(
	{ step }: EmployeesPart<Content>,
	entries: Sent['entries'],
): EmployeesFormAgain => ({
	typed: { ...typedAgain(step, entries, () => undefined, { today: '' }) },
	base: first(entries, 'base'),
	...{ problems: [], theirs: null, trouble: null, healthWords: [] },
})

/** Saves the employee's form of one part of their paper, and says what its page shows where it was not saved. */
export async function answerEmployeesForm<Content>(
	ground: Ground,
	actor: ActorOf<'paper-subject'>,
	of: PaperOf<Content>,
	part: EmployeesPart<Content>,
	{ entries, messages, said }: Sent,
	at = new Date(),
): Promise<EmployeesFormAnswer> {
	const base = first(entries, 'base')
	const seenHealthWords = first(entries, 'seenHealthWords') === 'yes'
	const saved = await saveEmployeesPart(ground, actor, of, part, { entries, base, seenHealthWords, messages }, at)
	const again = (
		page: Partial<EmployeesFormAgain> & Pick<EmployeesFormAgain, 'typed'>,
		status: 400 | 409 | 429,
	): EmployeesFormAnswer => ({
		outcome: 'again',
		page: { ...{ base, problems: [], theirs: null, trouble: null, healthWords: [] }, ...page, typed: { ...page.typed } },
		status,
	})
	switch (saved.outcome) {
		case 'saved':
		case 'not-found':
			return { outcome: saved.outcome }
		case 'problems':
			return again({ typed: saved.typed, problems: saved.problems }, 400)
		case 'changed-elsewhere':
			return again({ typed: saved.typed, base: saved.base, theirs: { ...saved.saved } }, 409)
		case 'health-words':
			return again({ typed: saved.typed, healthWords: saved.words }, 400)
		case 'gone':
			return again({ typed: saved.typed, trouble: said.gone }, 409)
		case 'too-large':
			return again({ typed: saved.typed, trouble: said.tooLong }, 400)
		case 'too-many':
			return again({ typed: saved.typed, trouble: said.tooOften }, 429)
	}
}
