import {
	BorderStyle,
	Document as WordDocument,
	Footer,
	HeadingLevel,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
} from 'docx'
import type { IParagraphOptions } from 'docx'
import { cleanDocument } from './clean.ts'
import { columnShares } from './columns.ts'
import { byDirection, linesByDirection, startsRightToLeft } from './direction.ts'
import { valuesOf } from './document.ts'
import type { Block, Document, Renderer, Row } from './document.ts'
import { languageTag, originOf, wordingOf } from './wording.ts'
import { wordStyles } from './word-styles.ts'

/** An A4 page with 20 mm margins, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 }
const textWidth = page.width - 2 * page.margin

const line = { style: BorderStyle.SINGLE, size: 4, color: 'DDD8CB' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A Word file to edit and keep: real headings and lists, table headings that repeat, nothing but text. */
export const renderDocx: Renderer = async (original) => {
	const document = cleanDocument(original)
	const origin = originOf(document)
	const { opening = [] } = document
	const word = new WordDocument({
		title: document.title,
		creator: document.publisher ?? '',
		lastModifiedBy: document.publisher ?? '',
		description: '',
		styles: wordStyles(languageTag(document), document.opening !== undefined, document.dense === true),
		numbering: { config: [{ reference: 'numbers', levels: [numbered] }] },
		sections: [
			{
				properties: { page: { size: { width: page.width, height: page.height }, margin: sameOnAllSides(page.margin) } },
				footers: { default: footer(document) },
				children: [
					...opening.map((text) => new Paragraph({ children: runs(text) })),
					new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(document.title) }),
					...(document.subtitle ? [paragraph(document.subtitle, { style: 'Subtitle' })] : []),
					...(origin.length > 0 ? [new Paragraph({ style: 'Origin', children: runs(origin.join(' · ')) })] : []),
					...(document.note ? [paragraph(document.note, { style: 'Note' })] : []),
					...document.sections.flatMap((section, place) => [
						...(section.heading ? [paragraph(section.heading, { heading: HeadingLevel.HEADING_2 })] : []),
						...section.blocks.flatMap((block, index) =>
							block.kind === 'paragraph' && section.blocks[index + 1]?.kind === 'signatures'
								? [paragraph(block.text, { keepNext: true })]
								: blockParts(block, document, place * 1000 + index),
						),
					]),
				],
			},
		],
	})
	return {
		bytes: new Uint8Array(await Packer.toArrayBuffer(word)),
		contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		extension: 'docx',
	}
}

const numbered = {
	level: 0,
	format: LevelFormat.DECIMAL,
	text: '%1.',
	style: { paragraph: { indent: { left: 425, hanging: 425 } } },
}

/** @param instance tells one numbered list from the next, so that each starts at 1 */
function blockParts(block: Block, document: Document, instance: number): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'paragraph':
			return [paragraph(block.text)]
		case 'rows':
			return [
				table(
					[1 / 3, 2 / 3],
					block.rows.map((row) => [[row.label], valuesOf(row)]),
					{ together: isShort(block.rows) },
				),
				gap(),
			]
		case 'list':
			return block.items.map((item) =>
				paragraph(item, {
					style: 'ListParagraph',
					...(block.ordered ? { numbering: { reference: 'numbers', level: 0, instance } } : { bullet: { level: 0 } }),
				}),
			)
		case 'table':
			return [
				paragraph(block.caption, { style: 'Caption', keepNext: true }),
				table(
					columnShares(block, 90),
					block.rows.map((row) => row.map((cell) => [cell])),
					{ headings: block.columns },
				),
				gap(),
			]
		case 'signatures': {
			const words = wordingOf(document)
			return block.names.flatMap((name, index) => [
				paragraph(name, { keepNext: true, spacing: { before: 360 } }, true),
				new Paragraph({
					keepNext: index < Math.min(block.names.length, 3) - 1,
					spacing: { before: 480 },
					tabStops: [
						{ type: TabStopType.LEFT, position: Math.round(textWidth * 0.62), leader: 'underscore' },
						{ type: TabStopType.LEFT, position: Math.round(textWidth * 0.66) },
						{ type: TabStopType.RIGHT, position: textWidth, leader: 'underscore' },
					],
					children: [new TextRun({ children: [`${words.signature} `, new Tab(), new Tab(), `${words.date} `, new Tab()] })],
				}),
			])
		}
	}
}

