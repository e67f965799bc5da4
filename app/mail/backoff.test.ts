import { expect, test } from 'vitest'
import { mostAttempts, waitAfter } from './backoff.ts'

test('waits 1, 2, 5, 15 and 60 minutes and then an hour each time', () => {
	expect([1, 2, 3, 4, 5, 6, 7, 40].map((attempt) => waitAfter(attempt)! / 60_000)).toEqual([1, 2, 5, 15, 60, 60, 60, 60])
})

test('gives up when another wait would go past 72 hours, and not an hour before', () => {
	let hours = 0
	let attempt = 1
	for (let wait = waitAfter(attempt); wait !== null; wait = waitAfter(++attempt)) hours += wait / 3_600_000
	expect(attempt).toBe(mostAttempts)
	expect(hours).toBeGreaterThan(71)
	expect(hours).toBeLessThanOrEqual(72)
})
