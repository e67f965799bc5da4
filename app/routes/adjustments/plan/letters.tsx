import { requirePaper } from '#app/auth/require-paper.server.ts'
import { LettersPage } from '#app/features/plans/letters/letters-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	return { paper: paper.row.id, plan: { rows: paper.content.rows } }
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').letters.title) }, noIndex]

export default function Letters() {
	return <LettersPage {...useLoaderData<typeof loader>()} />
}
