import { expect, test } from 'vitest'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { firstDayDoubt } from './first-day-doubt.ts'

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
const doubt = (firstDay: string, nation: 'england' | 'scotland' = 'england') =>
	firstDayDoubt({ firstDay, usual: { ...usual, days: [...usual.days] } }, '2026-11-23', bankHolidayDaysOf(nation))

test('a Saturday for somebody who works Monday to Friday gets the next working day offered', () => {
	expect(doubt('2026-12-05')).toEqual({ because: 'not-worked', offer: '2026-12-07' })
})

test('no bank holiday is offered, and each nation has its own', () => {
	expect(doubt('2026-12-26')).toEqual({ because: 'not-worked', offer: '2026-12-29' })
	expect(doubt('2026-11-28', 'scotland')?.offer).toBe('2026-12-01')
	expect(doubt('2026-11-28')?.offer).toBe('2026-11-30')
})

test('a day more than 12 weeks ago is asked about, and the one before that is not', () => {
	expect(doubt('2025-11-24')).toEqual({ because: 'long-ago', offer: '2026-11-24' })
	expect(doubt('2026-08-30')?.because).toBe('long-ago')
	expect(doubt('2026-08-31')).toBeNull()
})

test('control: a working day soon is no doubt', () => {
	expect(doubt('2026-11-30')).toBeNull()
})
