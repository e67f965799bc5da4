import { expect, test } from 'vitest'
import { readMark } from './mark.ts'

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
