import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { compareReturns } from '#app/features/phased-return/compare-returns.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { ReturnChanges } from '#app/features/phased-return/return-changes.tsx'
import { yourReturnSections } from '#app/features/plans/your-plan-sections.ts'
import { versionsToCompare } from '#app/features/shared-papers/versions-to-compare.server.ts'
import { VersionsOf } from '#app/features/shared-papers/versions-of.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { useWords } from '#app/ui/language.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { paper } = await requirePaperSubject(request, 'paper.own-read', phasedReturnPaper, token)
	const query = new URL(request.url).searchParams
	const { chosen, ...compared } = await versionsToCompare(services(), phasedReturnPaper, paper, query, 'employee')
	return {
		back: links.yourPlan(token, 'return'),
		address: links.yourPlan(token, 'return/versions'),
		...compared,
		chosen: chosen && { from: chosen.from, to: chosen.to, comparison: compareReturns(chosen.before, chosen.after) },
	}
}

export const handle = { sections: yourReturnSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.planTools.versions.title) }, noIndex]
}

export default function ReturnVersions() {
	const { chosen, ...page } = useLoaderData<typeof loader>()
	const words = useWords()
	const trail = [
		{ href: '/', label: words.home },
		{ href: page.back, label: words.yourReturn.title },
	]
	return <VersionsOf {...page} trail={trail} chosen={chosen} changes={chosen ? <ReturnChanges {...chosen} /> : null} />
}