/** A table whose first column names its rows; with headings, the first row repeats on each page. `together` keeps it on one. */
function table(
	shares: readonly number[],
	rows: readonly (readonly (readonly string[])[])[],
	{ headings, together = false }: { readonly headings?: readonly string[]; readonly together?: boolean } = {},
): Table {
	const widths = shares.map((share) => Math.floor(share * textWidth))
	const kept = headings ? 0 : Math.min(2, rows.length - 1)
	const cell = (texts: readonly string[], index: number, bold: boolean, keepNext: boolean) =>
		new TableCell({
			width: { size: widths[index] ?? 0, type: WidthType.DXA },
			children: (texts.length > 0 ? texts : [''])
				.flatMap(linesByDirection)
				.map((text) => paragraph(text, { style: 'Cell', keepNext }, bold)),
		})
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: { firstRow: headings !== undefined, firstColumn: true, noHBand: true, noVBand: true },
		borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
		margins: { top: 60, bottom: 60, left: 60, right: 100, marginUnitType: WidthType.DXA },
		rows: [
			...(headings
				? [
						new TableRow({
							tableHeader: true,
							cantSplit: true,
							children: headings.map((heading, index) => cell([heading], index, true, true)),
						}),
					]
				: []),
			...rows.map(
				(row, place) =>
					new TableRow({
						cantSplit: mayStayWhole(row),
						children: row.map((texts, index) => cell(texts, index, index === 0, place < (together ? rows.length - 1 : kept))),
					}),
			),
		],
	})
}

/** Questions and answers that take less than about half a page. */
function isShort(rows: readonly Row[]): boolean {
	return rows.length <= 12 && rows.flatMap(valuesOf).join('\n').length < 700
}

/** Word loses the end of a row that may not be split and is taller than a page. */
function mayStayWhole(row: readonly (readonly string[])[]): boolean {
	return row.every((texts) => texts.join('\n').length < 600)
}

function footer(document: Document): Footer {
	const [before = '', between = ''] = wordingOf(document).page('#', '#').split('#')
	const first = originOf(document)[0]
	return new Footer({
		children: [
			...(document.footer ? [new Paragraph({ style: 'Origin', children: runs(document.footer) })] : []),
			new Paragraph({
				style: 'Origin',
				tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
				children: [
					new TextRun({ text: document.reference ? first : '' }),
					new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
				],
			}),
		],
	})
}

/** A paragraph runs the way of its first letter, as it does on the page. */
function paragraph(text: string, options: Omit<IParagraphOptions, 'children'> = {}, bold = false): Paragraph {
	return new Paragraph({ ...options, ...(startsRightToLeft(text) && { bidirectional: true }), children: runs(text, bold) })
}

/** One run for each line and each direction: Word asks to be told which runs are written from right to left. */
function runs(text: string, bold = false): TextRun[] {
	return text.split('\n').flatMap((line, index) =>
		byDirection(line).map(
			({ text: part, rightToLeft }, place) =>
				new TextRun({
					text: part,
					...(bold && { bold }),
					...(rightToLeft && { rightToLeft }),
					...(index > 0 && place === 0 && { break: 1 }),
				}),
		),
	)
}

function gap(): Paragraph {
	return new Paragraph({ style: 'Cell', children: [] })
}

function sameOnAllSides(size: number) {
	return { top: size, right: size, bottom: size, left: size }
}
