import { AboutAssessments, AboutReferrals } from '#app/features/referrals/about-pages.tsx'
import { routeCheckOf } from '#app/features/referrals/route-check.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { pageTitle } from '#app/http/titles.ts'
import { areaFor, shownArea } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { employer } = wordsIn('en')

export function loader({ request }: LoaderFunctionArgs) {
	const kind = kindOfForm(request)
	return {
		kind,
		startAt: links.routeCheck(kind, routeCheckOf(kind).steps[0]!.slug),
		area: shownArea(areaFor(request)),
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(employer.kinds[data?.kind ?? 'referral']) }]

export default function About() {
	const { kind, startAt, area } = useLoaderData<typeof loader>()
	return kind === 'referral' ? (
		<AboutReferrals startAt={startAt} area={area} />
	) : (
		<AboutAssessments startAt={startAt} area={area} />
	)
}
