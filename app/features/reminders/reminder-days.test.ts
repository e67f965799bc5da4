import { describe, expect, test } from 'vitest'
import { addDays } from '#app/journey/calendar.ts'
import { dayValue, readDays } from './reminder-days.ts'

const today = '2026-11-23'
const daysOf = (sent: readonly string[]) => readDays(sent, today).days

test('days come in order, each once, with what the page called them', () => {
	expect(daysOf(['2026-12-28~step2', '2026-11-29~d28', '2026-11-29~note', '2026-12-01', '2026-11-29~d28'])).toEqual([
		{ on: '2026-11-29', code: 'd28 note' },
		{ on: '2026-12-01', code: '' },
		{ on: '2026-12-28', code: 'step2' },
	])
})

test('a milestone is known by the codes of content, and by nothing else', () => {
	const sent = ['2026-11-26~day28', '2026-11-26~note-soon', '2026-11-26~stress', '2026-11-29~rtw']
	expect(readDays(sent, today, ['note-soon', 'rtw']).days).toEqual([
		{ on: '2026-11-26', code: 'day28 note-soon' },
		{ on: '2026-11-29', code: 'rtw' },
	])
	// Control: without them they are words that somebody made up.
	expect(daysOf(sent).map(({ code }) => code)).toEqual(['day28', ''])
})

test('one day takes no more than six codes', () => {
	expect(daysOf([`2026-11-29~${Array.from({ length: 50 }, (_, at) => `d${at}`).join(' ')}`])[0]?.code).toBe('d0 d1 d2 d3 d4 d5')
})

test('what a form carries is read back as it was', () => {
	for (const code of ['', 'd28', 'day28 note']) {
		const day = { on: '2026-11-29', code }
		expect(daysOf([dayValue(day)])).toEqual([day])
	}
})

test('from tomorrow to 400 days ahead, and what is left out is said', () => {
	const sent = ['2026-11-22', today, '2026-11-24', addDays(today, 400), addDays(today, 401)]
	expect(readDays(sent, today)).toEqual({
		days: [
			{ on: '2026-11-24', code: '' },
			{ on: addDays(today, 400), code: '' },
		],
		past: ['2026-11-22', today],
		tooFar: [addDays(today, 401)],
		tooMany: [],
	})
})

test('of more than 24 days the first 24 are kept and the others are said', () => {
	const sent = Array.from({ length: 30 }, (_, at) => addDays(today, 30 - at))
	const read = readDays(sent, today)
	expect(read.days).toHaveLength(24)
	expect(read.days[0]?.on).toBe('2026-11-24')
	expect(read.tooMany).toEqual(Array.from({ length: 6 }, (_, at) => addDays(today, 25 + at)))
})

describe('what nobody’s page sends', () => {
	test.each(['', '2026-02-30~d1', '29 November 2026', '2026-12-01x', '2026-12-01 d28', '__proto__', '~d28', '９999-12-01'])(
		'%j is no day',
		(sent) => {
			expect(daysOf([sent])).toEqual([])
		},
	)

	test.each(['stress', 'Sam', 'd1234', 'note-x x', 'constructor', '<b>', 'D28'])(
		'no word of its own comes in as the mark %j',
		(code) => {
			expect(daysOf([`2026-12-01~${code}`])).toEqual([{ on: '2026-12-01', code: '' }])
		},
	)
})
