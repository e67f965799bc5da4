import type { PhasedReturn } from './phased-return.ts'
import { weekDates } from './week-dates.ts'
import type { WeekDates } from './week-dates.ts'

export type ReviewDay = {
	readonly week: number
	/** 'YYYY-MM-DD' */
	readonly on: string
	/** The bank holiday that it would have fallen on; null where it is not moved. */
	readonly movedFrom: string | null
	/** True where the step has no other working day, so that it stays on a bank holiday. */
	readonly isBankHoliday: boolean
}

type Planned = Pick<PhasedReturn, 'firstDay' | 'weeks' | 'usual'>

/**
 * The day of each review: the last day of work in its week that is no bank holiday. Where the week has none, the last one before it in
 * the same step, which begins after the review before; where the step has none, the day stays.
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
		if (!plan.weeks[index]?.review) return []
		const here = daysToMeet(plan, dates)
		const usual = here.at(-1) ?? dates.until
		const before = weeks.slice(begins, index).flatMap(({ days }) => days.flatMap(({ on, work }) => (work ? [on] : [])))
		const free = [...before, ...here].findLast((on) => !bankHolidays.has(on))
		begins = index + 1
		return [
			{
				week: dates.week,
				on: free ?? usual,
				movedFrom: free === undefined || free === usual ? null : usual,
				isBankHoliday: free === undefined,
			},
		]
	})
}

function daysToMeet({ weeks, usual }: Planned, { week, days, until }: WeekDates): string[] {
	const worked = days.filter(({ work }) => work !== null)
	const free = days.filter(({ weekday }) => usual.days.includes(weekday) && !weeks[week - 1]?.holiday.includes(weekday))
	const chosen = worked.length > 0 ? worked : free
	return chosen.length > 0 ? chosen.map(({ on }) => on) : [until]
}
