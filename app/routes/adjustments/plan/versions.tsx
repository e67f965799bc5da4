import { requirePaper } from '#app/auth/require-paper.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { chooseVersions, compareVersions } from '#app/features/plans/compare-versions.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { VersionsPage } from '#app/features/plans/versions-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const versions = await listVersions(services(), planPaper, paper.row)
	const contentOf = (wanted: number) => versions.find(({ number }) => number === wanted)?.content
	const asked = chooseVersions(
		new URL(request.url).searchParams,
		versions.map(({ number }) => number),
	)
	const [from, to] = [asked && contentOf(asked.from), asked && contentOf(asked.to)]
	return {
		plan: links.plan(paper.row.id),
		address: links.plan(paper.row.id, 'versions'),
		versions: versions.map(({ number, at, because, signatures }) => ({ number, on: londonDay(at), because, signatures })),
		chosen: asked && from && to ? { ...asked, comparison: compareVersions(from, to) } : null,
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').planTools.versions.title) }, noIndex]

export default function Versions() {
	return <VersionsPage {...useLoaderData<typeof loader>()} />
}
