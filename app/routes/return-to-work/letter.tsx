import { ReturnLetterPage } from '#app/features/return-letters/letters-pages.tsx'
import { emptyReturnLetter, readReturnLetter } from '#app/features/return-letters/read-return-letter.ts'
import { isReturnLetterKind } from '#app/features/return-letters/return-letter.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { returnLetters, letters } = words

function kindIn(params: LoaderFunctionArgs['params']) {
	const kind = params.letter ?? ''
	if (!isReturnLetterKind(kind)) throw data(null, { status: 404 })
	return kind
}

export function loader({ params }: LoaderFunctionArgs) {
	const kind = kindIn(params)
	const form = emptyReturnLetter(kind, { today: londonDay(new Date()) })
	return { kind, form, letter: null, healthWords: [], origin: services().configuration.publicOrigin }
}

/** Shows the letter, or what to put right. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request, params }: ActionFunctionArgs) {
	const kind = kindIn(params)
	const sent = await readForm(request)
	const read = readReturnLetter(kind, sent, { words: { ...letters.text, ...returnLetters }, today: londonDay(new Date()) })
	const letter = valueOf(sent, 'do') === 'change' ? null : read.letter
	return data({ ...read, letter }, { status: read.form.problems.length > 0 ? 400 : 200 })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
	page
		? [
				{ title: pageTitle(returnLetters.kinds[page.kind].title) },
				...publicPageMeta({
					origin: page.origin,
					path: links.returnTool(`letters/${page.kind}`),
					title: returnLetters.kinds[page.kind].title,
					description: returnLetters.kinds[page.kind].summary,
					trail: [
						{ href: '/', label: words.home },
						{ href: links.returnToWork, label: words.returnToWork.title },
						{ href: links.returnTool('letters'), label: returnLetters.title },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function Letter() {
	return <ReturnLetterPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
