import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Words } from './words.ts'
import { languageCodes, wordsIn } from './words.ts'

/** Every sentence with its place, whatever the depth. */
const allOf = (words: object, at = ''): [string, unknown][] =>
	Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null ? allOf(value, `${at}${key}.`) : [[`${at}${key}`, value] as [string, unknown]],
	)

/** What a sentence may have in its gaps: numbers, text, lists of numbers. */
const gaps = [
	[3, 14, 15],
	['3', '14', '15'],
	[[3], [14], [15]],
]

/** A sentence with its gaps filled, by the first that it takes. */
function filled(sentence: (...given: unknown[]) => string): string {
	const [first] = gaps.flatMap((given) => {
		try {
			return [sentence(...given)]
		} catch {
			return []
		}
	})
	return String(first ?? '')
}

describe.each(languageCodes)('the %s catalogue', (language) => {
	const sentences = allOf(wordsIn(language))

	test('has no empty sentence', () => {
		for (const [key, sentence] of sentences) {
			const said = typeof sentence === 'string' ? sentence : filled(sentence as (...given: unknown[]) => string)
			expect(said.trim(), key).not.toBe('')
			expect(said, key).toBe(said.trim())
		}
	})

	test('says one day in the singular', () => {
		expect(wordsIn(language).daysLeft(1)).not.toBe(wordsIn(language).daysLeft(2).replace('2', '1'))
	})
})

test('a language with a missing sentence does not compile', () => {
	expectTypeOf<Omit<Words, 'back'>>().not.toExtend<Words>()
	expectTypeOf<Omit<Words, 'daysLeft'> & { daysLeft: string }>().not.toExtend<Words>()
	expectTypeOf<Words>().toExtend<Words>()
})
