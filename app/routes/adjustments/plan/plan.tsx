import { requirePaper } from '#app/auth/require-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { answerFact } from '#app/features/plans/answer-by.server.ts'
import { moveInPlan, putBackInPlan, takeFromPlan } from '#app/features/plans/arrange-plan.server.ts'
import { returnsChangedSince, takeNewestReturn } from '#app/features/plans/newest-return.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { PlanPage } from '#app/features/plans/plan-page.tsx'
import { ResponseClockPicture } from '#app/features/plans/response-clock-picture.tsx'
import { answerDaysOn, clockOf } from '#app/features/plans/response-clock.ts'
import { planRowSchema } from '#app/features/plans/plan.ts'
import { saidOf, troubleOf } from '#app/features/plans/said.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { signedNow } from '#app/features/shared-papers/shared-state.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans, phasedReturn } = wordsIn('en')
const undoFor = 60 * 60_000

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const query = new URL(request.url).searchParams
	const today = londonDay(new Date())
	const fact = answerFact()
	return {
		id: paper.row.id,
		plan: paper.content,
		today,
		held: await heldBy(services(), actor, paper.row),
		said: saidOf(plans, query),
		trouble: troubleOf(plans, query),
		signed: await signedNow(services(), paper.row),
		isShared: paper.row.sharedAt !== null,
		older: await returnsChangedSince(services(), paper.row, paper.content),
		clock: fact ? { clock: clockOf(paper.content, today, answerDaysOn(fact, today)), fact } : null,
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const form = await readForm(request)
	const row = valueOf(form, 'row')
	switch (form.get('intent')) {
		case 'up':
		case 'down':
			await moveInPlan(portal, actor, id, row, form.get('intent') === 'up' ? 'up' : 'down')
			return redirect(`${links.plan(id)}#row-${/^[a-z0-9]+$/.test(row) ? row : ''}`, { status: 303 })
		case 'remove': {
			const taken = await takeFromPlan(portal, actor, id, row)
			if (!taken) return redirect(links.plan(id), { status: 303 })
			const sealed = portal.vault.sealForBrowser(`row of ${id}`, JSON.stringify(taken), new Date(Date.now() + undoFor))
			return data({ removed: { what: taken.row.what, sealed }, said: [] as readonly string[] })
		}
		case 'put-back': {
			const opened = portal.vault.openFromBrowser(`row of ${id}`, row, new Date())
			if (opened === null) return redirect(links.plan(id), { status: 303 })
			const taken = JSON.parse(opened) as { row: unknown; place: number }
			const back = planRowSchema.parse(taken.row)
			const isBack = await putBackInPlan(portal, actor, id, { row: back, place: taken.place })
			return data({ removed: null, said: [isBack ? plans.isBack(back.what) : plans.notBack] })
		}
		case 'newest': {
			const taken = await takeNewestReturn(portal, actor, { plan: id, row }, phasedReturn)
			if (taken === 'not-found') throw data(null, { status: 404 })
			const back = taken === 'taken' && valueOf(form, 'from') === 'share' ? links.plan(id, 'share') : links.plan(id)
			return redirect(`${back}?said=${{ taken: 'newest', none: 'no-newest', 'too-large': 'too-large' }[taken]}`, { status: 303 })
		}
		default:
			return redirect(links.plan(id), { status: 303 })
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(plans.title) }, noIndex]

export default function Plan() {
	const { said, clock, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<PlanPage
			{...page}
			said={answered?.said ?? said}
			removed={answered?.removed ?? null}
			clock={clock && <ResponseClockPicture {...clock} changeHref={links.plan(page.id, 'about')} />}
		/>
	)
}
