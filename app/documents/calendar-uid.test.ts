import { describe, expect, test } from 'vitest'
import { calendarKey, calendarUid } from './calendar-uid.ts'

const absence = (mark: string | null, firstDay: string | null, begins: string | null = null) =>
	calendarKey('absence', { mark, firstDay, begins })

describe('what a calendar’s days are named by', () => {
	test('the mark and the first day of the absence', () => {
		expect(absence('P7', '2026-11-02')).toBe(absence('P7', '2026-11-02', '2026-11-09'))
		expect(absence('P7', '2026-11-02'), 'another person').not.toBe(absence('P9', '2026-11-02'))
		expect(absence('P7', '2026-11-02'), 'the next absence of the same person').not.toBe(absence('P7', '2027-02-01'))
		expect(absence('P7', '2026-11-02'), 'without the mark').not.toBe(absence(null, '2026-11-02'))
	})

	test('the mark alone where the first day is not known', () => {
		expect(absence('P7', null, '2026-11-09')).toBe(absence('P7', null, '2026-11-16'))
		expect(absence('P7', null, '2026-11-09')).not.toBe(absence('P9', null, '2026-11-09'))
	})

	test('the first day that is known where there is no mark', () => {
		expect(absence('', '2026-11-02')).toBe(absence(null, '2026-11-02'))
		expect(absence(null, '2026-11-02')).not.toBe(absence(null, '2026-11-03'))
		expect(absence(null, null, '2026-11-09')).not.toBe(absence(null, null, '2026-11-16'))
	})

	test('the tool: none takes the days of another', () => {
		const families = ['absence', 'phased-return', 'record', 'contact-agreement', 'contact-log'] as const
		expect(new Set(families.map((family) => calendarKey(family, { mark: 'P7' }))).size).toBe(families.length)
	})
})

test('a day has the same name each time, another than each other day, and tells nothing', () => {
	const key = absence('P7', '2026-11-02')
	expect(calendarUid(key, 'day28')).toBe(calendarUid(key, 'day28'))
	expect(calendarUid(key, 'day28')).not.toBe(calendarUid(key, 'note'))
	expect(calendarUid(key, 'day28')).toMatch(/^[0-9a-f]{24}@employer-portal$/)
})
