import { expect, test } from 'vitest'
import { byDirection, linesByDirection, startsRightToLeft } from './direction.ts'
import { hostileTexts } from './specimens.ts'

test('a line is cut where the direction of its letters changes, and spaces and digits inside stay with their side', () => {
	expect(byDirection('Name: محمد 12 الأحمد, early')).toEqual([
		{ text: 'Name: ', rightToLeft: false },
		{ text: 'محمد 12 الأحمد', rightToLeft: true },
		{ text: ', early', rightToLeft: false },
	])
	expect(byDirection('')).toEqual([{ text: '', rightToLeft: false }])
})

test.each(Object.entries(hostileTexts))('nothing is lost, whatever was typed: %s', (_, text) => {
	expect(
		byDirection(text)
			.map((run) => run.text)
			.join(''),
	).toBe(text)
})

test('the first letter decides the paragraph', () => {
	expect(startsRightToLeft('1. שלום A')).toBe(true)
	expect(startsRightToLeft('1. A שלום')).toBe(false)
	expect(startsRightToLeft('12')).toBe(false)
})

test('a day below a name in another direction is a paragraph of its own, and lines in one direction are not', () => {
	expect(linesByDirection('محمد\n27 November 2026\nor later')).toEqual(['محمد', '27 November 2026\nor later'])
	expect(linesByDirection('')).toEqual([''])
})
