import type { Rendered } from './document.ts'

/** A spreadsheet's worth of text. A number stays a number; null is an empty cell. */
export type CsvTable = {
	readonly columns: readonly string[]
	readonly rows: readonly (readonly (string | number | null)[])[]
}

/** C0 but the line break, which quotes can hold; DEL, C1 and what is no character. A tab becomes a space. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu
/** What spreadsheets take for the start of a formula or a command, or skip on the way to one. */
const starters = new Set([...'=+-@|%\t\r\n\u0000'])
/** What may stand before it unseen: spaces and the characters that have no width. The breaks above are starters themselves. */
const unseen = /^(?:[^\S\t\r\n]|\p{Cf})+/u

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read accents, and every text in quotes. A text that
 * a spreadsheet could run gets an apostrophe before it.
 */
export function csvFile({ columns, rows }: CsvTable): Rendered {
	const lines = [columns, ...rows].map((cells) => cells.map(written).join(','))
	return {
		bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`),
		contentType: 'text/csv; charset=utf-8; header=present',
		extension: 'csv',
	}
}

function written(cell: string | number | null): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return String(cell)
	return `"${harmless(cell).replaceAll('"', '""')}"`
}

/** The text without control characters, and with an apostrophe first where it could be run. */
export function harmless(text: string): string {
	const kept = text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(controls, '')
	return couldRun(text) || couldRun(kept) ? `'${kept}` : kept
}

/** Full-width and small forms of the signs count as the signs: some spreadsheets make them so. */
function couldRun(text: string): boolean {
	const [first = ''] = text.replace(unseen, '')
	return starters.has(first) || starters.has(first.normalize('NFKC'))
}
