import { faces } from './faces.ts'
import type { FaceName } from './faces.ts'
import type { Line, Piece } from './line.ts'
import { drawAsMeaning } from './pdfkit.ts'
import type { PdfDocument, StructureElement } from './pdfkit.ts'
import { fontForShaped } from './shaping.ts'
import type { Meanings } from './shaping.ts'

/** The paper being written on: where the next line goes and where the page ends. Points, from the top left of an A4 page. */
export type Sheet = {
	readonly doc: PdfDocument
	readonly left: number
	readonly width: number
	readonly top: number
	readonly bottom: number
	/** Above and below the text of a row. */
	readonly padding: number
	y: number
	/** Whether anything was drawn as a stand-in, so that the document can say so. */
	hasStandIns: boolean
	/** What the glyphs of other fonts stand for in this document. */
	readonly meanings: Meanings
}

export type TypeStyle = { readonly face: FaceName; readonly size: number; readonly leading: number; readonly colour: string }

export const colours = { ink: '#1b2430', soft: '#4a5563', strong: '#0d5c63', wash: '#e3f0ef', line: '#c9c3b4' }

export const a4 = { width: 595.28, height: 841.89 }

/** Chooses the face and size, for measuring or for drawing. */
export function setType(sheet: Sheet, style: TypeStyle): void {
	sheet.doc.font(faces()[style.face], style.face, style.size)
}

export function newPage(sheet: Sheet): void {
	sheet.doc.addPage()
	sheet.y = sheet.top
}

/** Starts a new page unless `height` still fits on this one. */
export function makeRoom(sheet: Sheet, height: number): void {
	if (sheet.y + height > sheet.bottom && sheet.y > sheet.top) newPage(sheet)
}

/** Draws lines downwards from a point, as content of `element`, or as decoration when there is none. */
export function drawLines(
	sheet: Sheet,
	element: StructureElement | null,
	tag: string,
	lines: readonly Line[],
	style: TypeStyle,
	x: number,
	y: number,
): void {
	if (lines.every((line) => line.shown.trim() === '')) return
	const { doc } = sheet
	setType(sheet, style)
	doc.fillColor(style.colour)
	const drop = (style.leading - doc.currentLineHeight()) / 2
	const draw = (line: Line, index: number) => {
		const top = y + index * style.leading + drop
		if (line.pieces) drawPieces(sheet, line.pieces, style, x, top)
		else doc.text(line.shown, x, top, { lineBreak: false })
	}
	sheet.hasStandIns ||= lines.some((line) => line.isPlainer)
	if (element === null) {
		doc.markContent('Artifact', { type: 'Pagination' })
		lines.forEach(draw)
		doc.endMarkedContent()
		return
	}
	for (let start = 0; start < lines.length;) {
		const { meant, pieces } = lines[start] as Line
		const next = lines.findIndex((line, index) => index > start && (meant !== null || line.meant !== null))
		const end = next === -1 ? lines.length : next
		const holder: StructureElement = meant === null ? element : doc.struct('Span', { actual: meant })
		const content = doc.markStructureContent(meant === null ? tag : 'Span', meant === null || pieces ? {} : { actual: meant })
		for (let index = start; index < end; index++) draw(lines[index] as Line, index)
		doc.endMarkedContent()
		holder.add(content)
		if (holder !== element) element.add(holder)
		start = end
	}
}

/** Draws the pieces of a line on one baseline, whatever their fonts. */
function drawPieces(sheet: Sheet, pieces: readonly Piece[], style: TypeStyle, x: number, top: number): void {
	const { doc } = sheet
	const own = faces()[style.face]
	const baseline = top + (own.ascent / own.unitsPerEm) * style.size
	for (const { text, font, glyphs, means, ...piece } of pieces) {
		const draw = () =>
			doc.text(text, x + piece.x, baseline, { lineBreak: false, baseline: 'alphabetic', ...(glyphs && { features: glyphs }) })
		if (font) doc.font(fontForShaped(font, style.face), `${font} ${style.face}`, style.size)
		else setType(sheet, style)
		if (means === null) draw()
		else drawAsMeaning(doc, means, draw)
	}
	setType(sheet, style)
}

/** Draws a text down the page, over as many pages as it takes, as one element. */
export function flow(
	sheet: Sheet,
	element: StructureElement,
	tag: string,
	lines: readonly Line[],
	style: TypeStyle,
	x = sheet.left,
): void {
	for (let start = 0; start < lines.length;) {
		makeRoom(sheet, style.leading)
		const count = Math.max(1, Math.floor((sheet.bottom - sheet.y + 0.01) / style.leading))
		drawLines(sheet, element, tag, lines.slice(start, start + count), style, x, sheet.y)
		sheet.y += Math.min(count, lines.length - start) * style.leading
		start += count
	}
	element.end()
}

/** Rules, washes and boxes: marked as layout, so that nobody hears them. */
export function decorate(sheet: Sheet, draw: (doc: PdfDocument) => void): void {
	sheet.doc.markContent('Artifact', { type: 'Layout' })
	draw(sheet.doc)
	sheet.doc.endMarkedContent()
}

export function rule(sheet: Sheet, x: number, y: number, width: number, colour: string, thickness = 0.75): void {
	decorate(sheet, (doc) =>
		doc
			.moveTo(x, y)
			.lineTo(x + width, y)
			.lineWidth(thickness)
			.strokeColor(colour)
			.stroke(),
	)
}
