import { addDays, weekdayOf } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'

/** Bank holidays by day. Outside `from` to `until`, both included, nobody knows all of them yet. */
export type BankHolidays = {
	readonly names: ReadonlyMap<string, string>
	readonly from: string
	readonly until: string
}

export type WorkingWeek = { readonly days: readonly Weekday[]; readonly holidays: BankHolidays }

/**
 * Why a day is no working day, and the working day to use instead. 'unknown' is a day of the week that is worked, in a year whose bank
 * holidays are not known.
 */
export type DayOff = {
	readonly kind: 'weekend' | 'not-worked' | 'bank-holiday' | 'unknown'
	/** Of a bank holiday. */
	readonly name: string | null
	readonly workingDay: string
}

const isKnown = (date: string, { from, until }: BankHolidays) => date >= from && date <= until

/** A day of the week that is worked, and no bank holiday that is known. */
export const isWorked = (date: string, { days, holidays }: WorkingWeek): boolean =>
	days.includes(weekdayOf(date)) && !holidays.names.has(date)

/** The nearest working day after a day, or before it. Weeks without one are only made of bank holidays: eight weeks of them end it. */
export function nearestWorkingDay(date: string, week: WorkingWeek, way: 'after' | 'before'): string {
	const step = way === 'after' ? 1 : -1
	for (let count = 1; count <= 56; count += 1) {
		const day = addDays(date, count * step)
		if (isWorked(day, week)) return day
	}
	return date
}

/**
 * Null for a working day. A deadline is met on the working day before it; anything else is done on the next.
 *
 * @param date 'YYYY-MM-DD'
 */
export function dayOff(date: string, week: WorkingWeek, isDeadline: boolean): DayOff | null {
	const weekday = weekdayOf(date)
	if (isWorked(date, week)) return isKnown(date, week.holidays) ? null : { kind: 'unknown', name: null, workingDay: date }
	const workingDay = nearestWorkingDay(date, week, isDeadline ? 'before' : 'after')
	if (week.days.includes(weekday)) return { kind: 'bank-holiday', name: week.holidays.names.get(date) ?? null, workingDay }
	return { kind: weekday === 'sat' || weekday === 'sun' ? 'weekend' : 'not-worked', name: null, workingDay }
}
