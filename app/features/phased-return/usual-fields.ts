import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { daysBetween, weekdays } from '#app/journey/calendar.ts'
import { earliestDay, mostDaysAhead } from '#app/journey/days-taken.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { checkboxesField, dateField, radiosField, selectField, textField } from '#app/journey/fields.ts'
import type { Problem } from '#app/journey/form.ts'
import type { UsualWeek } from './lay-out-week.ts'
import { readClock } from './read-clock.ts'
import { hoursFit, longestDayMinutes, readWeeklyHours } from './weekly-hours.ts'
import type { WrongHours } from './weekly-hours.ts'

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
		rule: { notBeforeDays: daysBetween(earliestDay, today), notAfterDays: mostDaysAhead },
		example: today,
	}),
})

export const hoursMessage = 'Enter the hours in a usual week in figures with at most two decimals, like 37.5'
export const startsMessage = 'Enter the usual start as a time of day, like 9:00 or 22:00'

type Typed = { readonly hours: string; readonly days: readonly Weekday[]; readonly starts: string; readonly break: string }

/** What is wrong with a usual week whose boxes are each filled in. Empty when all is well. */
export function problemsOfUsual(typed: Typed): Problem[] {
	const problems: Problem[] = []
	const hours = readWeeklyHours(hoursAlone(typed.hours))
	const wrong = 'wrong' in hours ? hours.wrong : hoursFit(hours.minutes, typed.days, Number(typed.break)) ? null : 'no-room'
	if (wrong !== null) problems.push({ field: 'hours', message: sayWrongHours(wrong, typed) })
	if (readClock(typed.starts) === null) problems.push({ field: 'starts', message: startsMessage })
	return problems
}

/** The usual week of answers that `problemsOfUsual` found well. */
export function usualOf(typed: Typed): UsualWeek {
	return {
		weeklyMinutes: minutesIn(hoursAlone(typed.hours)),
		days: [...typed.days],
		startsAt: readClock(typed.starts) ?? '09:00',
		breakMinutes: Number(typed.break),
	}
}

const hoursAlone = (typed: string) => typed.replace(/\s*(hours?|hrs?|h)\.?$/i, '').trim()

const minutesIn = (typed: string): number => {
	const read = readWeeklyHours(typed)
	return 'minutes' in read ? read.minutes : Number.NaN
}

function sayWrongHours(wrong: WrongHours | 'no-room', { hours, days }: Typed): string {
	const most = longestDayMinutes / 60
	return {
		'not-figures': hoursMessage,
		'too-much': 'A week has 168 hours. Enter the hours that are worked, like 37.5',
		none: 'Enter more than 0 hours. A phased return needs usual hours to lead back to',
		'too-little': 'Enter 1 hour or more for a usual week',
		'no-room': `${hoursAlone(hours)} hours do not fit into ${days.length === 1 ? '1 day' : `${days.length} days`}. A day has room for ${most} hours with its break`,
	}[wrong]
}

/** Minutes as hours in figures: 1125 as '18.75', to two decimals. */
export const plainHours = (minutes: number): string => String(Math.round((minutes * 100) / 60) / 100)
