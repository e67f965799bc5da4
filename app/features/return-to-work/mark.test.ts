import { expect, test } from 'vitest'
import { readMark, withoutNames } from './mark.ts'

test.each([
	['p7', 'P7'],
	[' ab12 ', 'AB12'],
	['12', '12'],
	['', ''],
])('%j is the mark %j', (typed, mark) => {
	expect(readMark(typed)).toBe(mark)
})

test.each(['Sam', 'P', 'ABC1', 'P12345', 'P7 back', '７'])('%j is refused, because it could say who or what', (typed) => {
	expect(readMark(typed)).toBeNull()
})

test.each([
	['from=2026-11-02&ref=P7', 'from=2026-11-02&ref=P7'],
	['from=nonsense&ref=Jo+Smith', 'from=nonsense'],
	['ref=P7&ref=Jo&from=x', 'from=x'],
	['from=x', 'from=x'],
])('an address of ours repeats %s as %s', (asked, repeated) => {
	expect(withoutNames(new URLSearchParams(asked))).toBe(repeated)
})
