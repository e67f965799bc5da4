import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { findCodeOf, readFindCode } from '#app/features/adjustments/find-code.ts'
import { readPicked } from '#app/features/adjustments/picked-code.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { AddPage } from '#app/features/plans/add-page.tsx'
import { addToPlan, startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { newRowId } from '#app/features/plans/put-rows-in-plan.server.ts'
import { rowOfAdjustment } from '#app/features/plans/row-of-adjustment.ts'
import { rowOfPoint } from '#app/features/plans/row-of-point.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans, adjustments } = wordsIn('en')

/** The rows that an address or a form names: changes by their letters, points of checklists. What means nothing is left out. */
function rowsAsked(sent: URLSearchParams) {
	const picked = readPicked(sent.getAll('keep').slice(0, 200).join('-'), listAdjustments())
	const changes = picked.map((one) =>
		rowOfAdjustment(newRowId(), one, one.funding.map((from) => adjustments.fundings[from]).join('. ')),
	)
	const points = [...new Set(sent.getAll('point'))].slice(0, 200)
	return [...changes, ...points.flatMap((ref) => rowOfPoint(newRowId(), ref, findChecklist) ?? [])]
}

export async function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const actor = await whoHolds(request)
	const own = actor ? await listOwnPapers(services(), actor, planPaper) : []
	return {
		rows: rowsAsked(query).map(({ what }) => what),
		sent: [...query].filter(([name]) => name === 'keep' || name === 'point'),
		lines: own.map(({ row, content }) => planLine(row, content)),
		from: findCodeOf(readFindCode(query.get('from') ?? '')),
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const form = await readForm(request)
	const rows = rowsAsked(form)
	const known = await whoHolds(request)
	const to = valueOf(form, 'to')
	if (rows.length === 0) return redirect(links.planAdd([]), { status: 303 })
	if (to !== 'new' && known) {
		const added = await addToPlan(portal, known, to, rows)
		if (added.outcome === 'added')
			return redirect(`${links.plan(to)}?added=${added.added}&already=${added.already}&over=${added.tooMany}`, { status: 303 })
		return data({ problem: added.outcome === 'too-large' ? plans.tooLargeBytes : plans.chooseWhere }, { status: 400 })
	}
	if (to !== 'new') return data({ problem: plans.chooseWhere }, { status: 400 })
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = known?.kind === 'employer' ? known : kept?.guest
	if (!actor) throw data(null, { status: 404 })
	const begun = await startPlan(portal, actor, { rows }, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return data({ problem: plans.tooManyPlans }, { status: 429 })
	return redirect(`${links.plan(begun.id)}?added=${rows.length}`, {
		status: 303,
		headers: kept ? { 'set-cookie': kept.cookie } : {},
	})
}

export const meta: MetaFunction = () => [{ title: pageTitle(plans.addPageTitle) }, noIndex]

export default function Add() {
	return <AddPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />
}
