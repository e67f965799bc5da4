import { randomBytes } from 'node:crypto'
import { requirePaper } from '#app/auth/require-paper.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { rowOfReturn } from '#app/features/phased-return/row-of-return.ts'
import { AddPage } from '#app/features/plans/add-page.tsx'
import { addToPlan, startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans, phasedReturn } = wordsIn('en')

const rowOf = (plan: PhasedReturn) => rowOfReturn(randomBytes(6).toString('hex'), plan, phasedReturn)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const own = await listOwnPapers(services(), actor, planPaper)
	return {
		rows: [rowOf(paper.content).what],
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
	const rows = [rowOf(paper.content)]
	if (to === '') return data({ problem: plans.chooseWhere }, { status: 400 })
	if (to !== 'new') {
		const added = await addToPlan(portal, actor, to, rows)
		if (added.outcome === 'added')
			return redirect(`${links.plan(to)}?added=${added.added}&over=${added.tooMany}`, { status: 303 })
		return data({ problem: added.outcome === 'too-large' ? plans.tooLargeBytes : plans.chooseWhere }, { status: 400 })
	}
	const { employee, manager, firm } = paper.content
	const about = { employee: short(employee), manager: short(manager), firm }
	const begun = await startPlan(portal, actor, { rows, about }, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return data({ problem: plans.tooManyPlans }, { status: 429 })
	return redirect(`${links.plan(begun.id)}?added=1`, { status: 303 })
}

/** A plan's names are shorter than those of a phased return may be. */
const short = (name: string) => [...name].slice(0, 80).join('')

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(plans.addPageTitle) }, noIndex]

export default function IntoPlan() {
	return <AddPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />
}
