import { columnShares } from '../columns.ts'
import { valuesOf } from '../document.ts'
import type { Row, TableBlock } from '../document.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import type { StructureElement } from './pdfkit.ts'
import { colours, drawLines, makeRoom, newPage, rule } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'
import { type } from './type.ts'

const gutter = 12

type Cell = {
	readonly tag: 'TH' | 'TD'
	readonly lines: readonly Line[]
	readonly x: number
	readonly style: TypeStyle
	readonly element: StructureElement
}

/** What was laid out to see whether it fits is not laid out again to be drawn. */
const laidOut = new WeakMap<Row, readonly (readonly Line[])[]>()

function linesOfRow(sheet: Sheet, columns: readonly Column[], row: Row): readonly (readonly Line[])[] {
	const lines = laidOut.get(row) ?? linesOfCells(sheet, columns, [row.label, valuesOf(row).join('\n')])
	laidOut.set(row, lines)
	return lines
}

const rowColumns = (sheet: Sheet) => placed(sheet, [1 / 3, 2 / 3])

/** How far down questions and answers will go; null when it is further than `most`. */
export function heightOfRows(sheet: Sheet, rows: readonly Row[], most: number): number | null {
	const columns = rowColumns(sheet)
	let height = 0
	for (const row of rows) {
		height += Math.max(...linesOfRow(sheet, columns, row).map((lines) => lines.length)) * type.body.leading + 2 * sheet.padding
		if (height > most) return null
	}
	return height
}

/** Questions and answers: a table without headings, whose first column names the rows. */
export function drawRows(sheet: Sheet, parent: StructureElement, rows: readonly Row[]): void {
	const table = sheet.doc.struct('Table')
	const body = sheet.doc.struct('TBody')
	parent.add(table)
	table.add(body)
	const columns = rowColumns(sheet)
	rule(sheet, sheet.left, sheet.y, sheet.width, colours.line)
	for (const row of rows) drawRow(sheet, body, rowCells(sheet, columns, linesOfRow(sheet, columns, row)), null)
	table.end()
	sheet.y += 10
}

type LaidTable = {
	readonly columns: readonly Column[]
	readonly caption: readonly Line[]
	readonly headings: readonly (readonly Line[])[]
	readonly first: readonly (readonly Line[])[]
}

const laidTables = new WeakMap<TableBlock, LaidTable>()

function laidTable(sheet: Sheet, block: TableBlock): LaidTable {
	const known = laidTables.get(block)
	if (known) return known
	const columns = placed(sheet, columnShares(block, 88))
	const laid = {
		columns,
		caption: linesOf(sheet, block.caption, type.strong, sheet.width),
		headings: block.columns.map((text, index) => linesOf(sheet, text, type.heading, (columns[index] as Column).width)),
		first: linesOfCells(sheet, columns, block.rows[0] ?? []),
	}
	laidTables.set(block, laid)
	return laid
}

/** How far down the caption, the headings and the first row of a table go: they stay together. */
export function heightOfTableStart(sheet: Sheet, block: TableBlock): number {
	const { caption, headings, first } = laidTable(sheet, block)
	const head = Math.max(...headings.map((lines) => lines.length)) * type.heading.leading + 2 * sheet.padding
	const row = Math.max(4, ...first.map((lines) => lines.length)) * type.body.leading + 2 * sheet.padding
	return caption.length * type.strong.leading + head + (isLong(sheet, row) ? 4 * type.body.leading : row)
}

