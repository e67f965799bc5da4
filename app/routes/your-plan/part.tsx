import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import type { EmployeesPart } from '#app/features/papers/employees-part.ts'
import { saveEmployeesPart, typedOfEmployeesPart } from '#app/features/papers/save-employees-part.server.ts'
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
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { typedAgain, type Problem, type TypedValues } from '#app/journey/form.ts'
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

type Again = {
	readonly typed: TypedValues
	readonly base: string
	readonly problems: readonly Problem[]
	readonly theirs: TypedValues | null
	readonly trouble: string | null
	readonly healthWords: readonly string[]
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requirePaperSubject(request, 'paper.own-write', planPaper, token)
	const form = await readForm(request)
	const part = partAsked(request, params.row)
	const base = valueOf(form, 'base')
	const again = (answer: Partial<Again> & Pick<Again, 'typed'>, status: number) =>
		data<Again>(
			{ base, problems: [], theirs: null, trouble: null, healthWords: [], ...answer, typed: { ...answer.typed } },
			{ status },
		)
	if (isLanguageChange(form)) return again({ typed: typedAgain(part.step, form, () => undefined, { today: '' }) }, 200)
	const { yourPlan, errors } = wordsIn(languageForRequest(request, yourPlanSections))
	const seenHealthWords = form.get('seenHealthWords') === 'yes'
	const saved = await saveEmployeesPart(services(), actor, planPaper, part, {
		entries: form,
		base,
		seenHealthWords,
		messages: errors.fields,
	})
	switch (saved.outcome) {
		case 'saved': {
			const place = params.row === undefined ? 'days' : `row-${params.row}`
			return redirect(`${links.yourPlan(token, 'plan')}?said=saved#${encodeURIComponent(place)}`, { status: 303 })
		}
		case 'problems':
			return again({ typed: saved.typed, problems: saved.problems }, 400)
		case 'changed-elsewhere':
			return again({ typed: saved.typed, base: saved.base, theirs: { ...saved.saved } }, 409)
		case 'health-words':
			return again({ typed: saved.typed, healthWords: saved.words }, 400)
		case 'gone':
			return again({ typed: saved.typed, trouble: yourPlan.pointGone }, 409)
		case 'too-large':
			return again({ typed: saved.typed, trouble: yourPlan.tooLong }, 400)
		case 'too-many':
			return again({ typed: saved.typed, trouble: yourPlan.tooOften }, 429)
		case 'not-found':
			throw data(null, { status: 404 })
	}
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
