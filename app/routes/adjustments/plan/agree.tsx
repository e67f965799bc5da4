import { requirePaper } from '#app/auth/require-paper.server.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { agreeSeveral } from '#app/features/plans/agree-several.ts'
import { agreeStepFor, firstDayFor } from '#app/features/plans/agree-step.ts'
import { PartPage } from '#app/features/plans/part-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import type { Plan } from '#app/features/plans/plan.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans } = wordsIn('en')
const readNothing = () => undefined
const openOf = (plan: Plan) => plan.rows.filter(({ decision }) => decision === 'open')
const contextNow = () => ({ today: londonDay(new Date()) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const open = openOf(paper.content)
	if (open.length === 0) throw redirect(links.plan(paper.row.id), { status: 303 })
	const step = agreeStepFor(open)
	const context = contextNow()
	return {
		id: paper.row.id,
		part: { question: step.question, hint: step.hint ?? null, fields: fieldsOf(paper.content) },
		typed: { ...typedFrom(step, { startOn: firstDayFor(context) }, readNothing, context) } as TypedValues,
		base: '',
		newId: null,
		about: null,
	}
}

const fieldsOf = (plan: Plan) => {
	const { fields } = agreeStepFor(openOf(plan))
	if (typeof fields === 'function') throw new Error('These fields depend on nothing')
	return fields
}

/** A yes that two people give twice is one yes: what has an answer by now keeps it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const { id } = paper.row
	const form = await readForm(request)
	const context = contextNow()
	const open = openOf(paper.content)
	if (open.length === 0) return redirect(links.plan(id), { status: 303 })
	const parsed = parseStep(agreeStepFor(open), form, readNothing, context)
	if (!parsed.ok)
		return data({ problems: parsed.problems as readonly Problem[], typed: parsed.typed as TypedValues }, { status: 400 })
	const { rows, startOn } = parsed.value
	const changed = await changePaper(services(), actor, planPaper, id, (plan) => ({
		content: agreeSeveral(plan, rows, startOn, context.today),
		said: null,
	}))
	if (changed.outcome === 'not-found') throw data(null, { status: 404 })
	return redirect(`${links.plan(id)}?said=saved#rows`, { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page?.part.question ?? plans.title) },
	noIndex,
]

export default function Agree() {
	return <PartPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
