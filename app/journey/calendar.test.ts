import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'

test('days are added as the calendar has them, over months, leap days and years, forwards and back', () => {
	for (const from of ['1970-01-01', '2024-02-28', '2026-02-28', '2026-11-01', '2026-11-28', '2026-12-31', '2100-03-01'])
		for (let days = -400; days <= 400; days += 1) {
			const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
			const expected = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
			expect(addDays(from, days), `${from} ${days}`).toBe(expected)
		}
	expect(() => addDays('nothing', 1)).toThrow()
})
