import { cleanDocument } from './clean.ts'
import { columnNeeds } from './columns.ts'
import { valuesOf } from './document.ts'
import type { Block, Document, Renderer, Row, TableBlock } from './document.ts'
import { originOf, wordingOf } from './wording.ts'

const lineLength = 72

/** Plain text for mail and plain copies: UTF-8, lines of at most 72 characters (a web address stays whole). */
export const renderText: Renderer = async (document) => ({
	bytes: new TextEncoder().encode(plainText(document)),
	contentType: 'text/plain; charset=utf-8',
	extension: 'txt',
})

/** The same words as a string, for the plain part of a mail. */
export function plainText(document: Document): string {
	const clean = cleanDocument(document)
	// A letter is pasted into a mail, where a row of signs is read out one by one; a sheet is looked through by its headings.
	const headed = (clean.opening ?? []).length > 0 ? (text: string) => wrap(text) : underlined
	const top = [clean.subtitle, originOf(clean).join('\n'), clean.note].filter(Boolean) as string[]
	const sections = clean.sections.map((section) =>
		[section.heading && headed(section.heading, '-'), ...section.blocks.map((block) => blockText(block, clean))]
			.filter(Boolean)
			.join('\n\n'),
	)
	const parts = [
		...(clean.opening ?? []).map((text) => wrap(text)),
		headed(clean.title, '='),
		...top.map((text) => wrap(text)),
		...sections,
		...(clean.footer ? [wrap(clean.footer)] : []),
	]
	return `${parts.join('\n\n')}\n`
}

function blockText(block: Block, document: Document): string {
	switch (block.kind) {
		case 'paragraph':
			return wrap(block.text)
		case 'rows':
			return block.rows.map(rowText).join('\n')
		case 'list':
			return block.items.map((item, index) => hanging(block.ordered ? `${index + 1}. ` : '- ', item)).join('\n')
		case 'table':
			return tableText(block)
		case 'signatures': {
			const { signature, date } = wordingOf(document)
			return block.names
				.map((name) => `${wrap(name)}\n\n${signature}: ${'_'.repeat(30)}  ${date}: ${'_'.repeat(14)}`)
				.join('\n\n')
		}
	}
}

function rowText(row: Row): string {
	const values = valuesOf(row)
	const short = `${row.label}: ${values[0] ?? ''}`.trimEnd()
	if (values.length <= 1 && !short.includes('\n') && lengthOf(short) <= lineLength) return short
	return [wrap(`${row.label}:`), ...values.map((value) => hanging('  ', value))].join('\n')
}

/** Side by side where the columns fit on a line; otherwise one record a row, each cell after the name of its column. */
function tableText(table: TableBlock): string {
	const widths = columnNeeds(table).map((need) => need.natural)
	const cells = [table.columns, ...table.rows].flat()
	const fits =
		widths.reduce((total, width) => total + width + 2, -2) <= lineLength &&
		cells.every((cell) => !cell.includes('\n') && lengthOf(cell) <= 60)
	if (!fits) return [wrap(table.caption), ...table.rows.map((row) => recordText(table, row))].join('\n\n')
	const line = (row: readonly string[]) =>
		row.map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - lengthOf(cell)))).join('  ')
	const rule = widths.map((width) => '-'.repeat(width)).join('  ')
	return [wrap(table.caption), '', line(table.columns), rule, ...table.rows.map(line)].map((text) => text.trimEnd()).join('\n')
}

function recordText(table: TableBlock, row: readonly string[]): string {
	return row.map((cell, index) => hanging(index === 0 ? '' : '  ', `${table.columns[index]}: ${cell}`)).join('\n')
}

function underlined(text: string, mark: string): string {
	const lines = wrap(text)
	return `${lines}\n${mark.repeat(Math.max(...lines.split('\n').map(lengthOf)))}`
}

/** `first` before the first line and as many spaces before the others. */
function hanging(first: string, text: string): string {
	const indent = ' '.repeat(first.length)
	return wrap(text, lineLength - first.length)
		.split('\n')
		.map((line, index) => ((index === 0 ? first : indent) + line).trimEnd())
		.join('\n')
}

function wrap(text: string, width = lineLength): string {
	return text
		.split('\n')
		.flatMap((line) => wrapLine(line, width))
		.join('\n')
}

function wrapLine(line: string, width: number): string[] {
	const lines: string[] = []
	let current = ''
	for (const word of line.split(' ').flatMap((each) => shortened(each, width))) {
		if (current && lengthOf(current) + 1 + lengthOf(word) > width) {
			lines.push(current)
			current = word
		} else current = current ? `${current} ${word}` : word
	}
	return [...lines, current]
}

/** A word longer than a line is cut between characters; a web address is not, because a cut address is a dead one. */
function shortened(word: string, width: number): string[] {
	if (lengthOf(word) <= width || (/^https?:\/\//.test(word) && word.length < 900)) return [word]
	const characters = [...word]
	return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
		characters.slice(index * width, (index + 1) * width).join(''),
	)
}

function lengthOf(text: string): number {
	return [...text].length
}
