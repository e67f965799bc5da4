import type { TableBlock } from './document.ts'

type Need = { readonly least: number; readonly natural: number }

/**
 * How wide each column of a table wants to be, in characters: `least` keeps its longest word whole,
 * `natural` keeps its longest line on one line, within reason.
 */
export function columnNeeds(table: TableBlock): readonly Need[] {
	return table.columns.map((heading, index) => {
		const lines = [heading, ...table.rows.map((row) => row[index] ?? '')].flatMap((text) => text.split('\n'))
		return {
			least: Math.max(4, Math.min(20, longest(lines.flatMap((line) => line.split(/[\s-]/))))),
			natural: Math.max(4, Math.min(160, longest(lines))),
		}
	})
}

/**
 * Each column's share of the table's width, adding up to 1.
 *
 * @param fits how many characters go on one line of the whole table
 */
export function columnShares(table: TableBlock, fits: number): readonly number[] {
	const needs = withShortTextsWhole(columnNeeds(table).map(withGutter), fits)
	const least = sum(needs.map((need) => need.least))
	const spare = Math.max(0, fits - least)
	const wanted = sum(needs.map((need) => need.natural - need.least))
	const widths = needs.map(
		(need) => need.least + (wanted ? (spare * (need.natural - need.least)) / wanted : spare / needs.length),
	)
	const total = sum(widths)
	return widths.map((width) => width / total)
}

/** Room between columns, and for letters wider than most. */
function withGutter(need: Need): Need {
	return { least: need.least + 4, natural: need.natural + 4 }
}

/**
 * Dates, names and amounts stay on one line where there is room for them: "1 April" over "2026" is hard to read down a column. A
 * column of sentences is not made narrower than they are for it.
 */
function withShortTextsWhole(needs: readonly Need[], fits: number): readonly Need[] {
	const whole = needs.map((need) => ({ ...need, least: need.natural <= 21 ? need.natural : Math.max(need.least, 21) }))
	return sum(whole.map((need) => need.least)) <= fits ? whole : needs
}

function longest(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0)
}
