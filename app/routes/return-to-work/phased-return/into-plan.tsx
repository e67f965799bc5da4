import { requirePaper } from '#app/auth/require-paper.server.ts'
import { listOwnPapers, type OpenPaper } from '#app/features/papers/open-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { AddPage } from '#app/features/plans/add-page.tsx'
import { rowFromReturn } from '#app/features/plans/newest-return.server.ts'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { newRowId, putRowsInPlan } from '#app/features/plans/put-rows-in-plan.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans, phasedReturn } = wordsIn('en')

const rowOf = ({ row, content }: OpenPaper<PhasedReturn>) => rowFromReturn(newRowId(), row.id, content, phasedReturn)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const own = await listOwnPapers(services(), actor, planPaper)
	return {
		rows: [rowOf(paper).what],
		sent: [] as readonly (readonly [string, string])[],
		lines: own.map(({ row, content }) => planLine(row, content)),
		from: '',
	}
}

/** Puts the phased return into a plan of changes as one point, not decided yet; into a new plan with the names it has. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	const portal = services()
	const form = await readForm(request)
	const to = valueOf(form, 'to')
	const rows = [rowOf(paper)]
	if (to === '') return data({ problem: plans.chooseWhere }, { status: 400 })
	const { employee, manager, firm } = paper.content
	const about = { employee: short(employee), manager: short(manager), firm }
	const visitor = request.headers.get('x-visitor') ?? ''
	const put = await putRowsInPlan(portal, actor, { rows, about }, to === 'new' ? null : to, visitor)
	if (put.outcome === 'added')
		return redirect(`${links.plan(put.id)}?added=${put.added}&already=${put.already}&over=${put.over}`, { status: 303 })
	if (put.outcome === 'too-many') return data({ problem: plans.tooManyPlans }, { status: 429 })
	return data({ problem: put.outcome === 'too-large' ? plans.tooLargeBytes : plans.chooseWhere }, { status: 400 })
}

/** A plan's names are shorter than those of a phased return may be. */
const short = (name: string) => [...name].slice(0, 80).join('')

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(plans.addPageTitle) }, noIndex]

export default function IntoPlan() {
	return <AddPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />
}
