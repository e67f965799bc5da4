import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costs } from '#app/features/adjustments/adjustment.ts'
import { emptyRow } from './plan.ts'
import type { PlanRow } from './plan.ts'
import { planCosts } from './plan-costs.ts'
import type { CostNumbers } from './plan-costs.ts'

const nothing: CostNumbers = {
	pay: null,
	absence: null,
	daysAWeek: 500,
	sickPayAWeek: null,
	coverAWeek: null,
	finding: null,
	learningWeeks: null,
	learningPercent: null,
	rows: new Map(),
}
const pounds = (amount: number) => Math.round(amount * 100)
const absence = (count: number, unit: 'days' | 'weeks') => ({ absence: { hundredths: pounds(count), unit } })
const pay = (amount: number, each: 'week' | 'year') => ({ pay: { pence: pounds(amount), each } })
const payAnHour = (amount: number, hours: number) => ({
	pay: { pence: pounds(amount), each: 'hour' as const, hoursAWeek: pounds(hours) },
})
const learning = (weeks: number, percent: number) => ({ learningWeeks: pounds(weeks), learningPercent: percent })

describe('absence, worked by hand', () => {
	test.each<[string, Partial<CostNumbers>, number | null]>([
		['nothing typed', {}, null],
		['a length alone', absence(6, 'weeks'), null],
		['sick pay without a length', { sickPayAWeek: pounds(123.25) }, null],
		['6 weeks of £123.25', { ...absence(6, 'weeks'), sickPayAWeek: pounds(123.25) }, 739.5],
		['1 week of £123.25', { ...absence(1, 'weeks'), sickPayAWeek: pounds(123.25) }, 123.25],
		['half a week of £123.25', { ...absence(0.5, 'weeks'), sickPayAWeek: pounds(123.25) }, 61.63],
		['0 weeks', { ...absence(0, 'weeks'), sickPayAWeek: pounds(123.25) }, 0],
		['6 weeks of no sick pay', { ...absence(6, 'weeks'), sickPayAWeek: 0 }, 0],
		['6 weeks of cover at £480', { ...absence(6, 'weeks'), coverAWeek: pounds(480) }, 2880],
		['both', { ...absence(6, 'weeks'), sickPayAWeek: pounds(123.25), coverAWeek: pounds(480) }, 3619.5],
		['5 days of a week of 5', { ...absence(5, 'days'), coverAWeek: pounds(500) }, 500],
		['12 days of a week of 5', { ...absence(12, 'days'), coverAWeek: pounds(500) }, 1200],
		['1 day of a week of 5', { ...absence(1, 'days'), coverAWeek: pounds(500) }, 100],
		['10 days of a week of 3', { ...absence(10, 'days'), daysAWeek: 300, coverAWeek: pounds(100) }, 333.33],
		['10 days of a week of 2.5', { ...absence(10, 'days'), daysAWeek: 250, coverAWeek: pounds(100) }, 400],
		['1 day of a week of 7', { ...absence(1, 'days'), daysAWeek: 700, coverAWeek: pounds(100) }, 14.29],
		['days of the week change nothing for weeks', { ...absence(2, 'weeks'), daysAWeek: 300, coverAWeek: pounds(100) }, 200],
		['a thousand weeks of a million', { ...absence(1000, 'weeks'), coverAWeek: pounds(1_000_000) }, 1_000_000_000],
		['a penny for a day', { ...absence(1, 'days'), coverAWeek: 1 }, 0],
	])('%s', (_name, numbers, total) => {
		expect(planCosts({ rows: [] }, { ...nothing, ...numbers }).absence.total).toBe(total === null ? null : pounds(total))
	})
})

