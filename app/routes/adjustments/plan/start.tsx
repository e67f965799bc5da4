import { isSecure, services } from '#app/services.server.ts'
import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { planLine } from '#app/features/plans/plan-line.ts'
import { StartPage } from '#app/features/plans/start-page.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans, adjustments, home } = wordsIn('en')

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await whoHolds(request)
	const own = actor ? await listOwnPapers(services(), actor, planPaper) : []
	return {
		held: actor?.kind === 'employer' ? ('account' as const) : ('guest' as const),
		lines: own.map(({ row, content }) => planLine(row, content)),
		wasDeleted: new URL(request.url).searchParams.get('said') === 'deleted',
		origin: services().configuration.publicOrigin,
	}
}

/** Begins an empty plan. */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const known = await whoHolds(request)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = known?.kind === 'employer' ? known : kept?.guest
	if (!actor) throw data(null, { status: 404 })
	const begun = await startPlan(portal, actor, { rows: [] }, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return data({ tooMany: true }, { status: 429 })
	return redirect(links.plan(begun.id), { status: 303, headers: kept ? { 'set-cookie': kept.cookie } : {} })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(plans.startTitle) },
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.planStart,
		title: plans.startTitle,
		description: plans.description,
		trail: [
			{ href: '/', label: home },
			{ href: '/adjustments', label: adjustments.title },
		],
	}),
]

export default function Start() {
	const { origin: _, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <StartPage {...page} tooMany={answered?.tooMany ?? false} />
}
