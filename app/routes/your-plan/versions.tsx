import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { compareVersions } from '#app/features/plans/compare-versions.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { VersionsPage } from '#app/features/plans/versions-page.tsx'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { versionsToCompare } from '#app/features/shared-papers/versions-to-compare.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { paper } = await requirePaperSubject(request, 'paper.own-read', planPaper, token)
	const query = new URL(request.url).searchParams
	const { chosen, ...compared } = await versionsToCompare(services(), planPaper, paper, query, 'employee')
	return {
		plan: links.yourPlan(token, 'plan'),
		address: links.yourPlan(token, 'versions'),
		...compared,
		chosen: chosen && { from: chosen.from, to: chosen.to, comparison: compareVersions(chosen.before, chosen.after) },
	}
}

export const handle = { sections: yourPlanSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.planTools.versions.title) }, noIndex]
}

export default function Versions() {
	return <VersionsPage {...useLoaderData<typeof loader>()} />
}
