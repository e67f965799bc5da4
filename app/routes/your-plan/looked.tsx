import { requireAnyPaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { whoLooked } from '#app/features/papers/who-looked.server.ts'
import { YourPlanLooked } from '#app/features/plans/your-plan-looked.tsx'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor, paper } = await requireAnyPaperSubject(request, 'paper.own-read', token)
	return {
		looks: await whoLooked(services(), actor, paper.of),
		isCodeKnown: paper.way === 'hand',
		backTo: links.yourPlan(token, paper.page),
		endAt: links.yourPlan(token, 'end'),
	}
}

export const handle = { sections: yourPlanSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.yourPlan.lookedTitle) }, noIndex]
}

export default function LookedRoute() {
	return <YourPlanLooked {...useLoaderData<typeof loader>()} />
}
