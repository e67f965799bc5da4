import { describe, expect, test } from 'vitest'
import { addMonths, decodeNote } from './decode-note.ts'
import type { Note } from './decode-note.ts'

const terms = { selfCertifiedDays: 7, firstNoteDay: 8, longestMonths: 3, firstMonths: 6 }
const talk = {
	daysBefore: 5,
	holidays: { names: new Map([['2026-12-25', 'Christmas Day']]), from: '2026-01-01', until: '2028-12-31' },
}
const note: Note = {
	kind: 'not',
	advice: [],
	from: '2026-11-09',
	until: '2026-12-06',
	firstDayOff: '2026-11-02',
	issuer: 'doctor',
}
const decode = (changes: Partial<Note> = {}, today = '2026-11-23') => decodeNote({ ...note, ...changes }, terms, talk, today)

describe('when it runs out', () => {
	test('counts the days to the last one, and leaves five to talk', () => {
		expect(decode()).toMatchObject({ state: 'running', daysLeft: 13, talkOn: '2026-12-01', notCoveredFrom: '2026-12-07' })
	})

	test.each([
		['2026-11-08', 'to-come', 28],
		['2026-11-09', 'running', 27],
		['2026-12-06', 'running', 0],
		['2026-12-07', 'ended', -1],
	] as const)('on %s it is %s, with %i days left', (today, state, daysLeft) => {
		expect(decode({}, today)).toMatchObject({ state, daysLeft })
	})

	test.each([
		['2026-11-12', '2026-11-08', 'ended'],
		[null, '2026-11-08', 'ended'],
		['2026-11-05', '2026-11-05', 'ended'],
	])('their own word until %s ends on %s, as its doubt says', (until, endsOn, state) => {
		const own = decode({ kind: 'self', from: '2026-11-02', firstDayOff: '2026-11-02', until })
		expect(own).toMatchObject({ endsOn, state })
		for (const doubt of own.doubts) expect(doubt).toEqual({ kind: 'self-too-long', lastDay: endsOn })
		expect(decode({ from: '2026-11-02', until }).endsOn, 'control: a note keeps its own end').toBe(until)
	})

	test('a note of three days is talked about on its first', () => {
		expect(decode({ from: '2026-11-30', until: '2026-12-02' }).talkOn).toBe('2026-11-30')
	})

	test.each([
		['2026-12-03', '2026-11-27', 'a Saturday'],
		['2026-12-30', '2026-12-24', 'a bank holiday'],
	])('a note until %s is talked about by %s, because five days before is %s', (until, talkOn) => {
		expect(decode({ until }).talkOn).toBe(talkOn)
	})

	test('one without an end has no day to talk and no days left', () => {
		expect(decode({ until: null })).toMatchObject({ state: 'open', daysLeft: null, talkOn: null, notCoveredFrom: null })
	})

	test('does not lose a day where clocks change', () => {
		expect(decode({ until: '2027-04-04' }, '2027-03-27').daysLeft).toBe(8)
	})
})

describe('what does not fit', () => {
	test('nothing, for a note that begins on day 8', () => {
		expect(decode().doubts).toEqual([])
	})

	test.each(['not', 'self'] as const)('a first day off after the first day of a note (%s) is asked about', (kind) => {
		const doubt = { kind: 'first-day-late', from: '2026-11-09', firstDay: '2026-11-10' }
		expect(decode({ kind, firstDayOff: '2026-11-10' }).doubts).toContainEqual(doubt)
		expect(decode({ kind, firstDayOff: '2026-11-09' }).doubts.map((one) => one.kind)).not.toContain('first-day-late')
	})

	test('days after day 7 that no note covers are named', () => {
		expect(decode({ from: '2026-11-12' }).doubts).toEqual([{ kind: 'gap', from: '2026-11-09', until: '2026-11-11' }])
	})

	test('a note that ends before day 8 could not be asked for', () => {
		expect(decode({ from: '2026-11-02', until: '2026-11-06' }).doubts).toEqual([{ kind: 'not-needed-yet', day: '2026-11-09' }])
	})

	test.each([
		['2027-02-08', []],
		['2027-02-09', [{ kind: 'too-long', longestUntil: '2027-02-08' }]],
	])('three months from 9 November: until %s', (until, doubts) => {
		expect(decode({ until }).doubts).toEqual(doubts)
	})

	test('after six months a note may be longer, or open', () => {
		const late = { firstDayOff: '2026-04-20', from: '2026-10-20' }
		expect(decode({ ...late, until: '2027-10-20' }).doubts).toEqual([{ kind: 'gap', from: '2026-04-27', until: '2026-10-19' }])
		expect(decode({ ...late, until: null }).doubts.map(({ kind }) => kind)).toEqual(['gap'])
	})

	test('an open one in the first six months is asked about', () => {
		expect(decode({ until: null }).doubts).toEqual([{ kind: 'open-too-early', openFrom: '2027-05-02' }])
	})

	test('one that somebody else signed is no fit note', () => {
		expect(decode({ issuer: 'somebody-else' }).doubts).toEqual([{ kind: 'not-an-issuer' }])
		expect(decode({ issuer: 'somebody-else', kind: 'other' }).doubts).toEqual([])
	})

	test.each([
		['2026-11-08', []],
		['2026-11-09', [{ kind: 'self-too-long', lastDay: '2026-11-08' }]],
	])('their own word covers seven days: until %s', (until, doubts) => {
		expect(decode({ kind: 'self', from: '2026-11-02', until }).doubts).toEqual(doubts)
	})
})

test.each([
	['2026-11-30', 3, '2027-02-28'],
	['2027-11-29', 3, '2028-02-29'],
	['2026-08-31', 6, '2027-02-28'],
	['2026-10-15', 3, '2027-01-15'],
])('%s and %i months is %s', (date, months, then) => {
	expect(addMonths(date, months)).toBe(then)
})
