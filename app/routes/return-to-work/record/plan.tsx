import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { BackToRecord } from '#app/features/return-records/back-to-record.tsx'
import { PlanChoicePage } from '#app/features/return-records/plan-choice-page.tsx'
import { readRecord } from '#app/features/return-records/read-record.ts'
import { recordIntoPlan } from '#app/features/return-records/record-into-plan.server.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnRecords: said, plans, errors } = wordsIn('en')

/** Puts what was agreed into a plan. Somebody who holds none yet gets a new one at once; others choose. */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: errors.fields }
	const { record, typed, rows } = readRecord(form, context, said.tooManyChanges(mostAgreed))
	if (record === null) return redirect(links.returnTool('record'), { status: 307 })
	const known = await whoHolds(request)
	const own = known ? await listOwnPapers(portal, known, planPaper) : []
	const again = (problem: string | null, status: number) =>
		data(
			{
				changes: record.agreed.map(({ what }) => what),
				...{ typed: { ...typed }, rows, problem },
				lines: own.map(({ row, content }) => planLine(row, content)),
			},
			{ status },
		)
	const to = valueOf(form, 'to') || (own.length === 0 ? 'new' : '')
	if (record.agreed.length === 0 || to === '') return again(null, 200)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = to === 'new' ? (known?.kind === 'employer' ? known : kept?.guest) : known
	if (!actor) return again(said.planChoose, 400)
	const put = await recordIntoPlan(portal, actor, record, to === 'new' ? null : to, request.headers.get('x-visitor') ?? '')
	if (put.outcome === 'not-found') return again(said.planChoose, 400)
	if (put.outcome === 'too-large') return again(plans.tooLargeBytes, 400)
	if (put.outcome !== 'added') return again(plans.tooManyPlans, 429)
	return redirect(`${links.plan(put.id)}?added=${put.added}&already=${put.already}&over=${put.over}`, {
		status: 303,
		headers: kept && to === 'new' ? { 'set-cookie': kept.cookie } : {},
	})
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(said.planTitle) }, noIndex]

export default function RecordIntoPlan() {
	const sent = useActionData<typeof action>()
	return sent ? <PlanChoicePage {...sent} /> : <BackToRecord title={said.planTitle} />
}
