import { requirePaper } from '#app/auth/require-paper.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { LookedPage } from '#app/features/shared-papers/looked-page.tsx'
import { sharedPaper } from '#app/features/shared-papers/shared-kinds.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { sharedKindAt } from '#app/http/paper-address.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const back = links.paper(sharedKindAt(request.url), paper.row.id)
	return { back, looks: await looksAt(services(), actor, paper.row) }
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').keeping.lookedTitle) }, noIndex]

export default function Looked() {
	return <LookedPage {...useLoaderData<typeof loader>()} />
}
