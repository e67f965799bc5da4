import { expect, test } from 'vitest'
import { noteTalkDay } from './note-talk-day.ts'

const holidays = { names: new Map([['2026-12-25', 'Christmas Day']]), from: '2026-01-01', until: '2028-12-31' }

test.each([
	['2026-11-28', '2026-11-30', '2026-11-30', 'its last day is its only working day'],
	['2026-11-28', '2026-12-01', '2026-11-30', 'its first working day is not its last'],
	['2026-11-28', '2026-11-29', '2026-11-28', 'it has no working day'],
	['2026-12-25', '2026-12-28', '2026-12-28', 'a bank holiday and a weekend come before its only working day'],
	['2026-11-30', '2026-12-02', '2026-11-30', 'it begins on a working day'],
])('a short note from %s until %s is talked about on %s: %s', (from, until, talkOn) => {
	expect(noteTalkDay(until, from, { daysBefore: 5, holidays })).toBe(talkOn)
})
