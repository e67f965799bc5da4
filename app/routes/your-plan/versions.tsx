import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { chooseVersions, compareVersions } from '#app/features/plans/compare-versions.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { VersionsPage } from '#app/features/plans/versions-page.tsx'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { paper } = await requirePaperSubject(request, 'paper.own-read', planPaper, token)
	const versions = await listVersions(services(), planPaper, paper.row)
	const contentOf = (wanted: number) => versions.find(({ number }) => number === wanted)?.content
	const numbers = versions.map(({ number }) => number)
	const asked = chooseVersions(new URL(request.url).searchParams, numbers)
	const [from, to] = [asked && contentOf(asked.from), asked && contentOf(asked.to)]
	return {
		plan: links.yourPlan(token, 'plan'),
		address: links.yourPlan(token, 'versions'),
		versions: versions.map(({ number, at, because, signatures }) => ({ number, on: londonDay(at), because, signatures })),
		chosen: asked && from && to ? { ...asked, comparison: compareVersions(from, to) } : null,
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
