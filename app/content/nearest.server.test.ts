import { expect, test } from 'vitest'
import { nearestTo } from './nearest.server.ts'

test.each([
	['fit-note', '/guidance/fit-notes'],
	['fitnotes', '/guidance/fit-notes'],
	['resonable-ajustments', '/guidance/reasonable-adjustments'],
	['first-day-sick', '/guidance/first-day-off-sick'],
	['REFER-TO-WORKWEL', '/guidance/refer-to-workwell'],
])('%s is nearest to %s', (slug, path) => {
	expect(nearestTo(slug)[0]?.href).toBe(path)
})

test.each(['', 'x', '🙂🙂', '__proto__', 'zzzzzzzzzzzz', 'q'.repeat(10_000)])('%j is like nothing', (slug) => {
	expect(nearestTo(slug)).toEqual([])
})

test('no more are named than are asked for', () => {
	expect(nearestTo('refer-reasonable-fit-notes', 2).length).toBeLessThanOrEqual(2)
})
