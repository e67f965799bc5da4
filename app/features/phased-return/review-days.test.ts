import { expect, test } from 'vitest'
import { bankHolidayDaysOf, bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { PatternKey } from './phased-return.ts'
import { reviewDays } from './review-days.ts'

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
		{ week: 4, on: '2026-12-24', movedFrom: '2026-12-25', isBankHoliday: false },
		{ week: 5, on: '2026-12-31', movedFrom: '2027-01-01', isBankHoliday: false },
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
	expect(first).toEqual({ week: 2, on: '2026-12-18', movedFrom: '2026-12-25', isBankHoliday: false })
})

test('with no other day in the step it stays, and says that it is a bank holiday', () => {
	const [first, second] = reviewDays(plan('standard-4', ['fri'], '2026-12-25'), bankHolidays)
	expect(first).toEqual({ week: 1, on: '2026-12-25', movedFrom: null, isBankHoliday: true })
	expect(second).toMatchObject({ on: '2027-01-01', isBankHoliday: true })
})
