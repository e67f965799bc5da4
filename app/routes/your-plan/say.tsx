import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { answerEmployeesForm, employeesFormAsTyped } from '#app/features/papers/answer-employees-form.server.ts'
import type { EmployeesPart } from '#app/features/papers/employees-part.ts'
import { typedOfEmployeesPart } from '#app/features/papers/save-employees-part.server.ts'
import { baseOfPart } from '#app/features/papers/save-part.server.ts'
import { sayToWeek, sayToWhole } from '#app/features/phased-return/employees-say.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { shownWeeks } from '#app/features/phased-return/shown-week.ts'
import { WeekToRead } from '#app/features/phased-return/week-to-read.tsx'
import { YourPlanPart } from '#app/features/plans/your-plan-part.tsx'
import { yourReturnSections } from '#app/features/plans/your-plan-sections.ts'
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

const wordsFor = (request: Request) => wordsIn(languageForRequest(request, yourReturnSections))

/** What an address asks about, in the visitor's language: a week, or without one the whole. */
function partAsked(request: Request, week: string | undefined, plan: PhasedReturn): EmployeesPart<PhasedReturn> {
	const { yourReturn: said } = wordsFor(request)
	const { label, hint } = said
	if (week === undefined) return sayToWhole({ question: said.wholeQuestion, label, hint })
	const place = plan.weeks.findIndex(({ id }) => id === week)
	return sayToWeek(week, { question: place < 0 ? said.wholeQuestion : said.weekQuestion(place + 1), label, hint })
}

const placeOf = (week: string | undefined) => (week === undefined ? 'whole' : `week-${encodeURIComponent(week)}`)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { paper } = await requirePaperSubject(request, 'paper.own-read', phasedReturnPaper, token)
	const plan = paper.content
	const part = partAsked(request, params.week, plan)
	const value = part.read(plan)
	const page = {
		question: part.step.question,
		hint: part.step.hint ?? null,
		fields: part.step.fields as FieldSet,
		typed: { ...typedOfEmployeesPart(part, value ?? {}) } as TypedValues,
		base: baseOfPart(value),
		week: shownWeeks(plan, reviewDays(plan, bankHolidayDaysOf(plan.nation))).find(({ week }) => week.id === params.week) ?? null,
		backTo: `${links.yourPlan(token, 'return')}#${placeOf(params.week)}`,
		trouble: value === null ? wordsFor(request).yourReturn.weekNotThere : null,
	}
	// Not thrown: a form that was sent for a week which has gone meanwhile is shown with what was typed.
	return data(page, { status: value === null ? 404 : 200 })
}

/** Saves what they say. Form: `says`, and `base`, which the page has of what it showed. */
export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor, paper } = await requirePaperSubject(request, 'paper.own-write', phasedReturnPaper, token)
	const entries = [...(await readForm(request))]
	const part = partAsked(request, params.week, paper.content)
	if (isLanguageChange(new URLSearchParams(entries))) return data(employeesFormAsTyped(part, entries))
	const { yourPlan, yourReturn, errors } = wordsFor(request)
	const said = { gone: yourReturn.weekGone, tooLong: yourPlan.tooLong, tooOften: yourPlan.tooOften }
	const answer = await answerEmployeesForm(services(), actor, phasedReturnPaper, part, {
		entries,
		messages: errors.fields,
		said,
	})
	if (answer.outcome === 'not-found') throw data(null, { status: 404 })
	if (answer.outcome === 'again') return data(answer.page, { status: answer.status })
	return redirect(`${links.yourPlan(token, 'return')}?said=saved#${placeOf(params.week)}`, { status: 303 })
}

export const handle = { sections: yourReturnSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, page?.question ?? words.yourReturn.title) }, noIndex]
}

export default function Say() {
	const { week, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const about = week ? <WeekToRead shown={week} /> : null
	return <YourPlanPart {...page} about={about} problems={[]} theirs={null} healthWords={[]} {...answered} />
}