describe('finding somebody new, worked by hand', () => {
	test.each<[string, Partial<CostNumbers>, number | null]>([
		['nothing typed', {}, null],
		['an advert of £1,200', { finding: pounds(1200) }, 1200],
		['an advert that is free', { finding: 0 }, 0],
		['8 weeks at 40% of £500', { ...learning(8, 40), ...pay(500, 'week') }, 1600],
		['8 weeks at 40% of £26,000 a year', { ...learning(8, 40), ...pay(26_000, 'year') }, 1600],
		['1 week at all of £26,000 a year', { ...learning(1, 100), ...pay(26_000, 'year') }, 500],
		['1 week at all of £25,000 a year', { ...learning(1, 100), ...pay(25_000, 'year') }, 480.77],
		['8 weeks at 40% of £12.50 an hour for 40 hours', { ...learning(8, 40), ...payAnHour(12.5, 40) }, 1600],
		['1 week at all of £12.21 an hour for 37.5 hours', { ...learning(1, 100), ...payAnHour(12.21, 37.5) }, 457.88],
		['3 weeks at half of £12.50 an hour for 16 hours', { ...learning(3, 50), ...payAnHour(12.5, 16) }, 300],
		['2.5 weeks at 50% of £400', { ...learning(2.5, 50), ...pay(400, 'week') }, 500],
		['weeks without a share', { learningWeeks: 800, ...pay(400, 'week') }, null],
		['a share without weeks', { learningPercent: 40, ...pay(400, 'week') }, null],
		['weeks and a share without pay', learning(8, 40), null],
		['no share missing', { ...learning(8, 0), ...pay(400, 'week') }, 0],
		['both', { finding: pounds(1200), ...learning(8, 40), ...pay(500, 'week') }, 2800],
		['104 weeks at all of a million', { ...learning(104, 100), ...pay(1_000_000, 'week') }, 104_000_000],
	])('%s', (_name, numbers, total) => {
		expect(planCosts({ rows: [] }, { ...nothing, ...numbers }).replacement.total).toBe(total === null ? null : pounds(total))
	})
})

describe('the plan, worked by hand', () => {
	const row = (change: Partial<PlanRow>, at = 0): PlanRow => ({ ...emptyRow(`row${at}aa`), decision: 'agreed', ...change })
	const typed = (...prices: readonly number[]) => new Map(prices.map((price, at) => [`row${at}aa`, pounds(price)]))
	test.each<[string, readonly Partial<PlanRow>[], readonly number[], [number, number | null] | null]>([
		['no rows', [], [], null],
		['one without any cost', [{}], [], null],
		['one that costs nothing', [{ cost: 'nothing' }], [], [0, 0]],
		['one of paid time', [{ cost: 'time' }], [], null],
		['one under £50', [{ cost: 'under-50' }], [], [0, 50]],
		['one of £50 to £250', [{ cost: 'under-250' }], [], [50, 250]],
		['one of £250 to £1,000', [{ cost: 'under-1000' }], [], [250, 1000]],
		['one over £1,000', [{ cost: 'over-1000' }], [], [1000, null]],
		['a typed price', [{}], [120.5], [120.5, 120.5]],
		['a typed price before a band', [{ cost: 'over-1000' }], [80], [80, 80]],
		['a typed nought before a band', [{ cost: 'under-50' }], [0], [0, 0]],
		['a price in the plan that was emptied', [{ pounds: 300, cost: 'under-50' }], [], [0, 50]],
		['bands together', [{ cost: 'under-50' }, { cost: 'under-250' }, { cost: 'nothing' }], [], [50, 300]],
		['a price and a band', [{ cost: 'time' }, { cost: 'under-250' }], [100], [150, 350]],
		['one without an upper end', [{ cost: 'under-50' }, { cost: 'over-1000' }], [], [1000, null]],
		['paid time beside a band', [{ cost: 'time' }, { cost: 'under-50' }], [], [0, 50]],
		['not decided yet counts', [{ decision: 'open', cost: 'under-50' }], [], [0, 50]],
		['a trial counts', [{ decision: 'trial', cost: 'under-50' }], [], [0, 50]],
		['not agreed does not', [{ decision: 'not-agreed', cost: 'under-50' }], [500], null],
		['nor what has stopped', [{ status: 'stopped', cost: 'under-50' }], [500], null],
	])('%s', (_name, rows, prices, range) => {
		const { plan } = planCosts({ rows: rows.map(row) }, { ...nothing, rows: typed(...prices) })
		const [low = 0, high = null] = range ?? []
		expect(plan).toEqual(range === null ? null : { low: pounds(low), high: high === null ? null : pounds(high) })
	})

	test('what is not in the sum is said with its reason', () => {
		const rows = [row({ decision: 'not-agreed' }), row({ status: 'stopped' }, 1), row({ cost: 'time' }, 2), row({}, 3)]
		expect(planCosts({ rows }, nothing).leftOut.map(({ place, because }) => [place, because])).toEqual([
			[1, 'not-agreed'],
			[2, 'stopped'],
			[3, 'time'],
			[4, 'unknown'],
		])
	})
})

