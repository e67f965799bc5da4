import { addDays, weekdayOf } from '#app/journey/calendar.ts'
import { mostWeeks } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'

type Planned = Pick<PhasedReturn, 'firstDay' | 'usual'>

/** Why a first day back may be a slip, and a day to offer instead, 'YYYY-MM-DD'. */
export type FirstDayDoubt = { readonly because: 'not-worked' | 'long-ago'; readonly offer: string }

/**
 * A first day that is no usual working day, or so long ago that the longest plan from there is over; null for neither.
 *
 * @param today 'YYYY-MM-DD'
 * @param bankHolidays 'YYYY-MM-DD': none of them is offered
 */
export function firstDayDoubt(plan: Planned, today: string, bankHolidays: ReadonlySet<string>): FirstDayDoubt | null {
	if (plan.firstDay < addDays(today, -7 * mostWeeks))
		return { because: 'long-ago', offer: nextWorkingDay(plan.usual.days, today, bankHolidays) }
	if (plan.usual.days.includes(weekdayOf(plan.firstDay))) return null
	return { because: 'not-worked', offer: nextWorkingDay(plan.usual.days, plan.firstDay, bankHolidays) }
}

/** The first usual working day after a day that is no bank holiday. A year has one; where days never fit, the day after. */
export function nextWorkingDay(
	usual: PhasedReturn['usual']['days'],
	after: string,
	bankHolidays: ReadonlySet<string> = new Set(),
): string {
	const days = Array.from({ length: 60 }, (_, more) => addDays(after, more + 1))
	return days.find((on) => usual.includes(weekdayOf(on)) && !bankHolidays.has(on)) ?? addDays(after, 1)
}
