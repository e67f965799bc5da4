import { dayLabels as noteLabels } from '#app/features/fit-notes/note-step.ts'
import { dayLabels as timelineLabels } from '#app/features/timeline/timeline-step.ts'
import { wordsIn } from '#app/words/words.ts'
import { expect, test } from 'vitest'
import { cleanAddress, problemsOfDays, refusedIn, withQuery, withRefused } from './clean-address.ts'

const form = {
	days: ['firstDay', 'noteEnds'],
	typed: { hours: (typed: string) => /^[\d.,]*$/.test(typed) },
	chosen: { nation: ['england', 'wales'], days: ['mon', 'tue'] },
}
const clean = (query: string) => cleanAddress(new URLSearchParams(query), form)?.toString() ?? null

test.each([
	['a name for a mark', 'firstDay=2026-11-02&ref=Ali+nerves', 'firstDay=2026-11-02&wrong=ref'],
	['a second mark', 'ref=P7&ref=Ali', 'ref=P7&wrong=ref'],
	['a name in the box of a day', 'firstDay.day=Ali&firstDay.month=11', 'firstDay.month=11&wrong=firstDay'],
	['a name for a day', 'noteEnds=Ali', 'wrong=noteEnds'],
	['a long row of figures', `firstDay.year=${'2'.repeat(21)}`, 'wrong=firstDay'],
	['a name for hours', 'hours=Ali', 'wrong=hours'],
	['a name for a nation', 'nation=Ali&firstDay=2026-11-02', 'firstDay=2026-11-02'],
	['a name among days of the week', 'days=mon,Ali', ''],
	['a name that nobody knows', 'a=Ali&nation=wales', 'nation=wales'],
	['a name of every object', '__proto__=Ali&constructor=Ali&wrong=toString', ''],
	['a box of a day that is no box of ours', 'other.day=Ali', ''],
	['a mark in a box of a day', 'ref.day=Ali', ''],
	['what was wrong before', 'wrong=Ali&ref=Ali', 'wrong=ref'],
])('%s goes', (_, query, left) => {
	expect(clean(query)).toBe(left)
})

test.each([
	'ref=p7',
	'ref=',
	'firstDay=2026-02-30',
	'firstDay.day=31&firstDay.month=Feb',
	'firstDay.day=2+November+2026',
	'nation=england&days=mon,tue&days=Mon&nation=',
	'hours=37,5',
	'wrong=hours',
])('%s stays', (query) => {
	expect(clean(query)).toBeNull()
})

test('what was refused is said at its box, and once', () => {
	const query = new URLSearchParams('wrong=ref&wrong=ref&wrong=firstDay&wrong=Ali')
	const refused = refusedIn(query, {
		ref: { field: 'ref', message: 'No mark' },
		...problemsOfDays({ firstDay: 'First day' }, (label) => `${label}: no day`),
	})
	expect(refused).toEqual([
		{ field: 'ref', message: 'No mark' },
		{ field: 'firstDay.day', message: 'First day: no day' },
	])
	expect(
		withRefused(
			[
				{ field: 'firstDay.day', message: 'Missing' },
				{ field: 'nation', message: 'Missing' },
			],
			refused,
		),
	).toEqual([{ field: 'nation', message: 'Missing' }, ...refused])
})

test('an address without a query has no sign of one', () => {
	expect(withQuery('/a', new URLSearchParams('b=c'))).toBe('/a?b=c')
	expect(withQuery('/a', new URLSearchParams())).toBe('/a')
})

test('each day of the timeline and of a fit note is refused by its own label', () => {
	const { timeline, fitNote } = wordsIn('en')
	const said = (query: string, problems: Parameters<typeof refusedIn>[1]) =>
		refusedIn(new URLSearchParams(query), problems).map(({ message }) => message)
	expect(said('wrong=noteEnds&wrong=backOn', problemsOfDays(timelineLabels, timeline.dayRefused))).toEqual([
		'Last day of the fit note: enter this day in figures, like 27 3 2026',
		'First day back: enter this day in figures, like 27 3 2026',
	])
	expect(said('wrong=from&wrong=until', problemsOfDays(noteLabels, fitNote.dayRefused))).toEqual([
		'First day it covers: enter this day in figures, like 9 11 2026',
		'Last day it covers: enter this day in figures, like 9 11 2026',
	])
	for (const labels of [Object.values(timelineLabels), Object.values(noteLabels)])
		expect(new Set(labels).size).toBe(labels.length)
})
