import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/content/adjustments.server.ts'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { csvFile } from '#app/documents/csv.ts'
import type { Document } from '#app/documents/document.ts'
import { renderers } from '#app/documents/renderers.ts'
import { plainText } from '#app/documents/text.ts'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { emptyPay } from './phased-return.ts'
import type { PatternKey, PhasedReturn } from './phased-return.ts'
import { phasedReturnCalendar } from './phased-return-calendar.ts'
import { phasedReturnDocument } from './phased-return-document.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { payrollTable } from './payroll-table.ts'
import { filledIn } from './specimens.ts'
import { weekPay } from './week-pay.ts'

const words: PhasedReturnWords = wordsIn('en').phasedReturnDocument
const terms = sickPayTerms(factsOf({ facts: termFactIds }))
const today = '2026-11-23'

function begin(key: PatternKey): PhasedReturn {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(`There is no pattern ${key}`)
	return beginPhasedReturn(pattern, {
		usual: { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'], startsAt: '09:00', breakMinutes: 30 },
		firstDay: '2026-11-30',
	})
}
const documentOf = (plan: PhasedReturn) => phasedReturnDocument(plan, { words, pay: weekPay(plan, terms), today, bankHolidays })
const tableOf = (document: Document, heading: string) => {
	const table = document.sections.find((one) => one.heading === heading)?.blocks.find(({ kind }) => kind === 'table')
	if (table?.kind !== 'table') throw new Error(`There is no table under ${heading}`)
	return table
}

describe('the document', () => {
	const plan = filledIn(begin('alternate'))

	test('week by week: dates, hours, days by the clock, work and review', () => {
		expect(tableOf(documentOf(plan), words.weeks).rows[0]).toEqual([
			'Weeks 1 to 2\nfrom 30 November 2026',
			'22.5 hours\nMonday, Wednesday, Friday 09:00 to 17:00, 30 minutes break',
			'60% of the usual work\nThis waits: Loading, and the late orders\nReview: Fri 11 December 2026',
		])
		const ends = tableOf(documentOf(plan), words.weeks).rows.map((row) => row[2]?.split('\n').at(-1))
		expect(ends).toEqual(['Review: Fri 11 December 2026', 'Review: Thu 24 December 2026', 'Review: Thu 31 December 2026'])
	})

	test('pay: what is paid, the law’s least, full pay and the working, and what is not confirmed', () => {
		const document = documentOf(plan)
		const { rows } = tableOf(document, words.pay)
		expect(rows[0]).toEqual(['Weeks 1 to 2', 'Wages for 22.5 hours: £300.00\nSick pay: 2 days × £24.65 = £49.30', '£349.30'])
		expect(rows.at(-1)).toEqual(['All weeks', '', '£2,047.90'])
		const text = plainText(document).replaceAll(/\s+/g, ' ')
		for (const said of [words.checkPayroll, words.unconfirmed, words.isLeast, words.fullPay('£500.00')])
			expect(text).toContain(said)
	})

	test('where the firm pays more, the law’s least stands beside it', () => {
		const { columns, rows } = tableOf(documentOf(filledIn(begin('alternate'), { policy: 'full' })), words.pay)
		expect(columns).toContain(words.payColumn.legal)
		expect(rows[0]?.slice(2)).toEqual(['£500.00', '£349.30'])
		expect(rows[0]?.[1]).toContain('The firm adds: £150.70')
	})

	test('pay says that it is for payroll to check, and from when no note covers the days left out', () => {
		const runsOut = words.noteRunsOut('30 November 2026')
		const textOf = (of: PhasedReturn) => plainText(documentOf(of)).replaceAll(/\s+/g, ' ')
		expect(textOf(plan)).toContain(runsOut)
		expect(textOf(plan)).toContain(words.checkPayroll)
		expect(textOf({ ...plan, noteUntil: '2027-01-10' })).not.toContain('No fit note covers')
		const open = textOf(filledIn(begin('alternate'), { unfitOnOtherDays: null }))
		for (const said of [words.wagesOnly, words.line.notSaid(2), words.notKnown, words.checkPayroll]) expect(open).toContain(said)
		expect(open).not.toMatch(/Sick pay: \d/)
		expect(open).not.toContain(words.isLeast)
	})

	test('a week in which nothing is worked has no duties', () => {
		const [first, ...rest] = begin('two-step').weeks
		if (!first) throw new Error('No week')
		const { rows } = tableOf(documentOf({ ...begin('two-step'), weeks: [{ ...first, days: [] }, ...rest] }), words.weeks)
		expect(rows[0]?.slice(1)).toEqual(['0 hours\nNo work in this week', 'Review: Fri 4 December 2026'])
		expect(rows[1]?.[2]).toContain('80% of the usual work')
	})

	test('days stand as the calendar has them: a week that begins on Sunday begins with Sunday', () => {
		const pattern = findPattern('two-step')
		if (!pattern) throw new Error('No pattern')
		const usual = { weeklyMinutes: 1920, days: ['mon', 'tue', 'wed', 'sun'] as Weekday[], startsAt: '09:00', breakMinutes: 30 }
		const plan = beginPhasedReturn(pattern, { usual, firstDay: '2026-11-29' })
		expect(tableOf(documentOf(plan), words.weeks).rows[2]?.[1]).toContain('Sunday to Wednesday 09:00')
		expect(plainText(documentOf(plan))).toContain('Sunday to Wednesday, from 09:00')
	})

	test('weeks that are the same share a row, and no week is left out', () => {
		const { rows } = tableOf(documentOf(filledIn(begin('taper-down'))), words.weeks)
		expect(rows.map((row) => row[0]?.split('\n')[0])).toEqual(['Week 1', 'Weeks 2 to 12'])
		expect(rows[1]?.[2]).toContain('Review: Wed 23 December 2026, Fri 22 January 2027, Fri 19 February 2027')
	})

	test('who it is for, what both agree and both signatures', () => {
		const text = plainText(documentOf(plan)).replaceAll(/\s+/g, ' ')
		for (const said of [
			'Who: Sam Invented (employee), Robin Made-Up (manager), Example Packing Ltd',
			'Usual week: 37.5 hours: Monday to Friday, from 09:00',
			'2 November 2026 to 29 November 2026',
			plan.goesTo,
			plan.tooMuch,
			plan.colleaguesHear,
			...words.rules,
			'Sam Invented (employee)',
			'Robin Made-Up (manager)',
		])
			expect(text).toContain(said)
	})

	test('without names and pay it still stands, and says so', () => {
		const empty = phasedReturnDocument(begin('standard-4'), { words, pay: [], today, bankHolidays })
		const text = plainText(empty).replaceAll(/\s+/g, ' ')
		expect(text).toContain(words.noNames)
		expect(text).toContain(words.noPay)
		expect(text).not.toMatch(/undefined|null|NaN|\(employee\)/)
	})

	test('neither title nor properties name anybody', () => {
		const { sections: _sections, ...rest } = documentOf(plan)
		expect(JSON.stringify(rest)).not.toMatch(/Sam|Robin|Example Packing/)
	})

	const pagesOf = async (of: PhasedReturn) => {
		const { bytes } = await renderers.pdf(documentOf(of))
		return new TextDecoder('latin1').decode(bytes).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
	}

	test.each(listPatterns().map(({ key }) => key))('%s has one or two pages, and three with everything filled in', async (key) => {
		const full = filledIn(begin(key))
		const usual = {
			...full,
			weeks: full.weeks.map((week) => ({ ...week, waits: '' })),
			colleaguesHear: '',
			noteFrom: null,
			noteUntil: null,
		}
		const pages = await pagesOf(usual)
		expect(pages).toBeGreaterThan(0)
		expect(pages).toBeLessThanOrEqual(full.weeks.length > 6 ? 3 : 2)
		expect(await pagesOf(full)).toBeLessThanOrEqual(3)
	})
})

describe('the calendar', () => {
	const plan = filledIn(begin('standard-4'))
	const eventsOf = (of: PhasedReturn, ref = 'P7') => {
		const { bytes } = calendarFile(
			phasedReturnCalendar(of, { words, key: 'k7qf', ref, bankHolidays }),
			new Date('2026-11-23T10:00:00Z'),
		)
		const text = new TextDecoder().decode(bytes)
		return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
			.getAllSubcomponents('vevent')
			.map((event) => new ICAL.Event(event))
			.map(({ uid, summary, startDate, endDate }) => ({ uid, summary, from: startDate.toString(), until: endDate.toString() }))
	}

	test('another library reads the first day and each review as whole days, with titles that tell nobody anything', () => {
		expect(eventsOf(plan).map(({ summary, from, until }) => `${from} ${until} ${summary}`)).toEqual([
			'2026-11-30 2026-12-01 First day (P7)',
			'2026-12-04 2026-12-05 Check-in (P7)',
			'2026-12-11 2026-12-12 Check-in (P7)',
			'2026-12-18 2026-12-19 Check-in (P7)',
			'2026-12-24 2026-12-25 Check-in (P7)',
		])
		expect(eventsOf(plan, '').map(({ summary }) => summary)).toContain('Check-in')
	})

	test('a plan that begins later keeps its events: each has the uid that it had', () => {
		const uids = eventsOf(plan).map(({ uid }) => uid)
		expect(new Set(uids).size).toBe(uids.length)
		expect(eventsOf({ ...plan, firstDay: '2026-12-07' }).map(({ uid }) => uid)).toEqual(uids)
	})

	test('nothing that was typed gets into it', () => {
		const file = JSON.stringify(phasedReturnCalendar(plan, { words, key: 'k7qf', ref: '', bankHolidays }))
		expect(file).not.toMatch(/Sam|Robin|Packing|Loading/)
	})
})

describe('the table for payroll', () => {
	const plan = filledIn(begin('alternate'))
	const read = (of: PhasedReturn) => {
		const { bytes } = csvFile(payrollTable(of, { pay: weekPay(of, terms), words }))
		return parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[]
	}

	test('another library reads a row for each week', () => {
		const rows = read(plan)
		expect(rows).toHaveLength(5)
		expect(rows[0]).toEqual({
			Week: '1',
			From: '2026-11-30',
			Until: '2026-12-06',
			'Hours of work': '22.5',
			'Days of work': '3',
			'Days of holiday': '0',
			'Days of sick pay': '2',
			'Dates of sick pay': '2026-12-01 2026-12-03',
			'To pay, pounds': '349.3',
			'Law’s least, pounds': '349.3',
			'Full pay, pounds': '500',
			'How it is worked out': 'Wages for 22.5 hours: £300.00\nSick pay: 2 days × £24.65 = £49.30',
		})
	})

	test('without pay it has the hours and leaves the money empty', () => {
		const [row] = read({ ...plan, pay: emptyPay })
		expect(row).toMatchObject({
			'Hours of work': '22.5',
			'Days of sick pay': '0',
			'To pay, pounds': '',
			'How it is worked out': '',
		})
	})

	test('no name and nothing that was typed is in it, so nothing can be run', () => {
		const evil = {
			...plan,
			employee: '=HYPERLINK("x")',
			goesTo: '@x',
			weeks: plan.weeks.map((week) => ({ ...week, duties: '=1+1' })),
		}
		expect(JSON.stringify(read(evil))).not.toMatch(/HYPERLINK|=1\+1|@x/)
	})
})
