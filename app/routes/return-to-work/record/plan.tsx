import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { AddPage } from '#app/features/plans/add-page.tsx'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { newRowId, putRowsInPlan } from '#app/features/plans/put-rows-in-plan.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { BackToForm } from '#app/features/return-records/back-to-form.tsx'
import { readRecord } from '#app/features/return-records/read-record.ts'
import { aboutForPlan, rowsForPlan } from '#app/features/return-records/rows-for-plan.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { entriesOf } from '#app/journey/form.ts'
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
	// 307 sends the same form on, so that the page of the record says what to put right.
	if (record === null || record.agreed.length === 0) return redirect(links.returnTool('record'), { status: 307 })
	const known = await whoHolds(request)
	const own = known ? await listOwnPapers(portal, known, planPaper) : []
	const again = (problem: string | null, status: number) =>
		data(
			{
				problem,
				rows: record.agreed.map(({ what }) => what),
				sent: [['rows', String(rows)] as const, ...entriesOf(typed)],
				lines: own.map(({ row, content }) => planLine(row, content)),
			},
			{ status },
		)
	const to = valueOf(form, 'to') || (own.length === 0 ? 'new' : '')
	if (to === '') return again(null, 200)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = to === 'new' ? (known?.kind === 'employer' ? known : kept?.guest) : known
	if (!actor) return again(plans.chooseWhere, 400)
	const wanted = { rows: rowsForPlan(record, newRowId), about: aboutForPlan(record) }
	const put = await putRowsInPlan(portal, actor, wanted, to === 'new' ? null : to, request.headers.get('x-visitor') ?? '')
	if (put.outcome === 'not-found') return again(plans.chooseWhere, 400)
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
	return sent ? (
		<AddPage {...sent} from="" back={{ address: links.returnTool('record'), label: said.back }} />
	) : (
		<BackToForm kind="return-record" title={said.planTitle} />
	)
}
