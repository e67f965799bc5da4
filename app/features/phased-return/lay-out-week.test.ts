import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { beginPhasedReturn, newWeekId } from './begin-phased-return.ts'
import { usualFits } from './lay-out-week.ts'
import type { UsualWeek } from './lay-out-week.ts'
import type { PatternKey } from './phased-return.ts'

const monToFri: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const office: UsualWeek = { weeklyMinutes: 2250, days: monToFri, startsAt: '09:00', breakMinutes: 30 }

function weeksOf(key: PatternKey, usual: Partial<UsualWeek> = {}, firstDay = '2026-11-30') {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(`There is no pattern ${key}`)
	return beginPhasedReturn(pattern, { usual: { ...office, ...usual }, firstDay }).weeks
}
const clockOf = (key: PatternKey, usual?: Partial<UsualWeek>, firstDay?: string) =>
	weeksOf(key, usual, firstDay).map(({ days }) => days.map(({ weekday, from, until }) => `${weekday} ${from}-${until}`).join(' '))
const daysOf = (key: PatternKey, usual?: Partial<UsualWeek>, firstDay?: string) =>
	weeksOf(key, usual, firstDay).map(({ days }) => days.map(({ weekday }) => weekday).join(' '))

test('four steps of an office week, by the clock: short days without a break, longer ones with theirs', () => {
	expect(clockOf('standard-4')).toEqual(
		['09:00-12:45', '09:00-14:00', '09:00-15:30', '09:00-17:00'].map((times) =>
			monToFri.map((day) => `${day} ${times}`).join(' '),
		),
	)
	expect(weeksOf('standard-4').map(({ days }) => days[0]?.breakMinutes)).toEqual([0, 30, 30, 30])
})

test('hours that do not go into the days evenly are dealt out in quarters', () => {
	expect(clockOf('two-step', { weeklyMinutes: 37 * 60, breakMinutes: 0 })).toEqual([
		'mon 09:00-13:30 tue 09:00-13:30 wed 09:00-13:30 thu 09:00-13:30 fri 09:00-13:15',
		'mon 09:00-15:00 tue 09:00-15:00 wed 09:00-15:00 thu 09:00-14:45 fri 09:00-14:45',
		'mon 09:00-16:30 tue 09:00-16:30 wed 09:00-16:30 thu 09:00-16:15 fri 09:00-16:15',
	])
})

test('a full week is the contract to the minute, with what is left of a quarter on the last day', () => {
	const odd = clockOf('two-step', { weeklyMinutes: 1000, days: ['mon', 'wed'], breakMinutes: 0 }).at(-1)
	expect(odd).toBe('mon 09:00-17:15 wed 09:00-17:25')
})

describe('which days', () => {
	test('every other day, from the first day back', () => {
		expect(daysOf('alternate')).toEqual(['mon wed fri', 'mon wed fri', 'mon tue thu fri', 'mon tue thu fri', monToFri.join(' ')])
		expect(daysOf('alternate', {}, '2026-12-02')[0]).toBe('mon wed fri')
		expect(daysOf('alternate', {}, '2026-12-01')[0]).toContain('tue')
	})

	test('two half days, then 3, 4 and 5 days', () => {
		expect(clockOf('micro').slice(0, 3)).toEqual([
			'mon 09:00-12:45 thu 09:00-12:45',
			'mon 09:00-12:45 thu 09:00-12:45',
			'mon 09:00-17:00 wed 09:00-17:00 fri 09:00-17:00',
		])
	})

	test('a contract of 3 days has its share of them, none longer than usual', () => {
		expect(clockOf('alternate', { weeklyMinutes: 24 * 60, days: ['tue', 'thu', 'sat'], breakMinutes: 0 }, '2026-12-01')).toEqual([
			'tue 09:00-16:15 sat 09:00-16:15',
			'tue 09:00-16:15 sat 09:00-16:15',
			'tue 09:00-15:30 thu 09:00-15:30 sat 09:00-15:15',
			'tue 09:00-15:30 thu 09:00-15:30 sat 09:00-15:15',
			'tue 09:00-17:00 thu 09:00-17:00 sat 09:00-17:00',
		])
	})

	test('nobody travels for less than an hour where the hours allow more', () => {
		expect(daysOf('slow-12', { weeklyMinutes: 16 * 60 }).slice(0, 4)).toEqual([
			'mon wed fri',
			'mon wed fri',
			'mon tue thu fri',
			'mon tue thu fri',
		])
		expect(daysOf('slow-12', { weeklyMinutes: 60 })[0]).toBe('mon')
	})
})

test('home first: at home, then 2 and 3 days at the usual place', () => {
	const places = weeksOf('home-first').map(({ days }) => days.map(({ place }) => place).join(' '))
	expect(places).toEqual([
		'home home home home home',
		'home home home home home',
		'usual home home usual home',
		'usual home usual home usual',
		'usual usual usual usual usual',
	])
})

test('days before nights: a night worker has day shifts, then one late shift, and nights in the last week', () => {
	const nights = { weeklyMinutes: 40 * 60, days: ['mon', 'tue', 'wed', 'thu'] as Weekday[], startsAt: '22:00', breakMinutes: 0 }
	const [first, , third, , last] = clockOf('shift-ease', { ...nights, weeklyMinutes: 32 * 60 })
	expect(first).toBe('mon 09:00-17:00 tue 09:00-17:00 wed 09:00-17:00 thu 09:00-17:00')
	expect(third).toBe('mon 09:00-17:00 tue 09:00-17:00 wed 09:00-17:00 thu 14:00-22:00')
	expect(last).toBe('mon 22:00-06:00 tue 22:00-06:00 wed 22:00-06:00 thu 22:00-06:00')
	expect(clockOf('shift-ease', nights)[2], 'a day of 10 hours never starts late').not.toContain('14:00')
	expect(clockOf('shift-ease', { startsAt: '07:30' })[0]).toContain('mon 07:30-15:30')
})

test('a usual week that does not fit into its days is said, and its days are cut', () => {
	const tooMuch = { weeklyMinutes: 10_080, days: ['mon', 'tue'] as Weekday[], breakMinutes: 30 }
	expect(usualFits(tooMuch)).toBe(false)
	expect(usualFits({ weeklyMinutes: 10_080, days: [...monToFri, 'sat', 'sun'], breakMinutes: 0 })).toBe(true)
	expect(clockOf('two-step', tooMuch).at(-1)).toBe('mon 09:00-09:00 tue 09:00-09:00')
})

test('a week that is added has an id of its own', () => {
	const weeks = weeksOf('two-step')
	expect(weeks.map(({ id }) => id)).toEqual(['week0001', 'week0002', 'week0003'])
	expect(newWeekId(weeks)).toBe('week0004')
	expect(newWeekId(weeks.slice(1))).toBe('week0004')
})
