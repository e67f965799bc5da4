import { mostReviewBack } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { weekDates } from './week-dates.ts'
import type { WeekDates } from './week-dates.ts'

export type ReviewDay = {
	readonly week: number
	/** 'YYYY-MM-DD' */
	readonly on: string
	/** '10:00' in London; null where nobody has set one. */
	readonly time: string | null
	/** The bank holiday that it would have fallen on; null where it is not moved. */
	readonly movedFrom: string | null
	/** True where the step has no other working day, so that it stays on a bank holiday. */
	readonly isBankHoliday: boolean
}

type Planned = Pick<PhasedReturn, 'firstDay' | 'weeks' | 'usual'>

/**
 * The day of each review: the last day of work in its week that is no bank holiday, or one of the two such days before it where that was
 * chosen. Where the week has none, the last one before it in the same step, which begins after the review before; where the step has
 * none, the day stays.
 *
 * With no work in the week it is the last working day that is not taken as holiday, else the last day of the week. A shift over
 * midnight counts for the day on which it begins.
 *
 * @param bankHolidays 'YYYY-MM-DD', of the nation in which they work
 */
export function reviewDays(plan: Planned, bankHolidays: ReadonlySet<string>): ReviewDay[] {
	const weeks = weekDates(plan)
	let begins = 0
	return weeks.flatMap((dates, index) => {
		const week = plan.weeks[index]
		if (!week?.review) return []
		const usual = daysToMeet(plan, dates).at(-1) ?? dates.until
		const free = freeDays(plan, { begins, index }, bankHolidays)
		// A step with fewer days has the review on its first.
		const on = free.slice(0, (week.reviewBack ?? 0) + 1).at(-1)
		begins = index + 1
		return [
			{
				week: dates.week,
				on: on ?? usual,
				time: week.reviewTime,
				movedFrom: on === undefined || on === usual || week.reviewBack !== null ? null : usual,
				isBankHoliday: on === undefined,
			},
		]
	})
}

/**
 * The days that a review at the end of a week can be on, the last one first: at most three. Empty where the step has bank holidays only.
 *
 * @param id the week; it need not have a review yet
 */
export function reviewChoices(plan: Planned, id: string, bankHolidays: ReadonlySet<string>): readonly string[] {
	const index = plan.weeks.findIndex((week) => week.id === id)
	const begins = plan.weeks.slice(0, Math.max(0, index)).findLastIndex(({ review }) => review) + 1
	return index === -1 ? [] : freeDays(plan, { begins, index }, bankHolidays).slice(0, mostReviewBack + 1)
}

/** Stands for the last day that a review can be on, whichever that is: no day is chosen. */
export const lastReviewDay = '0'

/** The day that is chosen for the review at the end of a week, 'YYYY-MM-DD', or `lastReviewDay`. */
export function chosenReviewDay(plan: Planned, id: string, bankHolidays: ReadonlySet<string>): string {
	const back = plan.weeks.find((week) => week.id === id)?.reviewBack ?? null
	const choices = reviewChoices(plan, id, bankHolidays)
	return back === null ? lastReviewDay : (choices.slice(0, back + 1).at(-1) ?? lastReviewDay)
}

/**
 * The plan with the review of a week on the chosen day, told by its place among the days that the plan has now. A day that it cannot be
 * on leaves everything as it is.
 *
 * @param chosen 'YYYY-MM-DD', or `lastReviewDay`
 */
export function putReviewOn<Plan extends Planned>(
	plan: Plan,
	id: string,
	chosen: string,
	bankHolidays: ReadonlySet<string>,
): Plan {
	const place = chosen === lastReviewDay ? 0 : reviewChoices(plan, id, bankHolidays).indexOf(chosen)
	if (place === -1 || chosenReviewDay(plan, id, bankHolidays) === chosen) return plan
	const reviewBack = place === 0 ? null : place
	return { ...plan, weeks: plan.weeks.map((week) => (week.id === id ? { ...week, reviewBack } : week)) }
}

/** The working days of a step that are no bank holidays, the last one first. */
function freeDays(
	plan: Planned,
	{ begins, index }: { readonly begins: number; readonly index: number },
	off: ReadonlySet<string>,
) {
	const weeks = weekDates(plan)
	const last = weeks[index]
	const before = weeks.slice(begins, index).flatMap(({ days }) => days.flatMap(({ on, work }) => (work ? [on] : [])))
	return [...before, ...(last ? daysToMeet(plan, last) : [])].filter((on) => !off.has(on)).reverse()
}

function daysToMeet({ weeks, usual }: Planned, { week, days, until }: WeekDates): string[] {
	const worked = days.filter(({ work }) => work !== null)
	const free = days.filter(({ weekday }) => usual.days.includes(weekday) && !weeks[week - 1]?.holiday.includes(weekday))
	const chosen = worked.length > 0 ? worked : free
	return chosen.length > 0 ? chosen.map(({ on }) => on) : [until]
}
