import { randomUUID } from 'node:crypto'
import { requireActor, whoIsAsking } from '#app/auth/guards.server.ts'
import { forgetRouteCheck, readRouteCheck } from '#app/auth/route-check-cookie.server.ts'
import { requireArea, routingTable } from '#app/content/areas.server.ts'
import { Begin } from '#app/features/referrals/begin.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { exitOf, routeCheckOf, routeOf } from '#app/features/referrals/route-check.ts'
import { startDraft } from '#app/features/referrals/start-draft.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import { receivingAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

/** Step 0 as it stands, or a redirect to the page of it that is still to answer. */
function routeChecked(request: Request) {
	const kind = kindOfForm(request)
	const journey = routeCheckOf(kind)
	const answers = readRouteCheck(services(), request, kind)
	const context = { today: londonDay(new Date()) }
	const { pending } = walk(journey, answers, context)
	if (pending) throw redirect(links.routeCheck(kind, pending.slug), { status: 303 })
	const exit = exitOf(kind, answers, routingTable, context)
	if (exit && exit !== 'unknown-place') throw redirect(links.exit(kind, exit), { status: 303 })
	const routed = routeOf(kind, answers, routingTable, context)
	const sure = routed?.kind === 'area' && routed.sure
	const areaId = routed?.kind === 'area' ? routed.areaId : receivingAreaFor(request).id
	return { kind, answers, areaId, sure }
}

export async function loader({ request }: LoaderFunctionArgs) {
	const { kind, areaId, sure } = routeChecked(request)
	const asking = await whoIsAsking(request)
	if (asking?.actor.kind !== 'employer') throw redirect(`/sign-in?returnTo=${links.begin(kind)}`, { status: 303 })
	return { kind, area: requireArea(areaId).name, sure, formKey: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const { kind, answers, areaId, sure } = routeChecked(request)
	const form = await readForm(request)
	if (!sure && form.get('rightArea') === 'no') return redirect(links.exit(kind, 'elsewhere'), { status: 303 })
	if (!sure && form.get('rightArea') !== 'yes') {
		return data({ problems: [{ field: 'rightArea', message: requests.rightAreaMissing }] }, { status: 400 })
	}
	const portal = services()
	const key = valueOf(form, 'key').slice(0, 64) || randomUUID()
	const id = await startDraft(portal, actor, { kind, areaId, routeCheck: answers, key })
	return redirect(links.draft(kind, id), { status: 303, headers: { 'set-cookie': forgetRouteCheck(portal) } })
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.canBegin) }, noIndex]

export default function BeginRoute() {
	const problems = useActionData<typeof action>()?.problems ?? []
	return <Begin {...useLoaderData<typeof loader>()} problems={problems} />
}
