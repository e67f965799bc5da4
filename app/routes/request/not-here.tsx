import { readRouteCheck } from '#app/auth/route-check-cookie.server.ts'
import { routingTable } from '#app/content/areas.server.ts'
import { NotHere } from '#app/features/referrals/not-here.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { exitReasons, routeCheckOf, routeOf } from '#app/features/referrals/route-check.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

export function loader({ request, params }: LoaderFunctionArgs) {
	const reason = exitReasons.find((one) => one === params.reason)
	if (!reason) throw data(null, { status: 404 })
	const kind = kindOfForm(request)
	const answers = readRouteCheck(services(), request, kind)
	const routed = routeOf(kind, answers, routingTable, { today: londonDay(new Date()) })
	const backTo = routeCheckOf(kind).steps.findLast((step) => Object.hasOwn(answers, step.slug))?.slug
	return {
		reason,
		suggestion: routed?.kind === 'out-of-area' ? (routed.suggestion?.name ?? null) : null,
		backTo: backTo ? links.routeCheck(kind, backTo) : links.formStart(kind),
		beginAt: links.begin(kind),
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.whereNext) }, noIndex]

export default function NotHereRoute() {
	return <NotHere {...useLoaderData<typeof loader>()} />
}