test('pay that is in no sum is said, and pay that is in one is not', () => {
	const unused = (numbers: Partial<CostNumbers>) => planCosts({ rows: [] }, { ...nothing, ...numbers }).payUnused
	expect(unused({})).toBe(false)
	expect(unused(pay(400, 'week'))).toBe(true)
	expect(unused({ ...payAnHour(12.5, 40), learningWeeks: 800 })).toBe(true)
	expect(unused({ ...learning(8, 40), ...pay(400, 'week') })).toBe(false)
})

test('what was not typed is said, and what was is not', () => {
	expect(planCosts({ rows: [] }, nothing).missing).toEqual(['absence', 'sick-pay', 'cover', 'finding', 'learning'])
	const all = { ...absence(1, 'weeks'), sickPayAWeek: 1, coverAWeek: 1, finding: 1, ...learning(1, 1), ...pay(1, 'week') }
	expect(planCosts({ rows: [] }, { ...nothing, ...all }).missing).toEqual([])
})

test('a sum is always the sum of its lines, in whole pence, and a range never runs backwards', () => {
	const number = fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: null })
	const numbers = fc.record<CostNumbers>({
		pay: fc.option(
			fc.oneof(
				fc.record({ pence: fc.integer({ min: 0, max: 100_000_000 }), each: fc.constantFrom('week', 'year') }),
				fc.record({
					pence: fc.integer({ min: 0, max: 100_000_000 }),
					each: fc.constant('hour'),
					hoursAWeek: fc.integer({ min: 1, max: 16_800 }),
				}),
			),
			{ nil: null },
		),
		absence: fc.option(fc.record({ hundredths: fc.integer({ min: 0, max: 100_000 }), unit: fc.constantFrom('days', 'weeks') }), {
			nil: null,
		}),
		daysAWeek: fc.integer({ min: 1, max: 700 }),
		sickPayAWeek: number,
		coverAWeek: number,
		finding: number,
		learningWeeks: fc.option(fc.integer({ min: 0, max: 10_400 }), { nil: null }),
		learningPercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
		rows: fc
			.array(fc.integer({ min: 0, max: 100_000_000 }))
			.map((prices) => new Map(prices.map((price, at) => [`row${at}aa`, price]))),
	})
	const rows = fc
		.array(fc.option(fc.constantFrom(...costs), { nil: null }), { maxLength: 20 })
		.map((of) => of.map((cost, at) => ({ ...emptyRow(`row${at}aa`), cost })))
	fc.assert(
		fc.property(rows, numbers, (of, given) => {
			const found = planCosts({ rows: of }, given)
			for (const { lines, total } of [found.absence, found.replacement]) {
				expect(lines.every(({ pence }) => Number.isSafeInteger(pence) && pence >= 0)).toBe(true)
				expect(total).toBe(lines.length === 0 ? null : lines.reduce((sum, { pence }) => sum + pence, 0))
			}
			expect(found.rows.length + found.leftOut.length).toBe(of.length)
			if (found.plan?.high != null) expect(found.plan.high).toBeGreaterThanOrEqual(found.plan.low)
		}),
	)
})
