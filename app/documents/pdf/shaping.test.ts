import { beforeAll, expect, test } from 'vitest'
import { fallbackFor, isRightToLeft } from './fallbacks.ts'
import { loadShaping, shape } from './shaping.ts'

beforeAll(loadShaping)

const shaped = (text: string) => {
	const font = fallbackFor(text)
	if (!font) throw new Error(`No font has ${text}`)
	return shape(text, font, 'regular', isRightToLeft(font), new Map())
}

test.each([
	['a conjunct is one glyph', 'ક્ષ', 1],
	['unless the writer keeps it apart', 'ક્\u200cષ', 4],
	['a vowel sign that is written second is drawn first', 'કિ', 2],
])('%s', (_, text, glyphs) => {
	expect(shaped(text)).toHaveLength(glyphs)
})

test('a vowel sign stands before its letter or after it, as it is spoken', () => {
	const [letter] = shaped('क')
	expect(shaped('का')[0]?.id).toBe(letter?.id)
	expect(shaped('कि')[1]?.id).toBe(letter?.id)
	expect(shaped('कि')[0]?.id).not.toBe(letter?.id)
})

test('a letter of Arabic looks different at the start, inside, at the end and alone, and runs from right to left', () => {
	const [end, inside, start] = shaped('ممم')
	const [alone] = shaped('م')
	expect(new Set([end, inside, start, alone].map((glyph) => glyph?.id)).size).toBe(4)
	expect([end, inside, start].map((glyph) => glyph?.start)).toEqual([2, 1, 0])
})

test('a glyph shared by two letters means the one that it is by itself, whichever comes first', () => {
	const meanings = new Map<string, number[]>()
	const font = 'noto-naskh-arabic'
	const withDots = shape('ڈ', font, 'regular', true, meanings)
	const [alone] = shape('د', font, 'regular', true, meanings)
	expect(withDots.length).toBeGreaterThan(1)
	expect(withDots.find((glyph) => glyph.id === alone?.id)?.codePoints).toEqual(['د'.codePointAt(0)])
})

test('no letter of the scripts that we have is drawn as a missing one, in either weight', () => {
	const ranges = [
		[0x100, 0x24f],
		[0x386, 0x3ce],
		[0x400, 0x484],
		[0x5d0, 0x5ea],
		[0x620, 0x6ff],
		[0x904, 0x952],
		[0x981, 0x9fe],
		[0xa01, 0xa76],
		[0xa81, 0xaff],
		[0xb82, 0xbfa],
	] as const
	const letters = ranges
		.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
		.filter((letter) => /[\p{L}\p{M}\p{Nd}]/u.test(letter))
	expect(letters.length).toBeGreaterThan(1000)
	const missing = letters.filter((letter) => {
		const font = fallbackFor(letter)
		if (!font) return true
		return (['regular', 'bold'] as const).some((face) =>
			shape(letter, font, face, isRightToLeft(font), new Map()).some(({ id }) => id === 0),
		)
	})
	expect(missing).toEqual([])
})

test('a pile of accents is not drawn over the lines around it', () => {
	expect(fallbackFor(`ẵ${'\u0301'.repeat(3)}`)).toBe('noto-sans')
	expect(fallbackFor(`ẵ${'\u0301'.repeat(30)}`)).toBeNull()
})
