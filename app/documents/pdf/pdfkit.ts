import * as pdfkit from 'pdfkit'
import type { ShapedGlyph } from './shaping.ts'

/**
 * What we use of pdfkit that its types (written for 0.17) do not have yet: the PDF/UA subset, scopes and attributes of
 * structure elements, the line wrapper, and a parsed font as a font source. When @types/pdfkit reaches 0.20, this file
 * becomes its plain import.
 */
export type PdfDocument = Omit<PDFKit.PDFDocument, 'struct' | 'font' | 'text'> & {
	text(text: string, x: number, y: number, options: TextOptions): PdfDocument
	struct(tag: string, options?: { scope?: 'Column' | 'Row'; actual?: string }): StructureElement
	font(face: ParsedFont, family: string, size: number): PdfDocument
	/** Writes the XMP packet's title as it stands, unescaped: see `openPdf`. */
	_addInfo(): void
}
export type StructureElement = {
	add(child: StructureElement | PDFKit.PDFStructureContent): StructureElement
	end(): void
	dictionary: { data: Record<string, unknown> }
}
export type ParsedFont = {
	readonly characterSet: readonly number[]
	hasGlyphForCodePoint(codePoint: number): boolean
	glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
	getGlyph(id: number): { readonly advanceWidth: number }
	readonly ascent: number
	readonly unitsPerEm: number
	/** What pdfkit asks for the glyphs of a text. The features come from its caller as they are. */
	layout: (text: string, features?: readonly ShapedGlyph[]) => unknown
}
type TextOptions = { lineBreak: false; baseline?: 'alphabetic'; features?: readonly ShapedGlyph[] }
type LineWrapper = {
	on(event: 'line', listener: (line: string) => void): void
	wrap(text: string, options: WrapOptions): void
}
type WrapOptions = { width: number; height: number }

type Options = Omit<PDFKit.PDFDocumentOptions, 'subset'> & { subset: 'PDF/UA' }

const library = pdfkit as unknown as {
	default: new (options: Options) => PdfDocument
	LineWrapper: new (doc: PdfDocument, options: WrapOptions) => LineWrapper
}

export const { LineWrapper } = library

/**
 * Draws one text that says something else than its glyphs. pdfkit draws a text in coordinates of its own, between a save and a restore,
 * and readers place the words by the coordinates at their end: so they end before the restore.
 */
export function drawAsMeaning(doc: PdfDocument, meaning: string, draw: () => void): void {
	const restore = doc.restore.bind(doc)
	doc.markContent('Span', { actual: meaning })
	doc.restore = () => {
		doc.restore = restore
		doc.endMarkedContent()
		return restore()
	}
	draw()
}

/**
 * A PDF/UA document with no page yet.
 *
 * pdfkit copies the title into the XMP packet without escaping it, so a title with "<" or "&" makes metadata that no
 * reader can parse; the title is escaped for that moment only. Not needed once pdfkit's `_addInfo` escapes.
 */
export function openPdf(options: Omit<Options, 'subset' | 'tagged' | 'pdfVersion'>): PdfDocument {
	const doc = new library.default({ ...options, subset: 'PDF/UA', tagged: true, pdfVersion: '1.7' })
	const addInfo = doc._addInfo.bind(doc)
	doc._addInfo = () => {
		const info = doc.info
		doc.info = { ...info, Title: escaped(info.Title), Author: escaped(info.Author) }
		addInfo()
		doc.info = info
	}
	return doc
}

function escaped(text: string | undefined): string | undefined {
	return text?.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
