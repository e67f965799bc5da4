import { describe, expect, test } from 'vitest'
import { hasDayBoxes, withDayBoxes } from './day-in-query.ts'

describe('a day in an address', () => {
	test('becomes the three boxes, and what else was sent stays', () => {
		const sent = withDayBoxes(new URLSearchParams('first=2026-02-09&nation=wales'), ['first'])
		expect(Object.fromEntries(sent)).toEqual({ 'first.day': '9', 'first.month': '2', 'first.year': '2026', nation: 'wales' })
	})

	test('stands in boxes already, and is left as it was typed', () => {
		const sent = withDayBoxes(new URLSearchParams('first.day=31&first.month=Feb&first.year=2026'), ['first'])
		expect(Object.fromEntries(sent)).toEqual({ 'first.day': '31', 'first.month': 'Feb', 'first.year': '2026' })
	})

	test('that is none stands in the box of the day', () => {
		expect(withDayBoxes(new URLSearchParams('first=tomorrow'), ['first']).get('first.day')).toBe('tomorrow')
	})

	test('is asked for in boxes only where a form sent them', () => {
		expect(hasDayBoxes(new URLSearchParams('first.day=3'), ['first'])).toBe(true)
		expect(hasDayBoxes(new URLSearchParams('first=2026-02-09'), ['first'])).toBe(false)
	})
})
