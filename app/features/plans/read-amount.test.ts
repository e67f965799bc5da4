import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAmount } from './read-amount.ts'

test.each([
	['0', 0],
	['12', 1200],
	['007', 700],
	['£1,200.50', 120_050],
	['£ 1,200', 120_000],
	['1 200', 120_000],
	['1\u00a0200', 120_000],
	[' 26,000 ', 2_600_000],
	['1,000,000', 100_000_000],
	['0.5', 50],
	['12.34', 1234],
	['40%', 4000],
	['40 %', 4000],
	['１２', 1200],
])('%j is %i hundredths', (typed, hundredths) => {
	expect(readAmount(typed, 1_000_000)).toEqual({ ok: true, hundredths })
})

test.each([
	['-5', 'negative'],
	['−5', 'negative'],
	['£-1,200.50', 'negative'],
	['-£5', 'negative'],
	['(500)', 'negative'],
	['1000001', 'too-much'],
	['1000000.01', 'too-much'],
	['9'.repeat(40), 'too-much'],
	['1e9', 'not-figures'],
	['12 k', 'not-figures'],
	['12k', 'not-figures'],
	['', 'not-figures'],
	['   ', 'not-figures'],
	['£', 'not-figures'],
	['1,20', 'not-figures'],
	['1.200,50', 'not-figures'],
	['1234,567', 'not-figures'],
	['1.005', 'not-figures'],
	['1..2', 'not-figures'],
	['3 or 4', 'not-figures'],
	['twelve', 'not-figures'],
	['Infinity', 'not-figures'],
	['NaN', 'not-figures'],
	['0x10', 'not-figures'],
	['=1+1', 'not-figures'],
	['1/2', 'not-figures'],
])('%j is refused as %s', (typed, why) => {
	expect(readAmount(typed, 1_000_000)).toEqual({ ok: false, why })
})

test('whatever is typed gets an answer, and a number is whole and within its limit', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-£ \d.,e%]{0,14}$/)), (typed) => {
			const read = readAmount(typed, 1000)
			if (read.ok) expect(Number.isInteger(read.hundredths) && read.hundredths >= 0 && read.hundredths <= 100_000).toBe(true)
		}),
		{ numRuns: 1000 },
	)
})

test('money written as this site writes it is read again', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 100_000_000 }), (pence) => {
			const written = (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
			expect(readAmount(written, 1_000_000)).toEqual({ ok: true, hundredths: pence })
		}),
	)
})
