import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvFile, harmless } from './csv.ts'
import { hostileTexts } from './specimens.ts'

const textOf = (rows: (string | number | null)[][], columns = ['A', 'B']) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile({ columns, rows }).bytes)
const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][]

test('it is UTF-8 with a byte order mark, its lines end with CR LF, and it says that its first line is a heading', () => {
	const made = csvFile({ columns: ['What', 'Cost'], rows: [['Dŵr', 45]] })
	expect([...made.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
	expect(textOf([['Dŵr', 45]], ['What', 'Cost'])).toBe('\ufeff"What","Cost"\r\n"Dŵr",45\r\n')
	expect(made).toMatchObject({ contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' })
})

test('a number stays a number, an empty cell is empty, and quotes, commas and line breaks come back', () => {
	expect(textOf([[-5.5, null]])).toContain('\r\n-5.5,\r\n')
	const typed = 'He said "no", twice\nand then "yes"'
	expect(read(textOf([[typed, '']]))).toEqual([
		['A', 'B'],
		[typed, ''],
	])
})

describe('what a spreadsheet could run gets an apostrophe first', () => {
	test.each([
		...[...'=+-@|%'].flatMap((sign) => [sign, ` ${sign}`, `\u00a0${sign}`, `\u200b${sign}`, `\ufeff${sign}`, `\u0001${sign}`]),
		...[...'＝＋－＠﹦﹢﹣﹫'],
	])('%j', (start) => {
		expect(harmless(`${start}SUM(1+1)`)).toMatch(/^'[^'].*SUM\(1\+1\)$/su)
	})

	test.each(['\t', '\r', '\n', '\u0000'])('a control character first: %j', (start) => {
		expect(harmless(`${start}A1`)[0]).toBe("'")
	})

	test.each(['Start at 8', 'a=b', '5 kg', 'Sam-Lee', '', '字', 'me@work'])('and ordinary text does not: %s', (text) => {
		expect(harmless(text)).toBe(text)
	})
})

test.each(Object.entries(hostileTexts))('it stays one cell and keeps its line breaks, whatever was typed: %s', (_, text) => {
	const rows = read(textOf([[text, 'last']]))
	expect(rows).toHaveLength(2)
	expect(rows[1]?.[1]).toBe('last')
	expect(rows[1]?.[0]).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
	expect(rows[1]?.[0]?.split('\n')).toHaveLength(text.replace(/\r\n?/g, '\n').split('\n').length)
})
