import type { PhasedReturn } from './phased-return.ts'
import { weekDates } from './week-dates.ts'

export type ReviewDay = { readonly week: number; readonly on: string }

/**
 * The day of each review: the last day of work in its week. With no work in the week it is the last working day that is not taken
 * as holiday, else the last day of the week. A shift over midnight counts for the day on which it begins.
 */
export function reviewDays(plan: Pick<PhasedReturn, 'firstDay' | 'weeks' | 'usual'>): ReviewDay[] {
	return weekDates(plan).flatMap(({ week, days, until }) => {
		const planned = plan.weeks[week - 1]
		if (!planned?.review) return []
		const worked = days.filter(({ work }) => work !== null)
		const usual = days.filter(({ weekday }) => plan.usual.days.includes(weekday) && !planned.holiday.includes(weekday))
		return [{ week, on: (worked.at(-1) ?? usual.at(-1))?.on ?? until }]
	})
}
