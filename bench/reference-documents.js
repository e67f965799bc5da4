import { createRequire } from 'node:module'
import {
	BorderStyle,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const regular = require.resolve(`${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`)
const bold = require.resolve(`${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`)

/** A block as lines of cells: what both libraries are asked to put on the page. */
function linesOf(block) {
	if (block.kind === 'paragraph') return [[block.text]]
	if (block.kind === 'rows') return block.rows.map(({ label, value }) => [label, [value].flat().join('\n')])
	if (block.kind === 'table') return [[block.caption], block.columns, ...block.rows]
	return block.names.map((name) => [name, 'Signature', 'Date'])
}

const left = 54
const width = 487
const bottom = 770

/** The words of a document as a tagged PDF, by the library alone: fonts from their files, text where the library puts it. */
export async function plainPdf(document) {
	const doc = new PDFDocument({ size: 'A4', margin: left, tagged: true, pdfVersion: '1.7', lang: 'en-GB', font: regular })
	doc.registerFont('regular', regular)
	doc.registerFont('bold', bold)
	const root = doc.struct('Document')
	doc.addStructure(root)
	const write = (tag, text, font, size, x, y, room) =>
		root.add(doc.struct(tag, () => doc.font(font).fontSize(size).text(text, x, y, { width: room })))
	write('H1', document.title, 'bold', 23, left, doc.y, width)
	for (const section of document.sections) {
		write('H2', section.heading, 'bold', 15, left, doc.y + 14, width)
		for (const cells of section.blocks.flatMap(linesOf)) {
			const room = width / cells.length
			doc.font('regular').fontSize(11)
			const height = Math.max(...cells.map((cell) => doc.heightOfString(cell, { width: room - 12 })))
			if (doc.y + height > bottom) doc.addPage()
			const top = doc.y + 5
			cells.forEach((cell, index) => write('P', cell, index ? 'regular' : 'bold', 11, left + index * room, top, room - 12))
			doc.y = top + height + 5
			doc
				.moveTo(left, doc.y)
				.lineTo(left + width, doc.y)
				.stroke('#c9c3b4')
		}
	}
	doc.end()
	const chunks = []
	for await (const chunk of doc) chunks.push(chunk)
	return Buffer.concat(chunks)
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'DDD8CB' }
const textWidth = 9638

/** The same words as a Word file with the same look, by the library alone. */
export async function plainDocx(document) {
	const paragraph = (text, isBold = false, options = {}) =>
		new Paragraph({
			...options,
			children: text.split('\n').map((part, index) => new TextRun({ text: part, bold: isBold, break: index ? 1 : 0 })),
		})
	const cell = (text, index, size) =>
		new TableCell({
			width: { size, type: WidthType.DXA },
			children: [paragraph(text, index === 0, { style: 'Cell', keepNext: true })],
		})
	const table = (rows) => {
		const size = Math.floor(textWidth / rows.at(-1).length)
		return new Table({
			width: { size: textWidth, type: WidthType.DXA },
			columnWidths: rows.at(-1).map(() => size),
			layout: TableLayoutType.FIXED,
			borders: { top: line, bottom: line, insideHorizontal: line },
			margins: { top: 60, bottom: 60, left: 60, right: 100, marginUnitType: WidthType.DXA },
			rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text, index) => cell(text, index, size)) })),
		})
	}
	const children = document.sections.flatMap((section) => [
		new Paragraph({ heading: HeadingLevel.HEADING_2, text: section.heading }),
		...section.blocks.flatMap((block) => {
			const lines = linesOf(block)
			return block.kind === 'rows' || block.kind === 'table' ? [table(lines)] : lines.flat().map((text) => paragraph(text))
		}),
	])
	const title = new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.title })
	const styles = { paragraphStyles: [{ id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } }] }
	return Packer.toBuffer(new Document({ title: document.title, styles, sections: [{ children: [title, ...children] }] }))
}
