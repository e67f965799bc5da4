import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import { addDays, daysBetween, weekdayOf } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'

export type DaysLost = {
	readonly days: number
	/** Bank holidays on a usual day, which are not counted. */
	readonly holidays: number
	/** False when some of the days are outside those whose bank holidays are known. */
	readonly isSure: boolean
}

/**
 * Working days from the first day absent to the day before the day back. Null when a day is missing, when they are the wrong way round,
 * or when nobody said which days are usual.
 */
export function daysLost(
	{ firstDay, dayBack, usualDays }: { firstDay: string | null; dayBack: string | null; usualDays: readonly Weekday[] },
	known: BankHolidays,
): DaysLost | null {
	if (firstDay === null || dayBack === null || dayBack <= firstDay || usualDays.length === 0) return null
	let days = 0
	let holidays = 0
	for (let at = 0; at < daysBetween(firstDay, dayBack); at += 1) {
		const day = addDays(firstDay, at)
		if (!usualDays.includes(weekdayOf(day))) continue
		if (known.names.has(day)) holidays += 1
		else days += 1
	}
	return { days, holidays, isSure: firstDay >= known.from && addDays(dayBack, -1) <= known.until }
}
