import { expect, test } from 'vitest'
import { bankHolidays, bankHolidaysKnownUntil } from '#app/content/bank-holidays.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

test('a clock started on a Friday skips the weekend', () => {
	expect(addWorkingDays('2026-11-20', 2, bankHolidays)).toBe('2026-11-24')
})

test('Christmas, its weekend and the substitute day are not counted', () => {
	expect(addWorkingDays('2026-12-24', 1, bankHolidays)).toBe('2026-12-29')
	expect(addWorkingDays('2026-12-24', 1, new Set())).toBe('2026-12-25')
})

test('a bank holiday on a weekday is not a working day', () => {
	expect(isWorkingDay('2027-05-03', bankHolidays)).toBe(false)
	expect(isWorkingDay('2027-05-04', bankHolidays)).toBe(true)
})

test('every bank holiday on the list is a weekday of the years it says it knows', () => {
	for (const day of bankHolidays) {
		expect(isWorkingDay(day, new Set()), day).toBe(true)
		expect(day <= bankHolidaysKnownUntil).toBe(true)
	}
})
