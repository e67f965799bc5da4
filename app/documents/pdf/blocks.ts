import type { Block, Document, Section } from '../document.ts'
import { wordingOf } from '../wording.ts'
import { plainLine } from './line.ts'
import { linesOf } from './lines.ts'
import type { StructureElement } from './pdfkit.ts'
import { colours, decorate, drawLines, flow, makeRoom, rule } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'
import { drawRows, drawTable, heightOfRows, heightOfTableStart } from './table.ts'
import { type } from './type.ts'

/** Draws one block below what is there, and adds it to the reading order. */
export function drawBlock(sheet: Sheet, parent: StructureElement, block: Block, document: Document): void {
	switch (block.kind) {
		case 'paragraph':
			return drawText(sheet, parent, 'P', block.text, type.body, 8)
		case 'rows':
			return drawRows(sheet, parent, block.rows)
		case 'list':
			return drawList(sheet, parent, block.items, block.ordered ?? false)
		case 'table':
			return drawTable(sheet, parent, block)
		case 'signatures':
			makeRoom(sheet, Math.min(block.names.length, 3) * signatureHeight)
			return block.names.forEach((name) => drawSignature(sheet, parent, name, document))
	}
}

/** A paragraph or heading, with some space after it. */
export function drawText(
	sheet: Sheet,
	parent: StructureElement,
	tag: string,
	text: string,
	style: TypeStyle,
	after: number,
): void {
	if (!text) return
	const element = sheet.doc.struct(tag)
	parent.add(element)
	flow(sheet, element, tag, linesOf(sheet, text, style, sheet.width), style)
	sheet.y += after
}

const signatureHeight = 90

/** What of a block stays with the heading before it: a few lines, the first row of a table, or all of a few questions and answers. */
function heightOfStart(sheet: Sheet, block: Block | undefined): number {
	const least = 5 * type.body.leading
	const most = (sheet.bottom - sheet.top) / 2
	if (block?.kind === 'rows') return heightOfRows(sheet, block.rows, most) ?? least
	if (block?.kind === 'table') return Math.min(most, heightOfTableStart(sheet, block))
	if (block?.kind === 'signatures') return Math.min(block.names.length, 3) * signatureHeight
	return least
}

/** A heading stays with the start of what it heads. */
export function drawHeading(sheet: Sheet, parent: StructureElement, { heading, blocks }: Section, inLetter: boolean): void {
	const style = inLetter ? type.letterHeading : type.section
	if (sheet.y > sheet.top) sheet.y += inLetter ? 6 : 14
	const lines = linesOf(sheet, heading, style, sheet.width).length
	makeRoom(sheet, lines * style.leading + 6 + heightOfStart(sheet, blocks[0]))
	drawText(sheet, parent, 'H2', heading, style, inLetter ? 4 : 6)
}

/** The one thing to know first: behind a wash with a strong edge when it is short enough to be a box. */
export function drawNote(sheet: Sheet, parent: StructureElement, text: string): void {
	const inset = 14
	const lines = linesOf(sheet, text, type.body, sheet.width - 2 * inset)
	const height = lines.length * type.body.leading + 16
	if (height > (sheet.bottom - sheet.top) / 2) return drawText(sheet, parent, 'P', text, type.body, 10)
	makeRoom(sheet, height)
	decorate(sheet, (doc) => {
		doc.rect(sheet.left, sheet.y, sheet.width, height).fill(colours.wash)
		doc.rect(sheet.left, sheet.y, 4, height).fill(colours.strong)
	})
	const element = sheet.doc.struct('P')
	parent.add(element)
	const top = sheet.y
	sheet.y += 8
	flow(sheet, element, 'P', lines, type.body, sheet.left + inset)
	sheet.y = top + height + 10
}

function drawList(sheet: Sheet, parent: StructureElement, items: readonly string[], ordered: boolean): void {
	const { doc } = sheet
	const indent = ordered ? 12 + 6 * String(items.length).length : 14
	const list = doc.struct('L')
	list.dictionary.data.A = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' }
	parent.add(list)
	items.forEach((text, index) => {
		const [item, label, body] = [doc.struct('LI'), doc.struct('Lbl'), doc.struct('LBody')]
		list.add(item)
		item.add(label).add(body)
		const lines = linesOf(sheet, text, type.body, sheet.width - indent)
		makeRoom(sheet, Math.min(lines.length, 3) * type.body.leading)
		drawLines(sheet, label, 'Lbl', [plainLine(ordered ? `${index + 1}.` : '•')], type.body, sheet.left, sheet.y)
		flow(sheet, body, 'LBody', lines, type.body, sheet.left + indent)
		item.end()
		sheet.y += 3
	})
	list.end()
	sheet.y += 6
}

/** "Yours sincerely" stays with the name below it. */
export function keepWithSignature(sheet: Sheet): void {
	makeRoom(sheet, signatureHeight + 2 * type.body.leading)
}

function drawSignature(sheet: Sheet, parent: StructureElement, name: string, document: Document): void {
	const words = wordingOf(document)
	makeRoom(sheet, signatureHeight)
	sheet.y += 12
	drawText(sheet, parent, 'P', name, type.strong, 34)
	const dateWidth = 130
	const signWidth = sheet.width - dateWidth - 24
	const dateLeft = sheet.left + signWidth + 24
	rule(sheet, sheet.left, sheet.y, signWidth, colours.ink)
	rule(sheet, dateLeft, sheet.y, dateWidth, colours.ink)
	const label = sheet.doc.struct('P')
	parent.add(label)
	drawLines(sheet, label, 'P', [plainLine(words.signature)], type.small, sheet.left, sheet.y + 3)
	drawLines(sheet, label, 'P', [plainLine(words.date)], type.small, dateLeft, sheet.y + 3)
	label.end()
	sheet.y += 26
}
