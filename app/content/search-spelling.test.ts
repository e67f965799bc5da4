import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, spellingOf } from './search-spelling.ts'

describe('how far two words are apart', () => {
	test.each([
		['note', 'note', 0],
		['note', 'notes', 1],
		['note', 'ntoe', 1],
		['note', 'nose', 1],
		['note', 'nte', 1],
		['stress', 'strss', 1],
		['disability', 'disabilty', 1],
		['abc', 'xyz', 3],
	])('%s and %s: %i', (a, b, apart) => {
		expect(distance(a, b, 3)).toBe(apart)
	})

	test('it is the same both ways, and nothing only between a word and itself', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(distance(a, b, 9)).toBe(distance(b, a, 9))
				expect(distance(a, b, 9) === 0).toBe(a === b)
				// The short way out gives the same answer as the long way.
				expect(distance(a, b, 2)).toBe(Math.min(distance(a, b, 9), 3))
			}),
		)
	})
})

describe('the nearest word', () => {
	const spelling = spellingOf(
		new Map([
			['stress', 9],
			['dress', 1],
			['adjustment', 5],
			['fit', 3],
			['note', 6],
			['vote', 1],
			['2027', 1],
		]),
	)

	test.each([
		['strss', 'stress'],
		['adjustmant', 'adjustment'],
		['ajdustmnet', 'adjustment'],
		['noet', 'note'],
		['xote', 'note'],
	])('%s is %s', (typed, meant) => {
		expect(spelling.nearest(typed)).toBe(meant)
	})

	test.each(['fir', 'zzzzzz', '2028', 'adj', ''])('%s is nothing we know', (typed) => {
		expect(spelling.nearest(typed)).toBeNull()
	})

	test('two words in one are taken apart only where both are known', () => {
		expect(spelling.split('fitnote')).toEqual(['fit', 'note'])
		expect(spelling.split('fitness')).toBeNull()
	})

	test('a word with any one mistake in it is found again', () => {
		const word = 'adjustment'
		fc.assert(
			fc.property(fc.nat(word.length - 1), fc.constantFrom('left out', 'twice', 'exchanged', 'other'), (at, mistake) => {
				const typed = {
					'left out': word.slice(0, at) + word.slice(at + 1),
					twice: word.slice(0, at) + word[at] + word.slice(at),
					exchanged: word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
					other: `${word.slice(0, at)}q${word.slice(at + 1)}`,
				}[mistake]
				expect(spelling.nearest(typed)).toBe(word)
			}),
		)
	})
})
