import { addDays, daysBetween, weekdayOf, weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { PhasedReturn, WorkDay } from './phased-return.ts'

/** A week of a plan on the calendar. `week` counts from 1. */
export type WeekDates = {
	readonly week: number
	readonly from: string
	readonly until: string
	/** All seven, in their order: the day of work on each, or null. */
	readonly days: readonly { readonly on: string; readonly weekday: Weekday; readonly work: WorkDay | null }[]
}

/** The weekdays in the order in which a week of the plan has them: the first is that of the first day back. */
export function weekFrom(firstDay: string): readonly Weekday[] {
	const first = weekdays.indexOf(weekdayOf(firstDay))
	return [...weekdays.slice(first), ...weekdays.slice(0, first)]
}

/** The weeks of a plan with their days. Each runs for seven days from the weekday of the first day back. */
export function weekDates({ firstDay, weeks }: Pick<PhasedReturn, 'firstDay' | 'weeks'>): WeekDates[] {
	const order = weekFrom(firstDay)
	return weeks.map(({ days }, index) => {
		const from = addDays(firstDay, index * 7)
		return {
			week: index + 1,
			from,
			until: addDays(from, 6),
			days: order.map((weekday, at) => ({
				on: addDays(from, at),
				weekday,
				work: days.find((one) => one.weekday === weekday) ?? null,
			})),
		}
	})
}

/** The last day on which the plan says anything. */
export const lastDayOf = ({ firstDay, weeks }: Pick<PhasedReturn, 'firstDay' | 'weeks'>) =>
	addDays(firstDay, weeks.length * 7 - 1)

/** Which week of the plan a day is in, counted from 1; null for a day outside it. */
export function weekOf({ firstDay, weeks }: Pick<PhasedReturn, 'firstDay' | 'weeks'>, day: string): number | null {
	const week = Math.floor(daysBetween(firstDay, day) / 7) + 1
	return week >= 1 && week <= weeks.length ? week : null
}
