import { expect, test } from 'vitest'
import { inVisualOrder, levelsOf, mirrored } from './visual-order.ts'

test('runs come in the order in which they stand on the page', () => {
	const text = 'abc אבג 12 דה xyz'
	const { at, paragraphAt } = levelsOf(text)
	const runs = Array.from(text, (character, index) => ({ character, level: at[index] as number }))
	expect(
		inVisualOrder(runs)
			.map((run) => run.character)
			.join(''),
	).toBe('abc הד 12 גבא xyz')
	expect(paragraphAt(0)).toBe(0)
	expect(levelsOf('first\nאבג').paragraphAt(7)).toBe(1)
})

test('brackets among right-to-left letters open the other way', () => {
	expect(mirrored(' (!')).toBe('!) ')
})
