import { requirePaper } from '#app/auth/require-paper.server.ts'
import { listHelplines } from '#app/content/directory.server.ts'
import { isLetterKind } from '#app/features/plans/letters/letter-kinds.ts'
import { LetterPage } from '#app/features/plans/letters/letter-page.tsx'
import { letterOf } from '#app/features/plans/letters/make-letter.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en').letters

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const kind = params.letter ?? ''
	if (!isLetterKind(kind)) throw data(null, { status: 404 })
	const view = letterOf(kind, paper.content, null, { words: words.text, today: londonDay(new Date()) })
	return { paper: paper.row.id, kind, view, helplines: listHelplines(), busy: false }
}

/** What was typed makes the letter and is kept nowhere: it comes back with the page. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const kind = params.letter ?? ''
	if (!isLetterKind(kind)) throw data(null, { status: 404 })
	const busy = new URL(request.url).searchParams.get('said') === 'busy'
	const view = letterOf(kind, paper.content, await readForm(request), { words: words.text, today: londonDay(new Date()) })
	const isWrong =
		(view.stage === 'ask-advice' && view.wrong) ||
		(view.stage === 'letter' && (view.problems.length > 0 || view.healthWords.length > 0))
	return data({ view, busy }, { status: isWrong ? 400 : busy ? 503 : 200 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page ? words.names[page.kind] : words.title) },
	noIndex,
]

export default function Letter() {
	const page = useLoaderData<typeof loader>()
	return <LetterPage {...page} {...useActionData<typeof action>()} />
}
