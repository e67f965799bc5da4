import { expect, test } from 'vitest'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { patternWeeks } from './weeks-of-pattern.ts'
import type { PatternKey } from './phased-return.ts'

const from = '2026-11-30'
const weeksOf = (key: PatternKey, weeklyHours = 37.5) => {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(`There is no pattern ${key}`)
	return patternWeeks(pattern, { weeklyHours, from })
}
const hoursOf = (key: PatternKey, weeklyHours?: number) => weeksOf(key, weeklyHours).map(({ hours }) => hours)
const percentOf = (key: PatternKey) => weeksOf(key).map(({ percent }) => percent)

test('four steps of 37.5 hours are 18.75, 22.5, 30 and 37.5, a week apart', () => {
	expect(weeksOf('standard-4').map(({ from, hours, percent }) => ({ from, hours, percent }))).toEqual([
		{ from: '2026-11-30', hours: 18.75, percent: 50 },
		{ from: '2026-12-07', hours: 22.5, percent: 60 },
		{ from: '2026-12-14', hours: 30, percent: 80 },
		{ from: '2026-12-21', hours: 37.5, percent: 100 },
	])
})

/** Brief 7.5, written out by hand. */
const asWritten: Record<PatternKey, readonly number[]> = {
	'two-step': [60, 80, 100],
	'standard-4': [50, 60, 80, 100],
	'gentle-6': [40, 50, 60, 70, 85, 100],
	'long-8': [30, 40, 45, 55, 65, 75, 90, 100],
	'slow-12': [20, 20, 30, 30, 40, 40, 50, 60, 70, 80, 90, 100],
	alternate: [60, 60, 80, 80, 100],
	'short-days': [2000 / 37.5, 2000 / 37.5, 2500 / 37.5, 80, 100],
	'duties-first': [100, 100, 100, 100, 100],
	'hours-first': [50, 60, 80, 100],
	'home-first': [50, 50, 60, 80, 100],
	'shift-ease': [100, 100, 100, 100, 100],
	micro: [20, 20, 60, 80, 100],
	'flare-band': Array.from({ length: 8 }, () => 40),
	'taper-down': Array.from({ length: 12 }, () => 60),
}

test.each(listPatterns().map(({ key }) => key))('%s has the shares of the brief', (key) => {
	expect(percentOf(key)).toEqual(asWritten[key])
})

test('short days of 4, 5 and 6 hours stand for a week of 37.5 hours, and other contracts get their share', () => {
	expect(hoursOf('short-days')).toEqual([20, 20, 25, 30, 37.5])
	expect(hoursOf('short-days', 18.75)).toEqual([10, 10, 12.5, 15, 18.75])
	expect(hoursOf('short-days', 168)).toEqual([89.6, 89.6, 112, 134.4, 168])
})

test('a band goes from 15 to 30 hours of 37.5', () => {
	expect(weeksOf('flare-band')[0]).toMatchObject({ hours: 15, mostHours: 30 })
})

test('lighter work is 100, 75, 50, 25 and 0 per cent of it', () => {
	expect(weeksOf('duties-first').map(({ dutiesPercent }) => 100 - dutiesPercent)).toEqual([100, 75, 50, 25, 0])
})

test('half a hundredth of an hour goes up', () => {
	expect(hoursOf('standard-4', 0.5)).toEqual([0.25, 0.3, 0.4, 0.5])
	expect(hoursOf('standard-4', 0.01)[0]).toBe(0.01)
	expect(hoursOf('long-8', 1.1)[2]).toBe(0.5)
	expect(hoursOf('long-8', 10.1)[2]).toBe(4.55)
})
