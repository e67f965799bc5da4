import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanDocument, cleanLine, cleanText } from './clean.ts'
import { hostileTexts } from './specimens.ts'

test('control characters go and the words around them stay', () => {
	expect(cleanText(hostileTexts.controls)).toBe('nul esc vt bell del nel\n c1')
	expect(cleanText(hostileTexts.noncharacters)).toBe('fffe ffff bom plane fdd0')
})

test('half a character shows as a replacement, because its loss should not go unseen', () => {
	expect(cleanText(hostileTexts.loneSurrogates)).toBe('high\ufffd low\ufffd end\ufffd')
})

test('marks that turn the reading order around go, and right-to-left writing stays', () => {
	expect(cleanText(hostileTexts.bidi)).toBe('abcgnp.exe isolated')
	expect(cleanText(hostileTexts.arabic)).toBe(hostileTexts.arabic)
})

test('a title stays on one line and a paragraph keeps its own', () => {
	expect(cleanLine('one\r\n two\u2028three')).toBe('one two three')
	expect(cleanText('one\r\ntwo\rthree  \n')).toBe('one\ntwo\nthree')
})

test('whatever is typed, cleaning it again changes nothing and leaves well-formed text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const clean = cleanText(text)
			expect(cleanText(clean)).toBe(clean)
			expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u)
		}),
	)
})

test('a row with too few cells is filled up, one with too many is cut, and empty blocks go', () => {
	const { sections } = cleanDocument({
		title: 'Table',
		lang: 'en',
		sections: [
			{
				heading: 'One',
				blocks: [
					{ kind: 'list', items: [] },
					{ kind: 'table', caption: 'Ragged', columns: ['a', 'b'], rows: [['1'], ['1', '2', '3']] },
					{ kind: 'table', caption: 'No columns', columns: [], rows: [['1']] },
					{ kind: 'paragraph', text: ' \n ' },
				],
			},
		],
	})
	expect(sections[0]?.blocks).toEqual([
		{
			kind: 'table',
			caption: 'Ragged',
			columns: ['a', 'b'],
			rows: [
				['1', ''],
				['1', '2'],
			],
		},
	])
})
