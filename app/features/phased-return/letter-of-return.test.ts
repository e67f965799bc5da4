import { describe, expect, test } from 'vitest'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { phasedPay } from '#app/content/phased-return-pay.server.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { plainText } from '#app/documents/text.ts'
import { readReturnLetter } from '#app/features/return-letters/read-return-letter.ts'
import { weekdays } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { letterOfReturn } from './letter-of-return.ts'
import { emptyPay, phasedReturnSchema } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { reviewDays } from './review-days.ts'
import { filledIn } from './specimens.ts'

const { letters, returnLetters, phasedReturn, phasedReturnDocument } = wordsIn('en')
const words = { ...phasedReturnDocument, ...phasedReturn.inLetter }
const today = '2026-11-23'
const usual = {
	weeklyMinutes: 2250,
	days: ['mon', 'tue', 'wed', 'thu', 'fri'] as (typeof weekdays)[number][],
	startsAt: '09:00',
	breakMinutes: 30,
}

const sent = (plan: PhasedReturn) =>
	letterOfReturn(plan, {
		words,
		reviews: reviewDays(plan, bankHolidays),
		pay: plan.pay.weeklyPay === null ? [] : phasedPay(plan),
	})
const read = (plan: PhasedReturn) =>
	readReturnLetter('phased-return', new URLSearchParams(sent(plan).map(([name, value]) => [name, value])), {
		words: { ...letters.text, ...returnLetters },
		today,
	})

function plan(key: string, firstDay = '2026-11-30') {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(key)
	return beginPhasedReturn(pattern, { usual, firstDay })
}

test('a line for each week, the names, the days and the person to go to', () => {
	const short = { ...plan('short-days'), employee: 'Sam Invented', goesTo: 'Robin Made-Up' }
	const fields = Object.fromEntries(sent(short))
	expect(fields['hours']?.split('\n')).toEqual([
		'Week 1, 30 November: Monday to Friday 9am to 1pm',
		'Week 2, 7 December: Monday to Friday 9am to 1pm',
		'Week 3, 14 December: Monday to Friday 9am to 2:30pm, with 30 minutes break',
		'Week 4, 21 December: Monday to Friday 9am to 3:30pm, with 30 minutes break',
		'Week 5, 28 December: Monday to Friday 9am to 5pm, with 30 minutes break',
	])
	expect(fields).toMatchObject({ employee: 'Sam Invented', contact: 'Robin Made-Up', 'from.day': '30', 'review.month': '12' })
	expect(Object.keys(fields)).not.toContain('firm')
	const { letter, form } = read(short)
	expect(form.problems).toEqual([])
	const text = letter ? plainText(letter).replace(/\s+/g, ' ') : ''
	for (const said of ['Dear Sam Invented', '30 November 2026', '3 January 2027', '11 December 2026', 'Robin Made-Up'])
		expect(text).toContain(said)
})

describe('pay and what waits', () => {
	const paid = filledIn(plan('alternate'))
	const textOf = (one: PhasedReturn) => {
		const { letter } = read(one)
		return letter ? plainText(letter).replace(/\s+/g, ' ') : ''
	}

	test('stand in the letter: the policy, the sum of each week, and each week’s work that waits', () => {
		const fields = Object.fromEntries(sent(paid))
		expect(fields['pay']).toBe('hours-and-sick-pay')
		expect(fields['payWeeks']?.split('\n')[0]).toBe('Week 1, 30 November: £349.30')
		expect(fields['waits']?.split('\n')[1]).toBe('Week 2, 7 December: Loading, and the late orders')
		const text = textOf(paid)
		for (const said of [
			'Week 5, 28 December: £500.00',
			'Loading, and the late orders',
			returnLetters.letters['phased-return'].payEach,
		])
			expect(text).toContain(said)
		expect(text).not.toContain('[what happens to pay]')
		expect(text).not.toContain(returnLetters.letters['phased-return'].payWeeks)
		const part = filledIn(plan('alternate'), { policy: 'percent', policyPercent: 50 })
		expect(textOf(part)).toContain(phasedReturn.inLetter.payPercent(50))
	})

	test('are gaps while the pay is not filled in', () => {
		expect(sent(plan('alternate')).map(([name]) => name)).not.toContain('pay')
		expect(textOf(plan('alternate'))).toContain(returnLetters.letters['phased-return'].payWeeks)
	})
})

test.each([
	['12:00', '00:00', 'midday to midnight'],
	['00:30', '12:30', '12:30am to 12:30pm'],
])('%s to %s reads as %s', (from, until, said) => expect(phasedReturn.inLetter.clock(from, until, false)).toBe(said))

describe('the letter takes whatever a plan can say', () => {
	test.each(listPatterns().map(({ key }) => key))('%s, a year ahead', (key) => {
		expect(read(filledIn(plan(key, '2027-11-24'))).form.problems).toEqual([])
	})

	test('the longest plan that there can be', () => {
		const long = plan('slow-12')
		const days = weekdays.map((weekday, at) => ({
			weekday,
			from: `22:1${at}`,
			until: `10:1${at}`,
			breakMinutes: 120 + at,
			place: 'other' as const,
		}))
		const longest = {
			...long,
			employee: 'é'.repeat(120),
			manager: 'm'.repeat(120),
			firm: 'f'.repeat(160),
			goesTo: 'g'.repeat(120),
			weeks: long.weeks.map((week) => ({ ...week, days, waits: 'w'.repeat(600) })),
			pay: { ...emptyPay, weeklyPay: 100_000_000, policy: 'percent' as const, policyPercent: 100, unfitOnOtherDays: true },
		}
		expect(phasedReturnSchema.safeParse(longest).success).toBe(true)
		expect(read(longest).form.problems).toEqual([])
	})
})
