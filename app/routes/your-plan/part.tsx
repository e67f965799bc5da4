import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { answerEmployeesForm, employeesFormAsTyped } from '#app/features/papers/answer-employees-form.server.ts'
import type { EmployeesPart } from '#app/features/papers/employees-part.ts'
import { typedOfEmployeesPart } from '#app/features/papers/save-employees-part.server.ts'
import { baseOfPart } from '#app/features/papers/save-part.server.ts'
import { commentPart, daysPart } from '#app/features/plans/employees-part.ts'
import { commentStep, daysStep } from '#app/features/plans/employees-step.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { rowOf, type Plan } from '#app/features/plans/plan.ts'
import { YourPlanPart } from '#app/features/plans/your-plan-part.tsx'
import { PointToRead } from '#app/features/plans/your-plan-row.tsx'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { TypedValues } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

/** Which part of the plan an address asks for, in the visitor's language. Without a point it is that of good and bad days. */
function partAsked(request: Request, row: string | undefined): EmployeesPart<Plan> {
	const { yourPlan } = wordsIn(languageForRequest(request, yourPlanSections))
	return row === undefined ? daysPart(daysStep(yourPlan)) : commentPart(row, commentStep(yourPlan))
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { paper } = await requirePaperSubject(request, 'paper.own-read', planPaper, token)
	const part = partAsked(request, params.row)
	const value = part.read(paper.content)
	const page = {
		question: part.step.question,
		hint: part.step.hint ?? null,
		fields: part.step.fields as FieldSet,
		typed: { ...typedOfEmployeesPart(part, value ?? {}) } as TypedValues,
		base: baseOfPart(value),
		row: params.row === undefined ? null : rowOf(paper.content, params.row),
		backTo: `${links.yourPlan(token, 'plan')}${params.row === undefined ? '#days' : `#row-${params.row}`}`,
		trouble: value === null ? wordsIn(languageForRequest(request, yourPlanSections)).yourPlan.pointNotThere : null,
	}
	// Not thrown: a form that was sent for a point which has gone meanwhile is shown with what was typed.
	return data(page, { status: value === null ? 404 : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requirePaperSubject(request, 'paper.own-write', planPaper, token)
	const entries = [...(await readForm(request))]
	const part = partAsked(request, params.row)
	if (isLanguageChange(new URLSearchParams(entries))) return data(employeesFormAsTyped(part, entries))
	const { yourPlan, errors } = wordsIn(languageForRequest(request, yourPlanSections))
	const said = { gone: yourPlan.pointGone, tooLong: yourPlan.tooLong, tooOften: yourPlan.tooOften }
	const answer = await answerEmployeesForm(services(), actor, planPaper, part, { entries, messages: errors.fields, said })
	if (answer.outcome === 'not-found') throw data(null, { status: 404 })
	if (answer.outcome === 'again') return data(answer.page, { status: answer.status })
	const place = params.row === undefined ? 'days' : `row-${params.row}`
	return redirect(`${links.yourPlan(token, 'plan')}?said=saved#${encodeURIComponent(place)}`, { status: 303 })
}

export const handle = { sections: yourPlanSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, page?.question ?? words.yourPlan.title) }, noIndex]
}

export default function Part() {
	const { row, ...page } = useLoaderData<typeof loader>()
	const about = row ? <PointToRead row={row} /> : null
	const answered = useActionData<typeof action>()
	return <YourPlanPart {...page} about={about} problems={[]} theirs={null} healthWords={[]} {...answered} />
}
