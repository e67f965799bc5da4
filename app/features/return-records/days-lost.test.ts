import { expect, test } from 'vitest'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { daysLost } from './days-lost.ts'

const england = bankHolidaysOf('england')
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

test.each([
	['one day', '2026-11-02', '2026-11-03', week, 1, 0],
	['a weekend between', '2026-11-06', '2026-11-09', week, 1, 0],
	['three weeks', '2026-11-02', '2026-11-23', week, 15, 0],
	['Christmas 2026, with two bank holidays', '2026-12-21', '2027-01-04', week, 7, 3],
	['two days a week', '2026-11-02', '2026-11-16', ['tue', 'sat'] as const, 4, 0],
	['over the change of the clocks', '2027-03-22', '2027-03-30', week, 4, 2],
])('%s', (_, firstDay, dayBack, usualDays, days, holidays) => {
	expect(daysLost({ firstDay, dayBack, usualDays }, england)).toEqual({ days, holidays, isSure: true })
})

test('a nation has its own bank holidays', () => {
	const absence = { firstDay: '2026-11-30', dayBack: '2026-12-01', usualDays: week }
	expect(daysLost(absence, england)).toMatchObject({ days: 1, holidays: 0 })
	expect(daysLost(absence, bankHolidaysOf('scotland'))).toMatchObject({ days: 0, holidays: 1 })
})

test('outside the years whose bank holidays are known it says so, and without a day or a week it says nothing', () => {
	expect(daysLost({ firstDay: '1999-11-01', dayBack: '1999-11-02', usualDays: week }, england)).toMatchObject({ isSure: false })
	expect(daysLost({ firstDay: null, dayBack: '2026-11-23', usualDays: week }, england)).toBeNull()
	expect(daysLost({ firstDay: '2026-11-23', dayBack: '2026-11-23', usualDays: week }, england)).toBeNull()
	expect(daysLost({ firstDay: '2026-11-02', dayBack: '2026-11-23', usualDays: [] }, england)).toBeNull()
})
