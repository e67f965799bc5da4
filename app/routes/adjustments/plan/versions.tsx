import { requirePaper } from '#app/auth/require-paper.server.ts'
import { compareVersions } from '#app/features/plans/compare-versions.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { VersionsPage } from '#app/features/plans/versions-page.tsx'
import { versionsToCompare } from '#app/features/shared-papers/versions-to-compare.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const query = new URL(request.url).searchParams
	const { chosen, ...compared } = await versionsToCompare(services(), planPaper, paper, query, 'manager')
	return {
		plan: links.plan(paper.row.id),
		address: links.plan(paper.row.id, 'versions'),
		...compared,
		chosen: chosen && { from: chosen.from, to: chosen.to, comparison: compareVersions(chosen.before, chosen.after) },
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').planTools.versions.title) }, noIndex]

export default function Versions() {
	return <VersionsPage {...useLoaderData<typeof loader>()} />
}
