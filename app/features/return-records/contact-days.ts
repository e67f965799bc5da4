import type { Nation } from '#app/features/guidance/fact.ts'
import { isWorked, nearestWorkingDay } from '#app/features/timeline/working-day.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import { addDays, weekdayOf, weekdays, type Weekday } from '#app/journey/calendar.ts'
import type { Frequency } from './contact-agreement.ts'

const daysApart: Readonly<Record<Frequency, number | null>> = { weekly: 7, 'two-weeks': 14, 'four-weeks': 28, other: null }
/** So many first days go into a calendar. After that it is time to agree anew. */
const daysAhead = 6

export type WhenContact = {
	readonly startOn: string | null
	readonly frequency: Frequency
	readonly nation: Nation
	/** The days on which whoever gets in touch works. */
	readonly days: readonly Weekday[]
}

export type MovedDay = {
	readonly from: string
	readonly to: string
	/** The name of the bank holiday; null for a day of the week that is not worked. */
	readonly holiday: string | null
}

export type ContactDays = {
	/** 'YYYY-MM-DD', in order, each once. */
	readonly days: readonly string[]
	readonly moved: readonly MovedDay[]
	/** Some lie in a year whose bank holidays are not known. */
	readonly unknown: boolean
}

/**
 * The first days of contact; none without a first day, and one where nobody said how many days lie between. A bank holiday, or a day of
 * the week that is not worked, is moved to the working day before it; where that has passed by now, to the one after.
 *
 * @param today 'YYYY-MM-DD', in the United Kingdom
 */
export function contactDays(
	{ startOn, frequency, nation, days }: WhenContact,
	holidaysOf: HolidaysOf,
	today: string,
): ContactDays {
	if (startOn === null) return { days: [], moved: [], unknown: false }
	const apart = daysApart[frequency]
	const meant = apart === null ? [startOn] : Array.from({ length: daysAhead }, (_, at) => addDays(startOn, at * apart))
	const holidays = holidaysOf(nation)
	const week = { days: days.length > 0 ? days : usualDays, holidays }
	const moved = meant.flatMap((from): MovedDay[] => {
		if (isWorked(from, week)) return []
		const before = nearestWorkingDay(from, week, 'before')
		const to = before < today && from >= today ? nearestWorkingDay(from, week, 'after') : before
		return [{ from, to, holiday: (week.days.includes(weekdayOf(from)) && holidays.names.get(from)) || null }]
	})
	const kept = meant.map((on) => moved.find(({ from }) => from === on)?.to ?? on)
	return {
		days: [...new Set(kept)].sort(),
		moved,
		unknown: meant.some((on) => on < holidays.from || on > holidays.until),
	}
}

/** Monday to Friday, where nobody said which days are worked. */
export const usualDays: readonly Weekday[] = weekdays.slice(0, 5)

export type HolidaysOf = (nation: Nation) => BankHolidays
