import { expect, test } from 'vitest'
import { docxParts, wordsOf, xmlFault } from './docx-parts.ts'
import { renderDocx } from './docx.ts'
import type { Document } from './document.ts'
import { aHostileDocument, aPlan, aTableOf, hostileTexts } from './specimens.ts'

const partsOf = async (document: Document) => docxParts((await renderDocx(document)).bytes)
const bodyOf = async (document: Document) => (await partsOf(document)).get('word/document.xml') as string

function faultsIn(parts: ReadonlyMap<string, string>): string[] {
	return [...parts].flatMap(([name, xml]) => {
		const fault = /\.(xml|rels)$/.test(name) ? xmlFault(xml) : null
		return fault ? [`${name}: ${fault}`] : []
	})
}

test.each([1, 20, 200])('a Word file with a table of %i rows is well-formed and has them all', async (rows) => {
	const parts = await partsOf(aTableOf(rows))
	expect(faultsIn(parts)).toEqual([])
	expect(wordsOf(parts.get('word/document.xml') as string).match(/^Row \d+$/gm)).toHaveLength(rows)
})

test.each(Object.entries(hostileTexts))(
	'a Word file is well-formed and reaches its end whatever was typed: %s',
	async (_, text) => {
		const parts = await partsOf(aHostileDocument(text))
		expect(faultsIn(parts)).toEqual([])
		expect(wordsOf(parts.get('word/document.xml') as string)).toContain('The end is reached.')
	},
)

test('nothing typed becomes a field, a link or a part of its own', async () => {
	const plain = await partsOf(aHostileDocument('plain'))
	for (const text of [hostileTexts.formula, hostileTexts.field, hostileTexts.markup]) {
		const parts = await partsOf(aHostileDocument(text))
		const body = parts.get('word/document.xml') as string
		expect([...parts.keys()]).toEqual([...plain.keys()])
		expect(body).not.toMatch(/<w:(fldSimple|instrText|hyperlink|altChunk|object)\b/)
		expect(parts.get('word/_rels/document.xml.rels')).toBe(plain.get('word/_rels/document.xml.rels'))
		expect(wordsOf(body)).toContain(`Before the text. ${text} After the text.`)
	}
})

test('headings are real headings, the table heading repeats and the language is British English', async () => {
	const parts = await partsOf(aPlan())
	const body = parts.get('word/document.xml') as string
	expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1)
	expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(3)
	expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
	expect(body).not.toContain('<w:b w:val="false"/>')
	expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
	expect(parts.get('docProps/core.xml')).toContain('<dc:title>Adjustment plan</dc:title>')
	expect(await bodyOf({ ...aPlan(), lang: 'cy' })).toContain('Lluniwyd ar 27 Mawrth 2026')
})

test('the properties of the file name no one when no one was named', async () => {
	const core = (await partsOf(aTableOf(1))).get('docProps/core.xml') as string
	expect(core).not.toMatch(/Un-named|<dc:creator>[^<]|<cp:lastModifiedBy>[^<]/)
})

test('a second numbered list starts at one again', async () => {
	const list = { kind: 'list', ordered: true, items: ['one', 'two'] } as const
	const body = await bodyOf({
		title: 'Lists',
		lang: 'en',
		sections: [{ heading: 'Two', blocks: [list, { kind: 'paragraph', text: 'Then' }, list] }],
	})
	const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1])
	expect(new Set(numbers).size).toBe(2)
})
