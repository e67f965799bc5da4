import { expect, test } from 'vitest'
import { columnShares } from './columns.ts'
import type { TableBlock } from './document.ts'

const table = (columns: string[], ...rows: string[][]): TableBlock => ({ kind: 'table', caption: 'Table', columns, rows })

test('the shares of a table add up to the whole of it', () => {
	const shares = columnShares(
		table(['Week', 'What will happen'], ['1', 'Half of the usual hours, mornings only, no lifting at all']),
		88,
	)
	expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1)
	expect(shares[0]).toBeLessThan(0.3)
})

test('a column of dates has room for a date on one line', () => {
	const long = 'a sentence that goes on for a good while and then a little longer than that'
	const [, date] = columnShares(table(['What', 'When', 'How'], [long, '28 September 2026', long]), 88) as [number, number, number]
	expect(date * 88).toBeGreaterThanOrEqual(17)
})

test('twelve columns still each have a share', () => {
	const shares = columnShares(table(Array.from({ length: 12 }, (_, index) => `A rather long heading ${index}`)), 88)
	expect(Math.min(...shares)).toBeGreaterThan(0.05)
})
