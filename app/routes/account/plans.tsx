import { requireActor } from '#app/auth/guards.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { countKept } from '#app/features/papers/count-kept.server.ts'
import { takeOver } from '#app/features/papers/hand-over-take.server.ts'
import { AccountPlansPage } from '#app/features/plans/account-plans-page.tsx'
import { listAccountPlans, mostPlansListed } from '#app/features/plans/account-plans.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { answerDaysOn, answerFactId } from '#app/features/plans/response-clock.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const query = new URL(request.url).searchParams
	const asked = query.get('page') ?? ''
	const [fact] = factsOf({ facts: [answerFactId] })
	const found = await listAccountPlans(services(), actor, {
		page: /^\d{1,4}$/.test(asked) ? Number(asked) : 1,
		answerDays: fact ? answerDaysOn(fact, londonDay(new Date())) : null,
	})
	const { 'phased-return': returns } = await countKept(services(), actor)
	return { ...found, returns, most: mostPlansListed, isGone: query.get('said') === 'gone' }
}

/** Takes over a plan that waits. It names no manager then, so the next page asks who that is. */
export async function action({ request }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const form = await readForm(request)
	const taken = await takeOver(services(), actor, planPaper, valueOf(form, 'handover'))
	return redirect(taken ? links.plan(taken.paperId, 'about') : `${links.accountPlans}?said=gone`, { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').keeping.listTitle) }, noIndex]

export default function AccountPlans() {
	return <AccountPlansPage {...useLoaderData<typeof loader>()} />
}
