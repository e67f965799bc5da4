import { readAmount } from '#app/features/plans/read-amount.ts'
import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { daysBetween, weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { checkboxesField, dateField, radiosField, selectField, textField } from '#app/journey/fields.ts'
import type { Problem } from '#app/journey/form.ts'
import type { UsualWeek } from './lay-out-week.ts'
import { readClock } from './read-clock.ts'

const dayNames: Readonly<Record<Weekday, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
}
export const weekdayOptions = weekdays.map((value) => ({ value, label: dayNames[value] }))
export const nameOfDay = (day: Weekday): string => dayNames[day]

const breaks = [0, 15, 20, 30, 45, 60, 75, 90, 120] as const
const breakOptions = breaks.map((minutes) => ({
	value: String(minutes),
	label: minutes === 0 ? 'No unpaid break' : `${minutes} minutes`,
}))
/** A length of break that is in no list stays as it was. */
export const breakField = (label: string, kept = 0) =>
	selectField({
		label,
		options: breaks.some((one) => one === kept)
			? breakOptions
			: [...breakOptions, { value: String(kept), label: `${kept} minutes` }],
		missing: `Choose the ${label.toLowerCase()}`,
	})

/** A day with more work and break than this is none to come back to; most often a time was typed wrongly. */
export const longestDayMinutes = 16 * 60
const mostDaysAhead = 366

const nationLabels: Readonly<Record<Nation, string>> = {
	england: 'England',
	scotland: 'Scotland',
	wales: 'Wales',
	'northern-ireland': 'Northern Ireland',
}

/** The questions about a usual week, where it is worked and the first day back. Days are told from `today`, 'YYYY-MM-DD'. */
export const usualFields = (today: string, usual?: UsualWeek, nation: Nation = 'england') => ({
	hours: textField({
		label: 'Hours in a usual week',
		hint: 'Paid hours, like 37.5',
		max: 20,
		width: 'short',
		missing: 'Enter the hours in a usual week, like 37.5',
		example: '37.5',
	}),
	days: checkboxesField({
		label: 'Usual working days',
		options: weekdayOptions,
		missing: 'Choose at least one usual working day',
	}),
	starts: textField({
		label: 'Usual start',
		hint: 'Like 9:00. A night shift may start at 22:00.',
		max: 20,
		width: 'short',
		missing: 'Enter the usual start, like 9:00',
		example: '9:00',
	}),
	break: breakField('Unpaid break in a working day', usual?.breakMinutes),
	nation: radiosField({
		label: 'Where they work',
		hint: 'Bank holidays differ.',
		options: nations.map((value) => ({ value, label: nationLabels[value] })),
		otherwise: nation,
		missing: 'Choose where they work',
		inline: true,
	}),
	first: dateField({
		label: 'First day back',
		hint: 'For example, 30 11 2026',
		missing: 'Enter the first day back',
		rule: { notBeforeDays: daysBetween('1970-01-01', today), notAfterDays: mostDaysAhead },
		example: today,
	}),
})

type Typed = { readonly hours: string; readonly days: readonly Weekday[]; readonly starts: string; readonly break: string }

/** What is wrong with a usual week whose boxes are each filled in. Empty when all is well. */
export function problemsOfUsual(typed: Typed): Problem[] {
	const problems: Problem[] = []
	const minutes = weeklyMinutesOf(typed.hours)
	if (typeof minutes === 'string') problems.push({ field: 'hours', message: minutes })
	if (readClock(typed.starts) === null)
		problems.push({ field: 'starts', message: 'Enter the usual start as a time of day, like 9:00 or 22:00' })
	if (typeof minutes === 'number' && minutes / typed.days.length + Number(typed.break) > longestDayMinutes)
		problems.push({
			field: 'hours',
			message: `${plainHours(minutes)} hours do not fit into ${typed.days.length === 1 ? '1 day' : `${typed.days.length} days`}. Check the hours and the days`,
		})
	return problems
}

/** The usual week of answers that `problemsOfUsual` found well. */
export function usualOf(typed: Typed): UsualWeek {
	return {
		weeklyMinutes: Number(weeklyMinutesOf(typed.hours)),
		days: [...typed.days],
		startsAt: readClock(typed.starts) ?? '09:00',
		breakMinutes: Number(typed.break),
	}
}

/** Minutes, or what is wrong with the hours. */
function weeklyMinutesOf(typed: string): number | string {
	const read = readAmount(typed.replace(/\s*(hours?|hrs?|h)\.?$/i, ''), 168)
	if (!read.ok && read.why === 'too-much') return 'A week has 168 hours. Enter the hours that are worked, like 37.5'
	if (!read.ok) return 'Enter the hours in a usual week in figures, like 37.5'
	if (read.hundredths === 0) return 'Enter more than 0 hours. A phased return needs usual hours to lead back to'
	if (read.hundredths < 100) return 'Enter 1 hour or more for a usual week'
	return Math.round((read.hundredths * 60) / 100)
}

/** Minutes as hours in figures: 1125 as '18.75', to two decimals. */
export const plainHours = (minutes: number): string => String(Math.round((minutes * 100) / 60) / 100)
