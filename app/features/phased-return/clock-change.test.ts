import { expect, test } from 'vitest'
import { clockChangeOn } from './clock-change.ts'

test.each([
	['2026-03-29', 'forward'],
	['2026-10-25', 'back'],
	['2027-03-28', 'forward'],
	['2027-10-31', 'back'],
	['2026-03-28', null],
	['2026-03-30', null],
	['2026-10-24', null],
	['2026-10-26', null],
	['2028-02-29', null],
] as const)('%s: %s', (day, way) => {
	expect(clockChangeOn(day)).toBe(way)
})
