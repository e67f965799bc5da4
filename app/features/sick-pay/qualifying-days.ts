import { addDays, daysBetween, weekdayOf } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { QualifyingPattern, Spell } from './sick-pay-shape.ts'

/** The Sunday on or before a day: weeks of sick pay run from Sunday to Saturday. */
export function sundayOf(day: string): string {
	const at = sundayFirst.indexOf(weekdayOf(day))
	return addDays(day, -at)
}

const sundayFirst: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The qualifying days of the week that a day is in, by the pattern's turn. */
export function weekAt({ weeks, firstWeekOn }: QualifyingPattern, day: string): readonly Weekday[] {
	if (weeks.length < 2 || firstWeekOn === undefined) return weeks[0] ?? []
	const turn = daysBetween(sundayOf(firstWeekOn), sundayOf(day)) / 7
	return weeks[((turn % weeks.length) + weeks.length) % weeks.length] ?? []
}

export const isQualifying = (pattern: QualifyingPattern, day: string): boolean => weekAt(pattern, day).includes(weekdayOf(day))

/** The days of a spell, one after the other. */
export const daysOf = ({ firstDay, lastDay }: Spell): string[] =>
	Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, days) => addDays(firstDay, days))
