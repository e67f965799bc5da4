import { daysBetween } from '#app/journey/calendar.ts'
import { earliestDay, mostDaysAhead } from '#app/journey/days-taken.ts'
import type { DateRule } from '#app/journey/field.ts'
import type { JourneyContext } from '#app/journey/step.ts'

/** A day of an absence or a talk: not before 1970, and a year ahead at most, because an operation can be planned. */
export const dayRule = ({ today }: Pick<JourneyContext, 'today'>): DateRule => ({
	notBeforeDays: daysBetween(earliestDay, today),
	notAfterDays: mostDaysAhead,
})
