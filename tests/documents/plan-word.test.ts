import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docxParts, xmlFault } from '#app/documents/docx-parts.ts'
import { renderers } from '#app/documents/renderers.ts'
import { hasOffice, hasPoppler, openFolder } from './office.ts'
import { documents } from './plans.ts'

const names = Object.keys(documents)

let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
	folder = await openFolder()
	for (const [name, { document }] of Object.entries(documents))
		await folder.write(`${name}.docx`, (await renderers.docx(document)).bytes)
	if (hasOffice && hasPoppler)
		await folder.convert(
			names.map((name) => `${name}.docx`),
			'pdf',
		)
}, 180_000)
afterAll(() => folder.close())

const bodyOf = async (name: string) => docxParts(await folder.read(`${name}.docx`)).get('word/document.xml') as string
const count = (text: string, part: string | RegExp) => text.split(part).length - 1

describe.each(Object.entries(documents))('a plan as a Word file: %s', (name, { rows }) => {
	test('has a heading for each change, in Word’s own styles, and a table whose headings repeat', async () => {
		const body = await bodyOf(name)
		expect(xmlFault(body)).toBeNull()
		expect(count(body, '<w:pStyle w:val="Heading1"/>')).toBe(1)
		expect(count(body, '<w:pStyle w:val="Heading2"/>')).toBe(rows + 5)
		expect(count(body, '<w:tblHeader/>')).toBe(1)
		expect(count(body, /<w:tbl>/)).toBe(rows + 3)
	})

	test.skipIf(!hasOffice || !hasPoppler)(
		'opens in LibreOffice and has its first and last change (skipped without it)',
		async () => {
			const text = (await folder.ask('pdftotext', `${name}.pdf`, '-raw')).replace(/\s+/g, ' ')
			const wanted = ['Plan of changes at work', ' 1. ', `${rows}. The very last change Answer`, 'Signatures', ' (manager) ']
			expect(wanted.filter((each) => !text.includes(each))).toEqual([])
			const info = await folder.ask('pdfinfo', `${name}.pdf`)
			expect(info).toMatch(/^Title: +Plan of changes at work$/m)
		},
	)
})

test.skipIf(!hasOffice || !hasPoppler)(
	'LibreOffice draws the headings of a long table again on each page (skipped without it)',
	async () => {
		const pages = (await folder.ask('pdftotext', '200-rows.pdf', '-layout')).split('\f')
		const withTable = pages.filter((page) => /^ *\d+\. .* (Agreed|Trial|Not agreed|Not decided yet)/m.test(page))
		expect(withTable.length).toBeGreaterThan(5)
		expect(withTable.filter((page) => /^ *What changes +Who, and by when +Answer +Next review$/m.test(page))).toHaveLength(
			withTable.length,
		)
	},
)
