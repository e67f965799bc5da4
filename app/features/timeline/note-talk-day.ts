import { addDays, weekdays } from '#app/journey/calendar.ts'
import { isWorked, nearestWorkingDay } from './working-day.ts'
import type { BankHolidays } from './working-day.ts'

/** The days that a fit note's end is moved by: nobody waits for a Saturday or a bank holiday, whatever days the person works. */
export const officeDays = weekdays.slice(0, 5)

/** Practice, not law: how many days before the end of a note there is still time to talk and to plan. */
export type TalkTerms = { readonly daysBefore: number; readonly holidays: BankHolidays }

/**
 * The day by which to talk about what comes after a note: so many days before its last day, and on the working day before where that is
 * a weekend or a bank holiday. Never before `earliest`: then the first working day of the note, or its first day where it has none.
 */
export function noteTalkDay(until: string, earliest: string, { daysBefore, holidays }: TalkTerms): string {
	const week = { days: officeDays, holidays }
	const counted = addDays(until, -daysBefore)
	const day = isWorked(counted, week) ? counted : nearestWorkingDay(counted, week, 'before')
	if (day >= earliest) return day
	const first = isWorked(earliest, week) ? earliest : nearestWorkingDay(earliest, week, 'after')
	return first <= until ? first : earliest
}
