import { expect, test } from 'vitest'
import { cleanAddress, refusedIn, withRefused } from './clean-address.ts'

const days = ['firstDay', 'noteEnds']
const clean = (query: string) => cleanAddress(new URLSearchParams(query), days)?.toString() ?? null

test.each([
	['a name for a mark', 'firstDay=2026-11-02&ref=Ali+nerves', 'firstDay=2026-11-02&wrong=ref'],
	['a second mark', 'ref=P7&ref=Ali', 'ref=P7&wrong=ref'],
	['a name in the box of a day', 'firstDay.day=Ali&firstDay.month=11', 'firstDay.month=11&wrong=firstDay'],
	['a name for a day', 'noteEnds=Ali', 'wrong=noteEnds'],
	['a long row of figures', `firstDay.year=${'2'.repeat(21)}`, 'wrong=firstDay'],
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
	'a=Ali',
])('%s stays', (query) => {
	expect(clean(query)).toBeNull()
})

test('what was refused is said at its box, and once', () => {
	const query = new URLSearchParams('wrong=ref&wrong=ref&wrong=firstDay&wrong=Ali')
	const refused = refusedIn(query, days, { mark: 'No mark', day: 'No day' })
	expect(refused).toEqual([
		{ field: 'ref', message: 'No mark' },
		{ field: 'firstDay.day', message: 'No day' },
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
