import { describe, expect, test } from 'vitest'
import { bankHolidayDaysOf, bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { PatternKey } from './phased-return.ts'
import { reviewChoices, reviewDays } from './review-days.ts'

const plan = (key: PatternKey, days: Weekday[], firstDay: string) => {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(key)
	const usual = { weeklyMinutes: days.length * 450, days, startsAt: '09:00', breakMinutes: 30 }
	return beginPhasedReturn(pattern, { usual, firstDay })
}
const fiveDays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

test('a review goes from Christmas Day and New Year’s Day to the working day before, and says so', () => {
	const reviews = reviewDays(plan('gentle-6', fiveDays, '2026-11-30'), bankHolidays)
	expect(reviews.filter(({ movedFrom }) => movedFrom !== null)).toEqual([
		{ week: 4, on: '2026-12-24', movedFrom: '2026-12-25', isBankHoliday: false, time: null },
		{ week: 5, on: '2026-12-31', movedFrom: '2027-01-01', isBankHoliday: false, time: null },
	])
})

test('a review keeps clear of the bank holidays of the nation, and of no other', () => {
	// Saint Andrew’s Day in Scotland, 30 November 2026, is a Monday.
	const there = plan('standard-4', ['sun', 'mon'], '2026-11-29')
	expect(reviewDays(there, bankHolidayDaysOf('scotland'))[0]).toMatchObject({ on: '2026-11-29', movedFrom: '2026-11-30' })
	expect(reviewDays(there, bankHolidayDaysOf('wales'))[0]).toMatchObject({ on: '2026-11-30', movedFrom: null })
})

test('control: where nobody has a holiday it stays on the last day of the week', () => {
	const reviews = reviewDays(plan('gentle-6', fiveDays, '2026-11-30'), new Set())
	expect(reviews.slice(3, 5).map(({ on }) => on)).toEqual(['2026-12-25', '2027-01-01'])
	expect(reviews.every(({ movedFrom, isBankHoliday }) => movedFrom === null && !isBankHoliday)).toBe(true)
})

test('with no other day in the week it is in the week before of the same step', () => {
	// One day a week, Friday; the first step has 2 weeks and one review.
	const [first] = reviewDays(plan('micro', ['fri'], '2026-12-18'), bankHolidays)
	expect(first).toEqual({ week: 2, on: '2026-12-18', movedFrom: '2026-12-25', isBankHoliday: false, time: null })
})

test('with no other day in the step it stays, and says that it is a bank holiday', () => {
	const [first, second] = reviewDays(plan('standard-4', ['fri'], '2026-12-25'), bankHolidays)
	expect(first).toEqual({ week: 1, on: '2026-12-25', movedFrom: null, isBankHoliday: true, time: null })
	expect(second).toMatchObject({ on: '2027-01-01', isBankHoliday: true })
})

describe('another day of the end of the step', () => {
	const standard = plan('standard-4', fiveDays, '2026-11-30')
	const withReview = (number: number, change: { reviewBack?: number; reviewTime?: string }) => ({
		...standard,
		weeks: standard.weeks.map((week, index) => (index === number - 1 ? { ...week, ...change } : week)),
	})

	test('is offered as the last three working days that are no bank holidays', () => {
		expect(reviewChoices(standard, 'week0001', bankHolidays)).toEqual(['2026-12-04', '2026-12-03', '2026-12-02'])
		expect(reviewChoices(standard, 'week0004', bankHolidays)).toEqual(['2026-12-24', '2026-12-23', '2026-12-22'])
		expect(reviewChoices(standard, 'notthere', bankHolidays)).toEqual([])
	})

	test('stays as far before the end when the plan moves, and has its time', () => {
		const chosen = withReview(2, { reviewBack: 2, reviewTime: '10:00' })
		expect(reviewDays(chosen, bankHolidays)[1]).toEqual({
			...{ week: 2, on: '2026-12-09', time: '10:00', movedFrom: null, isBankHoliday: false },
		})
		expect(reviewDays({ ...chosen, firstDay: '2026-12-07' }, bankHolidays)[1]).toMatchObject({ on: '2026-12-16', time: '10:00' })
	})

	test('is the first day of a step that has fewer days', () => {
		const short = plan('standard-4', ['mon'], '2026-11-30')
		const weeks = short.weeks.map((week) => ({ ...week, reviewBack: 2 }))
		expect(reviewDays({ ...short, weeks }, bankHolidays).map(({ on }) => on)).toEqual(
			reviewDays(short, bankHolidays).map(({ on }) => on),
		)
	})
})
