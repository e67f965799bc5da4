import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints, hasHiddenCharacter, looksEmpty, tidyText, withoutHiddenCharacters } from './text-rules.ts'

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)

test('tidying twice changes nothing more and leaves nothing hidden', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom('one' as const, 'many' as const), (text, lines) => {
			fc.pre(!hasHiddenCharacter(text))
			const once = tidyText(text, lines)
			expect(tidyText(once, lines)).toBe(once)
			expect(hasHiddenCharacter(once)).toBe(false)
		}),
		{ numRuns: 2000 },
	)
})

test('taking out hidden characters leaves none', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(hasHiddenCharacter(withoutHiddenCharacters(text))).toBe(false)
		}),
	)
})

test('NUL, control characters and half characters are hidden; new lines, tabs and emoji are not', () => {
	for (const text of ['\u0000', 'a\u0007', '\u007f', '\ud800', 'x\udc00']) expect(hasHiddenCharacter(text)).toBe(true)
	for (const text of ['', 'a\r\nb\tc', '👩‍👩‍👧‍👦', 'ŵŷ', 'سلام']) expect(hasHiddenCharacter(text)).toBe(false)
})

test('text with nothing to see counts as empty', () => {
	for (const text of ['', ' \u00a0\n', '\u200b', '\u202e \ufeff']) expect(looksEmpty(text)).toBe(true)
	expect(looksEmpty('.')).toBe(false)
})

test('a letter and its accent become one, and an emoji counts once', () => {
	expect(tidyText(' Zoe\u0308  Ffion ', 'one')).toBe('Zoë Ffion')
	expect(codePoints('👍')).toBe(1)
})
