import { requirePaper } from '#app/auth/require-paper.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { LookedPage } from '#app/features/plans/looked-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	return { id: paper.row.id, looks: await looksAt(services(), actor, paper.row) }
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').keeping.lookedTitle) }, noIndex]

export default function Looked() {
	return <LookedPage {...useLoaderData<typeof loader>()} />
}
