import type { Weekday } from '#app/journey/calendar.ts'
import type { PhasedReturn, WorkDay } from './phased-return.ts'
import { weekDates } from './week-dates.ts'

/** A day of work in a week of the plan, counted from 1. */
type PlannedDay = { readonly week: number; readonly weekday: Weekday; readonly work: WorkDay }

/** `next` begins while the shift of the day before it, `shift`, still runs. */
export type OverlappingDays = { readonly shift: PlannedDay; readonly next: PlannedDay }

/** Days that begin before the shift of the calendar day before them has ended, the last day of a week and the first of the next too. */
export function overlappingDays(plan: Pick<PhasedReturn, 'firstDay' | 'weeks'>): OverlappingDays[] {
	const days = weekDates(plan).flatMap(({ week, days: all }) => all.map(({ weekday, work }) => ({ week, weekday, work })))
	return days.flatMap(({ week, weekday, work }, at) => {
		const before = days[at - 1]
		if (!work || !before?.work) return []
		const { from, until } = before.work
		const endsNextDay = until <= from
		return endsNextDay && work.from < until ? [{ shift: { ...before, work: before.work }, next: { week, weekday, work } }] : []
	})
}
