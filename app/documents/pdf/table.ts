import { columnShares } from '../columns.ts'
import { valuesOf } from '../document.ts'
import type { Row, TableBlock } from '../document.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import type { StructureElement } from './pdfkit.ts'
import { colours, drawLines, makeRoom, newPage, rule } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'
import { type } from './type.ts'

const padding = 5
const gutter = 12

type Cell = {
	readonly tag: 'TH' | 'TD'
	readonly lines: readonly Line[]
	readonly x: number
	readonly style: TypeStyle
	readonly element: StructureElement
}

/** Questions and answers: a table without headings, whose first column names the rows. */
export function drawRows(sheet: Sheet, parent: StructureElement, rows: readonly Row[]): void {
	const table = sheet.doc.struct('Table')
	const body = sheet.doc.struct('TBody')
	parent.add(table)
	table.add(body)
	const columns = placed(sheet, [1 / 3, 2 / 3])
	rule(sheet, sheet.left, sheet.y, sheet.width, colours.line)
	for (const row of rows) drawRow(sheet, body, rowCells(sheet, columns, [row.label, valuesOf(row).join('\n')]), null)
	table.end()
	sheet.y += 10
}

/** A table with headings, which are drawn again at the top of each further page. */
export function drawTable(sheet: Sheet, parent: StructureElement, block: TableBlock): void {
	const { doc } = sheet
	const [table, caption, head, body] = [doc.struct('Table'), doc.struct('Caption'), doc.struct('THead'), doc.struct('TBody')]
	parent.add(table)
	table.add(caption).add(head).add(body)
	const columns = placed(sheet, columnShares(block, 88))
	const captionLines = linesOf(sheet, block.caption, type.strong, sheet.width)
	const headings = block.columns.map((text, index) => {
		const column = columns[index] as Column
		return {
			tag: 'TH' as const,
			lines: linesOf(sheet, text, type.heading, column.width),
			x: column.x,
			style: type.heading,
			element: doc.struct('TH', { scope: 'Column' }),
		}
	})
	const height = heightOf(headings)
	makeRoom(sheet, captionLines.length * type.strong.leading + height + 4 * type.body.leading)
	for (const line of captionLines) {
		makeRoom(sheet, type.strong.leading)
		drawLines(sheet, caption, 'Caption', [line], type.strong, sheet.left, sheet.y)
		sheet.y += type.strong.leading
	}
	drawRow(sheet, head, headings, null)
	const repeats = height < (sheet.bottom - sheet.top) / 3
	for (const row of block.rows) drawRow(sheet, body, rowCells(sheet, columns, row), repeats ? headings : null)
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

function rowCells(sheet: Sheet, columns: readonly Column[], texts: readonly string[]): readonly Cell[] {
	return texts.map((text, index) => {
		const { x, width } = columns[index] as Column
		const style = index === 0 ? type.strong : type.body
		const tag = index === 0 ? 'TH' : 'TD'
		return {
			tag,
			style,
			x,
			lines: linesOf(sheet, text, style, width),
			element: sheet.doc.struct(tag, tag === 'TH' ? { scope: 'Row' } : {}),
		}
	})
}

/** Keeps a row on one page where it can; a row taller than what is left of a page and long in itself goes on overleaf. */
function drawRow(sheet: Sheet, parent: StructureElement, cells: readonly Cell[], headings: readonly Cell[] | null): void {
	const row = sheet.doc.struct('TR')
	parent.add(row)
	for (const cell of cells) row.add(cell.element)
	const height = heightOf(cells)
	const leading = leadingOf(cells)
	const isLong = height > (sheet.bottom - sheet.top) / 2
	if (sheet.y + (isLong ? 4 * leading : height) > sheet.bottom) turnOver(sheet, headings)
	const most = Math.max(...cells.map((cell) => cell.lines.length))
	for (let start = 0; start < most;) {
		const count = Math.max(1, Math.floor((sheet.bottom - sheet.y - 2 * padding + 0.01) / leading))
		for (const cell of cells)
			drawLines(sheet, cell.element, cell.tag, cell.lines.slice(start, start + count), cell.style, cell.x, sheet.y + padding)
		sheet.y += Math.min(count, most - start) * leading + 2 * padding
		rule(sheet, sheet.left, sheet.y, sheet.width, cells[0]?.style === type.heading ? colours.ink : colours.line)
		start += count
		if (start < most) turnOver(sheet, headings)
	}
	row.end()
}

function turnOver(sheet: Sheet, headings: readonly Cell[] | null): void {
	newPage(sheet)
	if (headings === null) return rule(sheet, sheet.left, sheet.y, sheet.width, colours.line)
	for (const cell of headings) drawLines(sheet, null, 'TH', cell.lines, cell.style, cell.x, sheet.y + padding)
	sheet.y += heightOf(headings)
	rule(sheet, sheet.left, sheet.y, sheet.width, colours.ink)
}

function heightOf(cells: readonly Cell[]): number {
	return Math.max(...cells.map((cell) => cell.lines.length)) * leadingOf(cells) + 2 * padding
}

function leadingOf(cells: readonly Cell[]): number {
	return Math.max(...cells.map((cell) => cell.style.leading))
}
