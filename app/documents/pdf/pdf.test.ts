import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { aHostileDocument, aPlan, aTableOf, hostileTexts } from '../specimens.ts'
import { renderPdf } from './pdf.ts'

const run = promisify(execFile)
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
let folder = ''

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'pdf-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(document: Document) {
	const file = path.join(folder, `${crypto.randomUUID()}.pdf`)
	await writeFile(file, (await renderPdf(document)).bytes)
	const ask = async (command: string, ...options: string[]) => {
		const { stdout, stderr } = await run(command, [...options, file, ...(command === 'pdftotext' ? ['-'] : [])], {
			maxBuffer: 1e8,
		})
		expect(stderr).toBe('')
		return stdout
	}
	return {
		info: () => ask('pdfinfo'),
		metadata: () => ask('pdfinfo', '-meta'),
		structure: () => ask('pdfinfo', '-struct-text'),
		text: () => ask('pdftotext', '-layout'),
		fonts: () => ask('pdffonts'),
	}
}

/** A PDF's strings without their backslashes. */
function unescaped(pdf: string): string {
	return pdf.replace(
		/\\([nrtbf\\()])/g,
		(_, letter: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[letter] ?? letter,
	)
}

test('the same document makes the same bytes, whatever was rendered between', async () => {
	const first = await renderPdf(aPlan())
	await renderPdf(aHostileDocument(hostileTexts.vietnamese))
	expect(Buffer.from((await renderPdf(aPlan())).bytes).equals(Buffer.from(first.bytes))).toBe(true)
})

test.each(Object.entries(hostileTexts))(
	'a file carries no action, script, link or form whatever was typed: %s',
	async (_, text) => {
		const bytes = Buffer.from((await renderPdf(aHostileDocument(text))).bytes).toString('latin1')
		const outsideText = bytes.replace(/stream\r?\n[\s\S]*?endstream/g, '').replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()')
		expect(outsideText).not.toMatch(/\/(JS|JavaScript|Launch|URI|AA|OpenAction|AcroForm|EmbeddedFiles|Annots)\b/)
		expect(bytes.startsWith('%PDF-1.7')).toBe(true)
	},
)

describe.skipIf(!hasPoppler)('as poppler reads it (skipped where pdfinfo is not installed)', () => {
	test('it says it is tagged, whose it is and what it is called', async () => {
		const pdf = await read(aPlan())
		const info = await pdf.info()
		expect(info).toMatch(/^Tagged: +yes$/m)
		expect(info).toMatch(/^Title: +Adjustment plan$/m)
		expect(info).toMatch(/^Page size: +595.28 x 841.89 pts \(A4\)$/m)
		expect(await pdf.metadata()).toContain('<pdfuaid:part>1</pdfuaid:part>')
	})

	test('every font in it is embedded, cut down and copyable', async () => {
		const rows = (await (await read(aPlan())).fonts()).trim().split('\n').slice(2)
		expect(rows).toHaveLength(2)
		for (const row of rows) expect(row).toMatch(/AtkinsonHyperlegibleNext-\w+ .* yes yes yes /)
	})

	test('its tree has headings in order, lists with labels and tables with scopes', async () => {
		const structure = await (await read(aPlan())).structure()
		const tags = (name: string) => structure.match(new RegExp(`^ *${name}( \\(block\\))?:?$`, 'gm'))?.length ?? 0
		expect({
			h1: tags('H1'),
			h2: tags('H2'),
			items: tags('LI'),
			labels: tags('Lbl'),
			tables: tags('Table'),
			headRows: tags('THead'),
		}).toEqual({
			h1: 1,
			h2: 3,
			items: 6,
			labels: 6,
			tables: 2,
			headRows: 1,
		})
		expect(structure.match(/\/Scope \/Column/g)).toHaveLength(4)
		expect(structure.match(/\/Scope \/Row/g)).toHaveLength(24)
		expect(structure).toContain(
			'"Standing for more than 20 minutes.  Lifting from below the knee, and anything that means twisting with a load."',
		)
	})

	test.each([
		[1, 1],
		[20, 1],
		[200, 8],
	])('a table of %i rows is read once, and its heading is drawn on each of %i pages', async (rows, pages) => {
		const pdf = await read(aTableOf(rows))
		const text = await pdf.text()
		expect(text.match(/^ *Row \d+ /gm)).toHaveLength(rows)
		expect(text.match(/^[\f ]*Number +Text$/gm)).toHaveLength(pages)
		expect(text.match(new RegExp(`Page \\d+ of ${pages}`, 'g'))).toHaveLength(pages)
		const structure = await pdf.structure()
		expect(structure.match(/"Number"/g)).toHaveLength(1)
		expect(structure).not.toContain('Page 1 of')
	})

	test.each(Object.entries(hostileTexts))(
		'it opens without a complaint and reaches its end whatever was typed: %s',
		async (_, text) => {
			const pdf = await read(aHostileDocument(text))
			expect(await pdf.info()).toMatch(/^Tagged: +yes$/m)
			const structure = await pdf.structure()
			expect(structure).toContain('"The end is reached."')
			expect(structure).toContain('last cell')
			expect(await pdf.text()).toContain('The end is reached.')
		},
	)

	const named = (name: string): Document => ({
		title: 'T',
		lang: 'en',
		sections: [{ heading: 'H', blocks: [{ kind: 'rows', rows: [{ label: 'Name', value: `${name} (Smith)` }] }] }],
	})
	const standsIn = "this file's font does not have the character"

	test.each(['arabic', 'hebrew', 'chinese', 'gujarati', 'emoji'] as const)(
		'a name outside our font says in the tree what was typed: %s',
		async (script) => {
			const name = hostileTexts[script].normalize('NFC')
			const spoken = Buffer.from(`${name} (Smith)`, 'utf16le').swap16().toString('latin1')
			const bytes = Buffer.from((await renderPdf(named(name))).bytes).toString('latin1')
			expect(unescaped(bytes)).toContain(`/ActualText (\u00fe\u00ff${spoken})`)
		},
	)

	test.each(['chinese', 'emoji'] as const)('a name that no font has keeps its line, and the file says so: %s', async (script) => {
		const pdf = await read(named(hostileTexts[script]))
		expect(await pdf.text()).toContain('Smith)')
		expect(await pdf.text()).toContain(standsIn)
		expect(await pdf.fonts()).not.toContain('Noto')
	})

	test.each(['arabic', 'hebrew', 'gujarati', 'vietnamese'] as const)(
		'a name that another font has needs no such words: %s',
		async (script) => {
			const text = await (await read(named(hostileTexts[script]))).text()
			expect(text).toContain('Smith)')
			expect(text).not.toContain(standsIn)
		},
	)

	test('text copied out of the file is what was typed, not the stand-in', async () => {
		const text = await (await read(aHostileDocument(hostileTexts.vietnamese))).text()
		expect(text).toContain('Before the text. Nguyễn Thị Ánh After the text.')
	})

	test('a title full of markup leaves the metadata readable', async () => {
		const pdf = await read({ title: 'Pay & hours <before> "after"', lang: 'en', sections: [] })
		expect(await pdf.metadata()).toContain('Pay &#38; hours &#60;before&#62; "after"')
		expect(await pdf.info()).toMatch(/^Title: +Pay & hours <before> "after"$/m)
	})

	test('a cell of 10,000 characters goes on overleaf and loses none of them', async () => {
		const rows = [['Long', 'x'.repeat(10_000)]]
		const pdf = await read({
			title: 'T',
			lang: 'en',
			sections: [{ heading: 'H', blocks: [{ kind: 'table', caption: 'C', columns: ['A', 'B'], rows }] }],
		})
		expect(await pdf.info()).toMatch(/^Pages: +[34]$/m)
		expect((await pdf.structure()).match(/x/g)).toHaveLength(10_000)
	})
})
