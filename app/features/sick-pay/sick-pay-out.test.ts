import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { sickPayCited, sickPayLawOn, sickPayTermsNow } from '#app/content/sick-pay.server.ts'
import { csvFile } from '#app/documents/csv.ts'
import { renderers } from '#app/documents/renderers.ts'
import { wordsIn } from '#app/words/words.ts'
import { payrollTable } from './payroll-table.ts'
import { sickPayDocument } from './sick-pay-document.ts'
import type { SickPayInput } from './sick-pay-shape.ts'
import { warningsFor } from './sick-pay-warnings.ts'
import { sickPay } from './sick-pay.ts'

const { sickPay: said } = wordsIn('en')
const today = '2026-11-23'
const terms = sickPayTermsNow()
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

const twoWeeks: SickPayInput = {
	...{ firstDay: '2026-11-04', lastDay: '2026-11-17', averageWeeklyEarnings: 400_00, pattern: { weeks: [week] } },
	previousSpells: [],
}
const everything: SickPayInput = {
	...twoWeeks,
	...{ firstDay: '2026-10-12', lastDay: '2027-06-30', pattern: { weeks: [week, ['tue']], firstWeekOn: '2026-10-12' } },
	previousSpells: [
		{ firstDay: '2026-09-21', lastDay: '2026-09-25' },
		{ firstDay: '2026-04-07', lastDay: '2026-04-08' },
	],
}

function made(input: SickPayInput, mark = 'P7') {
	const found = sickPay(input, terms)
	const given = { found, terms, facts: sickPayCited(), law: sickPayLawOn(today), mark, today }
	return sickPayDocument(
		{ ...given, asked: { input, pay: { how: 'average', typed: 400_00 } }, warnings: warningsFor(input, found, { today, terms }) },
		said,
	)
}
const plain = (text: string) => text.replace(/\s+/g, ' ')

/** Every line of an ordinary spell, worked by hand: a day is 24.65, and 10 of 140 days are used. */
const lines = [
	...['£246.50 of Statutory Sick Pay', 'For 10 days that can be paid, between 4 November 2026 and 17 November 2026.'],
	...['Average weekly pay', '£400.00', 'Monday, Tuesday, Wednesday, Thursday, Friday', 'P7'],
	...['80% of £400.00 is £320.00. The full rate is £123.25.', '£123.25 ÷ 5 working days = £24.65.'],
	...['1 November 2026', '3 days × £24.65 = £73.95', '8 November 2026', '5 days × £24.65 = £123.25'],
	...['15 November 2026', '2 days × £24.65 = £49.30', 'Total'],
	...['130 working days can still be paid after this spell: 26 of 28 weeks.', 'the last day of sick pay is 18 May 2027'],
	...['Check with payroll', 'This is a sum by general rules, not a decision.', 'a late report of the sickness'],
	...['What is not verified', 'Secondary source: A day with any work in it is no sick day (SSP10)'],
	...['From general knowledge, not yet checked: Tax and National Insurance', '(SSP15, SSP16)', '(SSP21)'],
	...['Official source, 21 August 2026: The weekly rate; The rate for a day; The most in weeks', '(SSP01, SSP06, SSP07, SSP09)'],
	...['23 November 2026', 'and not stored'],
]

describe('the file for payroll', () => {
	test('holds each line in the text, the page to print and Word', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'sick-pay-'))
		for (const format of ['text', 'html', 'docx'] as const) {
			const { bytes } = await renderers[format](made(twoWeeks))
			const file = path.join(folder, `sick-pay.${format}`)
			writeFileSync(file, bytes)
			const all =
				format === 'docx'
					? execFileSync('sh', ['-c', 'unzip -p "$0" word/document.xml word/footer*.xml', file]).toString()
					: new TextDecoder().decode(bytes)
			const text = plain(format === 'text' ? all : all.replace(/<\/(?:p|td|th|dd|dt|li|w:p)>/g, ' ').replace(/<[^>]+>/g, ''))
			expect(
				lines.filter((line) => !text.includes(line)),
				format,
			).toEqual([])
		}
		rmSync(folder, { recursive: true })
	})

	test('says what is special about a spell, and no mark where there is none', async () => {
		const text = plain(new TextDecoder().decode((await renderers.text(made(everything, ''))).bytes))
		expect(text).toContain('The rate for days after 5 April 2027 is not known yet, so the total is not known either.')
		expect(text).toContain('Earlier spells that link: 21 September 2026 to 25 September 2026')
		expect(text).toContain('Earlier spells that count for nothing here: 7 April 2026 to 8 April 2026')
		expect(text).toContain('The first of these weeks is the one with 12 October 2026.')
		expect(text).toContain('rate not known')
		expect(made(everything, '')).not.toHaveProperty('reference')
	})
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

