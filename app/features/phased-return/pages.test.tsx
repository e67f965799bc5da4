import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { phasedPay, unconfirmedPayFact } from '#app/content/phased-return-pay.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { errorCodes, warningCodes } from './check-rules.ts'
import { missingParts } from './missing.ts'
import { percentOf } from './pattern.ts'
import { PayShown } from './pay-shown.tsx'
import type { PatternKey, PhasedReturn } from './phased-return.ts'
import { reviewDays } from './review-days.ts'
import { ReturnPage } from './return-page.tsx'
import { WeekBars } from './week-bars.tsx'
import { WeeksShown } from './weeks-shown.tsx'

const { phasedReturn: said } = wordsIn('en')
function begin(key: PatternKey, startsAt = '09:00', firstDay = '2026-11-30'): PhasedReturn {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(key)
	const usual = { weeklyMinutes: 2250, days: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const] }
	return beginPhasedReturn(pattern, { usual: { ...usual, startsAt, breakMinutes: 30 }, firstDay })
}

describe('the bars', () => {
	test('say each week and each review to who does not see them', () => {
		const bars = [
			{ week: 1, minutes: 1125, review: true },
			{ week: 2, minutes: 900, mostMinutes: 1800, review: false },
		]
		expect(renderToStaticMarkup(<WeekBars bars={bars} usualMinutes={2250} />)).toContain(
			'role="img" aria-label="One bar for each week, against a usual week of 37.5 hours. Week 1: 18.75 h. Week 2: 15 to 30 h. A review ends week 1. The table below says the same."',
		)
	})

	test('are to scale, and never longer than the usual week', () => {
		const html = renderToStaticMarkup(
			<WeekBars
				bars={[1125, 2250, 9000, 0].map((minutes, index) => ({ week: index + 1, minutes, review: false }))}
				usualMinutes={2250}
			/>,
		)
		expect([...html.matchAll(/class="worked"[^>]*width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
			'50%',
			'100%',
			'100%',
			'0%',
		])
		expect(html).not.toContain('style=')
	})
})

test.each(listPatterns().map(({ key }) => key))('%s: the table says what the bars draw, week by week', (key) => {
	const plan = begin(key)
	const html = renderToStaticMarkup(<WeeksShown plan={plan} reviews={reviewDays(plan, bankHolidays)} bankHolidays={[]} />)
	expect(html.match(/<tr role="row">/g)).toHaveLength(plan.weeks.length + 1)
	expect(html.match(/class="worked"/g)).toHaveLength(plan.weeks.length)
	for (const [index] of plan.weeks.entries()) expect(html).toContain(said.weekNumber(index + 1))
})

test('a night shift says that it ends the next day, and what the clocks do to it', () => {
	const nights = begin('duties-first', '22:00', '2027-03-22')
	const plan = {
		...nights,
		weeks: nights.weeks.map((week) => ({ ...week, days: [{ ...week.days[0], weekday: 'sat' as const }] })),
	} as PhasedReturn
	const html = renderToStaticMarkup(<WeeksShown plan={plan} reviews={reviewDays(plan, bankHolidays)} bankHolidays={[]} />)
	expect(html).toContain('the next day')
	expect(html).toContain('The clocks go forward in the early hours of 28 March 2027.')
	expect(
		renderToStaticMarkup(<WeeksShown plan={nights} reviews={reviewDays(nights, bankHolidays)} bankHolidays={[]} />),
	).not.toContain('The clocks go')
})

test('every rule, every refusal and every part that is missing has a sentence', () => {
	for (const code of [...errorCodes, ...warningCodes])
		expect(said.rules[code]({ week: '2', day: 'Monday', on: '1 May 2027', found: '40', allowed: '37.5' })).toMatch(/\.$|\?$/)
	for (const part of missingParts) expect(said.missing[part]).not.toBe('')
})

test('full hours with lighter work read as work: hours in full, and how much of it is lighter', () => {
	const pattern = findPattern('duties-first')
	const shape = (key: PatternKey) => {
		const weeks = findPattern(key)?.weeks ?? []
		return said.shape(
			weeks.map((week) => percentOf(week)),
			weeks.map(({ dutiesPercent }) => dutiesPercent),
		)
	}
	expect(pattern?.weeks).toHaveLength(5)
	expect(shape('duties-first')).toBe('5 weeks, each at full hours. Lighter work: 100%, then 75%, 50%, 25%, 0%.')
	expect(shape('shift-ease')).toBe('5 weeks, each at full hours.')
	expect(shape('two-step')).toBe('3 weeks. Hours: 60%, 80%, 100%.')
	expect(shape('hours-first')).toContain('Duties: 100%')
})

describe('the page of a plan', () => {
	const page = (plan: PhasedReturn) =>
		renderToStaticMarkup(
			<ReturnPage
				id="x"
				plan={plan}
				reviews={reviewDays(plan, bankHolidays)}
				held={{ by: 'guest', untilOn: '2026-12-21', firm: '', isOwner: true }}
				shared={{ out: null, signed: null }}
				bankHolidays={[{ on: '2026-12-25', name: 'Christmas Day' }]}
				base="b"
				said={null}
				refused={[]}
				undo={null}
				pay={null}
				sums={plan.pay.weeklyPay === null ? [] : phasedPay(plan)}
				sources={null}
			/>,
		)

	test('leads to each week, to what is missing, and says which rule is broken where', () => {
		const plan = begin('standard-4')
		const html = page(plan)
		expect(html).toContain(said.rulesKept)
		expect(html).toContain('href="/return-to-work/phased-return/x/week/week0001"')
		expect(html).toContain(said.missing.tooMuch)
		expect(html).toContain('25 December 2026: Christmas Day')
		expect(html).toContain('On Thursday 24 December 2026')
		expect(html).toContain(said.reviewMoved('Friday 25 December 2026'))
		const [first, ...rest] = plan.weeks
		if (!first) throw new Error('No week')
		const broken = page({ ...plan, weeks: [{ ...first, review: false }, ...rest] })
		expect(broken).toContain('The week after week 1 asks for more.')
		expect(broken).not.toContain(said.rulesKept)
	})

	test('has the letter filled in by a form, and the table for payroll once it can be made', () => {
		const plan = { ...begin('alternate'), employee: 'Sam Invented' }
		const table = 'copy/payroll.csv'
		expect(page(plan)).toContain('action="/return-to-work/letters/phased-return"')
		expect(page(plan)).toContain('name="employee" value="Sam Invented"')
		expect(page(plan)).not.toContain(table)
		const paid = { ...plan, pay: { ...plan.pay, weeklyPay: 50_000 } }
		expect(page(paid)).not.toContain(table)
		expect(page(paid)).toContain(said.missing.fitness)
		expect(page({ ...paid, pay: { ...paid.pay, unfitOnOtherDays: true } })).toContain(table)
	})

	test('leads from the fit note that is missing to where it is asked, and is silent once the pay answers it', () => {
		const plan = begin('alternate')
		const to = 'href="/return-to-work/phased-return/x/about#noteUntil"'
		expect(page(plan)).toContain(to)
		expect(page(plan)).toContain('no fit note is filled in')
		const answered = page({ ...plan, pay: { ...plan.pay, unfitOnOtherDays: true } })
		expect(answered).not.toContain(to)
		expect(answered).not.toContain('no fit note is filled in')
	})

	test('does not say that all is well while a week has no work, and shows no duties in it', () => {
		const plan = begin('two-step')
		const [first, ...rest] = plan.weeks
		if (!first) throw new Error('No week')
		const html = page({ ...plan, weeks: [{ ...first, days: [] }, ...rest] })
		expect(html).toContain('Nothing is worked in week 1.')
		expect(html).toContain(said.noDuties)
		expect(html).not.toContain(first.duties)
		expect(html).not.toContain(said.rulesKept)
	})

	test('says that it is gone before it ends, with the ways to keep it, and not where it is kept long enough', () => {
		const html = page(begin('gentle-6'))
		expect(html).toContain(said.goneText('21 December 2026', '10 January 2027'))
		for (const to of ['x/keep"', '#copies"', 'x/link"']) expect(html).toContain(to)
		expect(page(begin('two-step'))).not.toContain(said.goneTitle)
	})

	test('shows what people typed as text', () => {
		const plan = { ...begin('standard-4'), employee: '<b>Jo</b>', tooMuch: '"><script>' }
		expect(page(plan)).not.toMatch(/<b>Jo|<script/)
		expect(page(plan)).toContain('&lt;b&gt;Jo')
	})
})

test('the pay of each week stands with its working, and what is not confirmed is said', () => {
	const plan = { ...begin('alternate'), pay: { ...begin('alternate').pay, weeklyPay: 50_000, unfitOnOtherDays: true } }
	const html = renderToStaticMarkup(<PayShown pay={phasedPay(plan)} unconfirmed={unconfirmedPayFact()} />)
	expect(html).toContain('£500.00')
	expect(html).toMatch(/Sick pay: 2 days × £/)
	expect(html).toContain('Check with payroll')
	expect(html).toContain('no page of GOV.UK')
	expect(content.facts.find(({ id }) => id === 'SSP11')?.confidence).toBe('secondary source')
})
