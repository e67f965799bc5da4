import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, snippet } from './search-marks.ts'

const asText = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('')
const found = (pieces: readonly { readonly text: string; readonly found: boolean }[]) =>
	pieces.filter((piece) => piece.found).map(({ text }) => text)

test('words are marked whole, whatever their ending, capitals and accents', () => {
	expect(found(marked('Fit notes: the NOTE, a nóte, noted.', new Set(['note'])))).toEqual(['notes', 'NOTE', 'nóte'])
})

test('markup in a text stays text', () => {
	expect(marked('<b>note</b> & more', new Set(['note']))).toEqual([
		{ text: '<b>', found: false },
		{ text: 'note', found: true },
		{ text: '</b> & more', found: false },
	])
})

test('no letter of any text is lost or added', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, terms) => {
			expect(asText(marked(text, new Set(terms)))).toBe(text)
		}),
	)
})

const long = `${'Nothing here to see. '.repeat(40)}A pharmacist can sign a fit note. ${'Nothing there to see. '.repeat(40)}`

test('a snippet is the part of the text where most of the words stand together', () => {
	const pieces = snippet('About something else.', `Note. ${long}`, new Set(['fit', 'note', 'pharmacist']))
	expect(found(pieces)).toEqual(['pharmacist', 'fit', 'note'])
	expect(asText(pieces)).toMatch(/^A pharmacist can sign a fit note\. .* …$/)
})

test('the summary is kept where the text says no more', () => {
	expect(asText(snippet('A pharmacist signs fit notes.', long, new Set(['fit', 'note', 'pharmacist'])))).toBe(
		'A pharmacist signs fit notes.',
	)
	expect(asText(snippet('A summary.', 'A text.', new Set(['zebra'])))).toBe('A summary.')
})

test('a snippet is a part of its text, at most a line or two, whatever the text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 2000 }),
			fc.array(fc.string({ minLength: 1, maxLength: 2 })),
			(text, terms) => {
				const shown = asText(snippet('Sum.', text, new Set(terms)))
				expect(shown === 'Sum.' || text.includes(shown.replace(/^… /, '').replace(/ …$/, ''))).toBe(true)
				expect(shown.length).toBeLessThan(420)
			},
		),
	)
})
