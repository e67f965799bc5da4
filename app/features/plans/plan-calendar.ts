import { isUnderWay } from './plan.ts'
import type { Plan } from './plan.ts'
import type { PlanWords } from './plan-words.ts'

type CalendarDay = { readonly uid: string; readonly on: string; readonly title: string }

type Given = {
	readonly words: Pick<PlanWords, 'calendar'>
	/** Tells this plan from others and nothing else: it stands in the file. */
	readonly key: string
	/** The last day of the response clock. */
	readonly answerBy?: string | null
}

/**
 * The days of a plan for a calendar: each day on which a change that is under way is looked at, once, and the last day to answer.
 * A day is named by the first change that has it, so that it moves with that. A calendar is seen by colleagues and on locked screens, so nothing here says whose plan it is or what is in it.
 *
 * @returns null when the plan has no day yet
 */
export function reviewCalendar(
	{ rows }: Pick<Plan, 'rows'>,
	{ words, key, answerBy }: Given,
): [CalendarDay, ...CalendarDay[]] | null {
	const dated = rows.filter(isUnderWay).flatMap(({ id, reviewOn }) => (reviewOn ? [{ id, on: reviewOn }] : []))
	const reviews = dated.filter(({ on }, at) => dated.findIndex((one) => one.on === on) === at)
	const [first, ...others] = [
		...(answerBy ? [{ uid: `${key}-answer`, on: answerBy, title: words.calendar.answer }] : []),
		...reviews
			.sort((one, other) => one.on.localeCompare(other.on))
			.map(({ id, on }) => ({ uid: `${key}-review-${id}`, on, title: words.calendar.review })),
	]
	return first ? [first, ...others] : null
}
