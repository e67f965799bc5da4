import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderers } from '#app/documents/renderers.ts'
import { hasPoppler, openFolder } from './office.ts'
import { documents } from './plans.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
	folder = await openFolder()
	for (const [name, { document }] of Object.entries(documents))
		await folder.write(`${name}.pdf`, (await renderers.pdf(document)).bytes)
})
afterAll(() => folder.close())

/** The fewest and the most pages: a change takes between an eighth of a page and, when every field is full, nine. */
const pages: Readonly<Record<string, readonly [number, number]>> = {
	'1-row': [2, 3],
	'20-rows': [10, 15],
	'200-rows': [80, 130],
	nasty: [30, 80],
	'long-cell': [6, 14],
}

describe.skipIf(!hasPoppler)('a plan as a PDF, as poppler reads it (skipped where pdfinfo is not installed)', () => {
	test.each(Object.entries(documents))('%s: tagged, with a title and a language, and a sane number of pages', async (name) => {
		const info = await folder.ask('pdfinfo', `${name}.pdf`)
		expect(info).toMatch(/^Tagged: +yes$/m)
		expect(info).toMatch(/^Title: +Plan of changes at work$/m)
		const [fewest, most] = pages[name] as [number, number]
		const count = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
		expect(count).toBeGreaterThanOrEqual(fewest)
		expect(count).toBeLessThanOrEqual(most)
		expect((await folder.read(`${name}.pdf`)).toString('latin1')).toContain('/Lang (en-GB)')
	})

	test.each(Object.entries(documents))(
		'%s: the first and the last change are there, and room to sign',
		async (name, { rows }) => {
			const text = (await folder.ask('pdftotext', `${name}.pdf`, '-raw')).replace(/\s+/g, ' ')
			const wanted = [
				`${rows === 1 ? '1 change' : `${rows} changes`} What changes`,
				' 1. ',
				`${rows}. The very last change Answer`,
			]
			expect([...wanted, 'What the law says', ' (employee) ', ' (manager) '].filter((each) => !text.includes(each))).toEqual([])
			expect(text.match(/ Signature Date/g)).toHaveLength(2)
		},
	)

	// Reading the tree of a long file takes poppler a while, and the long ones are made of the same parts.
	test.each(['1-row', '20-rows', 'long-cell'])(
		'%s: a heading for each change, and the table has its headings once',
		async (name) => {
			const tree = await folder.ask('pdfinfo', `${name}.pdf`, '-struct-text')
			expect(tree.match(/^ *H1( \(block\))?:?$/gm)).toHaveLength(1)
			const other = ['Who this plan is for', 'At a glance', 'Good days', 'What the law says', 'Signatures'].length
			expect(tree.match(/^ *H2( \(block\))?:?$/gm)).toHaveLength((documents[name]?.rows ?? 0) + other)
			expect(tree.match(/\/Scope \/Column/g)).toHaveLength(4)
			expect(tree.match(/"Who, and by when"/g)).toHaveLength(1)
		},
	)

	test('the headings of the table are drawn again on each page that it goes on', async () => {
		const text = await folder.ask('pdftotext', '200-rows.pdf', '-layout')
		const withTable = text.split('\f').filter((page) => /^ *\d+\. .* (Agreed|Trial|Not agreed|Not decided yet)/m.test(page))
		const drawn = withTable.filter((page) => /^ *What changes +Who, and by when +Answer +Next review$/m.test(page))
		expect(withTable.length).toBeGreaterThan(5)
		expect(drawn).toHaveLength(withTable.length)
	})

	test('no page ends with a heading, and none is empty', async () => {
		for (const name of ['20-rows', '200-rows']) {
			const sheets = (await folder.ask('pdftotext', `${name}.pdf`, '-layout')).split('\f').slice(0, -1)
			for (const sheet of sheets) {
				const lines = sheet
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line && !/^Reference K7QF/.test(line))
				expect(lines.length).toBeGreaterThan(1)
				expect(lines.at(-1)).not.toMatch(/^(\d+\. .{0,40}|Signatures|What the law says|At a glance)$/)
			}
		}
	})
})
