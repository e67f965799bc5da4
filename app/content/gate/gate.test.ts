import 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { dayOf, inspect, rules } from './gate.ts'

// The module above was made first, so every page is compiled by now and comes from the cache.
const { inspected, problems } = await inspect(process.cwd(), dayOf(new Date()))

test('all of content/ can be read', () => {
	expect(problems.map(({ message }) => message)).toEqual([])
	expect(inspected?.files.length).toBeGreaterThan(10)
})

describe('the gate', () => {
	test.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_says, rule) => {
		expect(inspected && rule.check(inspected).map(({ message }) => message)).toEqual([])
	})
})

test('a clock before the first publication is not believed, any other is', () => {
	expect(dayOf(new Date('2019-03-01T12:00:00Z'))).toBe('2026-11-22')
	expect(dayOf(new Date('2027-03-01T12:00:00Z'))).toBe('2027-03-01')
})
