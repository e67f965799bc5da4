import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { addDays, isCalendarDate, weekdays } from '#app/journey/calendar.ts'
import { earliestDay, mostDaysAhead } from '#app/journey/days-taken.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { patternKeys } from './phased-return.ts'
import type { PatternKey } from './phased-return.ts'
import { hoursFit, readWeeklyHours } from './weekly-hours.ts'

export type PhasedReturnQuery = {
	readonly pattern: PatternKey
	readonly weeklyHours: number
	readonly from: string
	/** The usual working days; Monday to Friday unless they were sent. */
	readonly workingDays: readonly Weekday[]
	/** Whose bank holidays count; England unless it was sent. */
	readonly nation: Nation
}

export const queryParameters = ['pattern', 'weeklyHours', 'from', 'workingDays', 'nation'] as const
type Name = (typeof queryParameters)[number]

/** What is wrong with a parameter: it is said in words by who answers. */
export type QueryFault = {
	readonly name: Name
	readonly because: 'missing' | 'twice' | 'unknown' | 'none' | 'too-little' | 'too-much' | 'no-room' | 'early' | 'far'
}

/** Reads `pattern`, `weeklyHours` (1 to 168 to the hundredth, and room for them on the days), `from` ('YYYY-MM-DD') and, if they are there, `workingDays` (mon,tue,…) and `nation`. */
export function readPhasedReturnQuery(
	query: URLSearchParams,
	today: string,
): { readonly asked: PhasedReturnQuery } | { readonly faults: readonly QueryFault[] } {
	const sent = (name: Name) => query.get(name)?.trim() ?? ''
	const pattern = patternKeys.find((key) => key === sent('pattern'))
	const workingDays = sent('workingDays') === '' ? ['mon', 'tue', 'wed', 'thu', 'fri'] : sent('workingDays').split(',')
	const faults = queryParameters.flatMap((name): QueryFault[] => {
		if (query.getAll(name).length > 1) return [{ name, because: 'twice' }]
		if (sent(name) === '') return name === 'workingDays' || name === 'nation' ? [] : [{ name, because: 'missing' }]
		const because = wrong[name](sent(name), today)
		return because === null ? [] : [{ name, because }]
	})
	if (pattern === undefined || faults.length > 0) return { faults }
	const hours = readWeeklyHours(sent('weeklyHours'))
	if ('minutes' in hours && !hoursFit(hours.minutes, workingDays, 0))
		return { faults: [{ name: 'weeklyHours', because: 'no-room' }] }
	return {
		asked: {
			pattern,
			weeklyHours: Number(sent('weeklyHours')),
			from: sent('from'),
			workingDays: weekdays.filter((day) => workingDays.includes(day)),
			nation: nations.find((one) => one === sent('nation')) ?? 'england',
		},
	}
}

const wrong: Readonly<Record<Name, (text: string, today: string) => QueryFault['because'] | null>> = {
	pattern: (text) => (patternKeys.some((key) => key === text) ? null : 'unknown'),
	weeklyHours: (text) => {
		if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return 'unknown'
		const read = readWeeklyHours(text)
		if ('minutes' in read) return null
		return read.wrong === 'not-figures' ? 'unknown' : read.wrong
	},
	from: (text, today) => {
		if (!isCalendarDate(text)) return 'unknown'
		return text < earliestDay ? 'early' : text > addDays(today, mostDaysAhead) ? 'far' : null
	},
	nation: (text) => (nations.some((one) => one === text) ? null : 'unknown'),
	workingDays: (text) => {
		const days = text.split(',')
		return days.every((day) => weekdays.some((one) => one === day)) && new Set(days).size === days.length ? null : 'unknown'
	},
}