describe.skipIf(!hasPoppler)('as a PDF (skipped where pdfinfo is not installed)', () => {
	async function ask(input: SickPayInput, command: 'pdfinfo' | 'pdftotext') {
		const folder = mkdtempSync(path.join(tmpdir(), 'sick-pay-pdf-'))
		const file = path.join(folder, 'sick-pay.pdf')
		writeFileSync(file, (await renderers.pdf(made(input))).bytes)
		const said = execFileSync(command, command === 'pdfinfo' ? [file] : ['-raw', file, '-'], { maxBuffer: 1e8 }).toString()
		rmSync(folder, { recursive: true })
		return said
	}

	test('an ordinary spell stands on one side of A4 with every line', async () => {
		expect(await ask(twoWeeks, 'pdfinfo')).toMatch(/^Pages: +1$/m)
		const text = plain(await ask(twoWeeks, 'pdftotext'))
		expect(lines.filter((line) => !text.includes(line))).toEqual([])
	})

	test('control: half a year in weeks that take turns needs more', async () => {
		expect(Number(/^Pages: +(\d+)$/m.exec(await ask(everything, 'pdfinfo'))?.[1])).toBeGreaterThan(1)
	})
})

describe('the table for payroll', () => {
	const read = (input: SickPayInput) => {
		const { bytes } = csvFile(payrollTable(sickPay(input, terms), terms, said))
		return parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[]
	}
	const pounds = (rows: Record<string, string>[]) => rows.reduce((sum, row) => sum + Math.round(Number(row.Pounds) * 100), 0)

	test('another library reads a row for each week', () => {
		expect(read(twoWeeks)).toEqual([
			{
				...{ 'Week from': '2026-11-01', 'Qualifying days': '5', 'Days paid': '3', 'Daily rate, pounds': '24.65' },
				...{ Pounds: '73.95', 'How it is worked out': '3 days × £24.65 = £73.95' },
			},
			expect.objectContaining({ 'Week from': '2026-11-08', 'Days paid': '5', Pounds: '123.25' }),
			expect.objectContaining({ 'Week from': '2026-11-15', 'Days paid': '2', Pounds: '49.3' }),
		])
	})

	test('adds up to the total where pennies are held, and says nothing of a rate that is not known', () => {
		const long: SickPayInput = {
			...twoWeeks,
			...{ firstDay: '2026-04-08', lastDay: '2026-12-31', pattern: { weeks: [['mon', 'tue', 'wed', 'thu', 'fri', 'sat']] } },
		}
		const found = sickPay(long, terms)
		expect(found.heldAt).not.toBeNull()
		expect(pounds(read(long))).toBe(found.knownTotal)
		expect(read(long).at(-1)).toMatchObject({ 'Week from': 'Held at 28 weeks', 'Days paid': '' })
		const ahead = read({ ...twoWeeks, firstDay: '2027-04-05', lastDay: '2027-04-16' })
		expect(ahead[0]).toMatchObject({ 'Daily rate, pounds': '', Pounds: '24.65' })
		expect(ahead[0]?.['How it is worked out']).toBe('1 day × £24.65 = £24.65\n4 days: rate not known')
		expect(ahead[1]).toMatchObject({ 'Daily rate, pounds': '', Pounds: '' })
		expect(ahead.at(-1)).toMatchObject({
			'Week from': 'Total not known',
			Pounds: '',
			'How it is worked out': 'Not known. £24.65 is known, for days up to 5 April 2027.',
		})
		expect(pounds(ahead)).toBe(24_65)
	})
})
