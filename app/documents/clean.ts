import type { Block, Document } from './document.ts'

/** C0 but tab and newline, DEL, C1, byte order marks, interlinear marks and noncharacters: XML, and so Word, cannot hold them all. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu

/** Marks that turn the order of the text after them around, even across the end of a cell or a sentence. */
const bidiOverrides = /[\u202a-\u202e\u2066-\u2069]/gu

/** Text that every format can hold: the same words, without what cannot be printed. A half character becomes U+FFFD, so that its loss shows. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(controls, '')
		.replace(bidiOverrides, '')
		.replace(/\t/g, ' ')
		.replace(/ +$/gm, '')
		.replace(/^\n+|\n+$/g, '')
		.normalize('NFC')
}

/** The same for what must stay on one line: titles, headings, labels. */
export function cleanLine(text: string): string {
	return cleanText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim()
}

/** Renderers start from this, so that none of them can forget a character the others know about. */
export function cleanDocument(document: Document): Document {
	return {
		...document,
		title: cleanLine(document.title),
		subtitle: document.subtitle && cleanLine(document.subtitle),
		reference: document.reference && cleanLine(document.reference),
		publisher: document.publisher && cleanLine(document.publisher),
		...(document.opening && { opening: document.opening.map(cleanText).filter(Boolean) }),
		note: document.note && cleanText(document.note),
		footer: document.footer && cleanText(document.footer),
		sections: document.sections.map((section) => ({
			heading: cleanLine(section.heading),
			blocks: section.blocks.map(cleanBlock).filter(holdsSomething),
		})),
	}
}

/** An empty table or list is noise in a reading order, and some formats cannot write one. */
function holdsSomething(block: Block): boolean {
	switch (block.kind) {
		case 'paragraph':
			return block.text !== ''
		case 'rows':
			return block.rows.length > 0
		case 'list':
			return block.items.length > 0
		case 'table':
			return block.columns.length > 0
		case 'signatures':
			return block.names.length > 0
	}
}

function cleanBlock(block: Block): Block {
	switch (block.kind) {
		case 'paragraph':
			return { ...block, text: cleanText(block.text) }
		case 'rows':
			return {
				...block,
				rows: block.rows.map(({ label, value }) => ({
					label: cleanLine(label),
					value: typeof value === 'string' ? cleanText(value) : value.map(cleanText),
				})),
			}
		case 'list':
			return { ...block, items: block.items.map(cleanText) }
		case 'table':
			return {
				...block,
				caption: cleanLine(block.caption),
				columns: block.columns.map(cleanLine),
				rows: block.rows.map((row) => block.columns.map((_, index) => cleanText(row[index] ?? ''))),
			}
		case 'signatures':
			return { ...block, names: block.names.map(cleanLine) }
	}
}
