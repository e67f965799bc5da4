import { cleanDocument } from '../clean.ts'
import type { Document, Renderer } from '../document.ts'
import { languageTag, originOf, wordingOf } from '../wording.ts'
import { drawBlock, drawHeading, drawNote, drawText, keepWithSignature } from './blocks.ts'
import { needsFallback, standIn } from './glyphs.ts'
import { plainLine } from './line.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import { openPdf } from './pdfkit.ts'
import type { PdfDocument } from './pdfkit.ts'
import { loadShaping } from './shaping.ts'
import { a4, colours, drawLines, newPage, rule, setType } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { type } from './type.ts'

const margin = 54

/** A tagged PDF (PDF/UA-1) for A4: nothing in it but text, rules and the characters that it uses of their fonts. */
export const renderPdf: Renderer = async (original) => {
	const document = cleanDocument(original)
	if (needsFallback(JSON.stringify(document))) await loadShaping()
	const doc = openPdf({
		size: 'A4',
		margin: 0,
		// An empty name keeps pdfkit from loading Helvetica, which PDF/UA could not embed.
		font: '',
		autoFirstPage: false,
		bufferPages: true,
		lang: languageTag(document),
		displayTitle: true,
		info: { Title: document.title, ...(document.publisher && { Author: document.publisher }), ...madeAt(document) },
	})
	const rows = { padding: document.dense ? 2 : 5 }
	const room = { left: margin, width: a4.width - 2 * margin, top: margin, bottom: a4.height, ...rows }
	const foot: Sheet = { doc, ...room, y: 0, hasStandIns: false, meanings: new Map() }
	const footLines = document.footer ? linesOf(foot, document.footer, type.small, foot.width).slice(0, 4) : []
	const footTop = a4.height - 34 - (footLines.length + 1) * type.small.leading
	const sheet: Sheet = { ...foot, bottom: footTop - 16 }

	newPage(sheet)
	drawBody(sheet, document)
	drawFeet(sheet, document, footLines, footTop)
	doc.end()
	return { bytes: await bytesOf(doc), contentType: 'application/pdf', extension: 'pdf' }
}

function drawBody(sheet: Sheet, document: Document): void {
	const root = sheet.doc.struct('Document')
	sheet.doc.addStructure(root as unknown as PDFKit.PDFStructureElement)
	for (const text of document.opening ?? []) drawText(sheet, root, 'P', text, type.body, 8)
	drawText(sheet, root, 'H1', document.title, document.opening ? type.section : type.title, 6)
	drawText(sheet, root, 'P', document.subtitle ?? '', type.subtitle, 4)
	drawText(sheet, root, 'P', originOf(document).join(' · '), type.small, 10)
	if (document.note) drawNote(sheet, root, document.note)
	for (const section of document.sections) {
		const part = sheet.doc.struct('Sect')
		root.add(part)
		if (section.heading) drawHeading(sheet, part, section, document.opening !== undefined)
		section.blocks.forEach((block, index) => {
			if (section.blocks[index + 1]?.kind === 'signatures') keepWithSignature(sheet)
			drawBlock(sheet, part, block, document)
		})
		part.end()
	}
	if (sheet.hasStandIns) {
		sheet.y += 10
		drawText(sheet, root, 'P', wordingOf(document).standIn(standIn), type.small, 0)
	}
	root.end()
}

/** The foot of every page, once the number of pages is known: decoration to a screen reader, which has its own page numbers. */
function drawFeet(sheet: Sheet, document: Document, footLines: readonly Line[], top: number): void {
	const { doc } = sheet
	const { count } = doc.bufferedPageRange()
	const words = wordingOf(document)
	const reference = document.reference
		? linesOf(sheet, `${words.reference} ${document.reference}`, type.small, sheet.width * 0.7).slice(0, 1)
		: []
	for (let index = 0; index < count; index++) {
		doc.switchToPage(index)
		rule(sheet, sheet.left, top - 6, sheet.width, colours.line)
		drawLines(sheet, null, 'P', reference, type.small, sheet.left, top)
		drawLines(sheet, null, 'P', footLines, type.small, sheet.left, top + type.small.leading)
		const page = words.page(index + 1, count)
		setType(sheet, type.small)
		const right = sheet.left + sheet.width - doc.widthOfString(page)
		drawLines(sheet, null, 'P', [plainLine(page)], type.small, right, top)
	}
}

function madeAt(document: Document): { CreationDate?: Date } {
	return document.madeOn ? { CreationDate: new Date(`${document.madeOn}T00:00:00Z`) } : {}
}

async function bytesOf(doc: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = []
	for await (const chunk of doc as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
	const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0))
	let offset = 0
	for (const chunk of chunks) {
		bytes.set(chunk, offset)
		offset += chunk.length
	}
	return bytes
}