/** A table with headings, which are drawn again at the top of each further page. */
export function drawTable(sheet: Sheet, parent: StructureElement, block: TableBlock): void {
	const { doc } = sheet
	const [table, caption, head, body] = [doc.struct('Table'), doc.struct('Caption'), doc.struct('THead'), doc.struct('TBody')]
	parent.add(table)
	table.add(caption).add(head).add(body)
	const laid = laidTable(sheet, block)
	const { columns } = laid
	const headings = laid.headings.map((lines, index) => ({
		tag: 'TH' as const,
		lines,
		x: (columns[index] as Column).x,
		style: type.heading,
		element: doc.struct('TH', { scope: 'Column' }),
	}))
	makeRoom(sheet, heightOfTableStart(sheet, block))
	for (const line of laid.caption) {
		makeRoom(sheet, type.strong.leading)
		drawLines(sheet, caption, 'Caption', [line], type.strong, sheet.left, sheet.y)
		sheet.y += type.strong.leading
	}
	drawRow(sheet, head, headings, null)
	const repeats = heightOf(sheet, headings) < (sheet.bottom - sheet.top) / 3
	block.rows.forEach((row, index) => {
		const lines = index === 0 ? laid.first : linesOfCells(sheet, columns, row)
		drawRow(sheet, body, rowCells(sheet, columns, lines), repeats ? headings : null)
	})
	table.end()
	sheet.y += 12
}

type Column = { readonly x: number; readonly width: number }

function placed(sheet: Sheet, shares: readonly number[]): readonly Column[] {
	let x = sheet.left
	return shares.map((share, index) => {
		const column = { x, width: Math.max(12, share * sheet.width - (index < shares.length - 1 ? gutter : 0)) }
		x += share * sheet.width
		return column
	})
}

const styleOf = (index: number) => (index === 0 ? type.strong : type.body)

function linesOfCells(sheet: Sheet, columns: readonly Column[], texts: readonly string[]): readonly (readonly Line[])[] {
	return texts.map((text, index) => linesOf(sheet, text, styleOf(index), (columns[index] as Column).width))
}

function rowCells(sheet: Sheet, columns: readonly Column[], cells: readonly (readonly Line[])[]): readonly Cell[] {
	return cells.map((lines, index) => {
		const tag = index === 0 ? 'TH' : 'TD'
		return {
			tag,
			style: styleOf(index),
			x: (columns[index] as Column).x,
			lines,
			element: sheet.doc.struct(tag, tag === 'TH' ? { scope: 'Row' } : {}),
		}
	})
}

const isLong = (sheet: Sheet, height: number) => height > (sheet.bottom - sheet.top) / 2

/** Keeps a row on one page where it can; a row taller than what is left of a page and long in itself goes on overleaf. */
function drawRow(sheet: Sheet, parent: StructureElement, cells: readonly Cell[], headings: readonly Cell[] | null): void {
	const row = sheet.doc.struct('TR')
	parent.add(row)
	for (const cell of cells) row.add(cell.element)
	const height = heightOf(sheet, cells)
	const leading = leadingOf(cells)
	if (sheet.y + (isLong(sheet, height) ? 4 * leading : height) > sheet.bottom) turnOver(sheet, headings)
	const most = Math.max(...cells.map((cell) => cell.lines.length))
	for (let start = 0; start < most;) {
		const count = Math.max(1, Math.floor((sheet.bottom - sheet.y - 2 * sheet.padding + 0.01) / leading))
		for (const cell of cells)
			drawLines(
				sheet,
				cell.element,
				cell.tag,
				cell.lines.slice(start, start + count),
				cell.style,
				cell.x,
				sheet.y + sheet.padding,
			)
		sheet.y += Math.min(count, most - start) * leading + 2 * sheet.padding
		rule(sheet, sheet.left, sheet.y, sheet.width, cells[0]?.style === type.heading ? colours.ink : colours.line)
		start += count
		if (start < most) turnOver(sheet, headings)
	}
	row.end()
}

function turnOver(sheet: Sheet, headings: readonly Cell[] | null): void {
	newPage(sheet)
	if (headings === null) return rule(sheet, sheet.left, sheet.y, sheet.width, colours.line)
	for (const cell of headings) drawLines(sheet, null, 'TH', cell.lines, cell.style, cell.x, sheet.y + sheet.padding)
	sheet.y += heightOf(sheet, headings)
	rule(sheet, sheet.left, sheet.y, sheet.width, colours.ink)
}

function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
	return Math.max(...cells.map((cell) => cell.lines.length)) * leadingOf(cells) + 2 * sheet.padding
}

function leadingOf(cells: readonly Cell[]): number {
	return Math.max(...cells.map((cell) => cell.style.leading))
}
