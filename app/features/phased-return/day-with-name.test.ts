import { expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { spanWithNames } from './day-with-name.ts'

const words = wordsIn('en').phasedReturnDocument

test.each([
	['2026-12-01', '2026-12-07', 'Tue 1 to Mon 7 December 2026'],
	['2026-11-24', '2026-12-07', 'Tue 24 November 2026 to Mon 7 December 2026'],
	['2026-12-29', '2027-01-04', 'Tue 29 December 2026 to Mon 4 January 2027'],
	// The same month of another year is another month.
	['2026-12-01', '2027-12-01', 'Tue 1 December 2026 to Wed 1 December 2027'],
])('from %s until %s is said as %s', (from, until, said) => {
	expect(spanWithNames(from, until, words)).toBe(said)
})
