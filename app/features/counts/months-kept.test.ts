import { expect, test } from 'vitest'
import { monthsBefore } from './months-kept.ts'

test.each([
	['2026-11-22', 12, '2025-11-22'],
	['2026-11-22', 25, '2024-10-22'],
	['2026-01-31', 1, '2025-12-31'],
	['2026-03-31', 1, '2026-02-28'],
	['2024-03-31', 1, '2024-02-29'],
	['2026-01-01', 25, '2023-12-01'],
	['2026-12-31', 25, '2024-11-30'],
])('%s, %i months earlier is %s', (day, months, earlier) => {
	expect(monthsBefore(day, months)).toBe(earlier)
})
