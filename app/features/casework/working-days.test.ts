import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

test('a clock started on a Friday skips the weekend', () => {
	expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-24')
})

test('Christmas, its weekend and the substitute day are not counted', () => {
	expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29')
})

test('a bank holiday on a weekday is not a working day', () => {
	expect(isWorkingDay('2027-05-03')).toBe(false)
	expect(isWorkingDay('2027-05-04')).toBe(true)
})
