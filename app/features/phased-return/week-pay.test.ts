import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/content/adjustments.server.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import { addDays, weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { UsualWeek } from './lay-out-week.ts'
import { payLines } from './pay-text.ts'
import { emptyPay } from './phased-return.ts'
import type { PatternKey, PhasedPay, PhasedReturn, PhasedWeek } from './phased-return.ts'
import { weekPay } from './week-pay.ts'

const terms = sickPayTerms(factsOf({ facts: termFactIds }))
const words = wordsIn('en').phasedReturnDocument
const usual: UsualWeek = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'], startsAt: '09:00', breakMinutes: 30 }

function planOf(
	key: PatternKey,
	pay: Partial<PhasedPay>,
	more: Partial<{ usual: UsualWeek; firstDay: string }> = {},
): PhasedReturn {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(`There is no pattern ${key}`)
	return {
		...beginPhasedReturn(pattern, { usual, firstDay: '2026-11-30', ...more }),
		pay: { ...emptyPay, weeklyPay: 50_000, unfitOnOtherDays: true, ...pay },
	}
}
const firstWeek = (plan: PhasedReturn, change: Partial<PhasedWeek>): PhasedReturn => ({
	...plan,
	weeks: plan.weeks.map((week, index) => (index === 0 ? { ...week, ...change } : week)),
})
const sole = <One>([one]: readonly One[]): One => {
	if (one === undefined) throw new Error('There is none')
	return one
}

describe('Dev (facts.md): 5 usual days, back for Monday, Wednesday and Friday in full', () => {
	test('still unfit on Tuesday and Thursday: 3 days of wages and 2 days of sick pay, £49.30', () => {
		const week = sole(weekPay(planOf('alternate', {}), terms))
		expect(week.sickDays).toEqual(['2026-12-01', '2026-12-03'])
		expect(week).toMatchObject({ minutes: 1350, full: 50_000, legal: 30_000 + 4930, policy: 34_930, daysLeft: 138 })
		expect(payLines(week, words)).toEqual(['Wages for 22.5 hours: £300.00', 'Sick pay: 2 days × £24.65 = £49.30'])
	})

	test('while nobody said whether they are fit on the other days: wages only, no sum, and what is missing', () => {
		const week = sole(weekPay(planOf('alternate', { unfitOnOtherDays: null }), terms))
		expect(week).toMatchObject({ sickDays: [], legal: null, policy: null, daysNotSaid: ['2026-12-01', '2026-12-03'] })
		expect(payLines(week, words)).toEqual(['Wages for 22.5 hours: £300.00', words.line.notSaid(2)])
		// Where no whole day is left out there is nothing to say, and the sums stand.
		expect(sole(weekPay(planOf('short-days', { unfitOnOtherDays: null }), terms))).toMatchObject({
			legal: 26_667,
			daysNotSaid: [],
		})
	})

	test('5 short days instead: no sick pay', () => {
		const week = sole(weekPay(planOf('short-days', {}), terms))
		expect(week.sickDays).toEqual([])
		expect(payLines(week, words)).toEqual(['Wages for 20 hours: £266.67'])
		expect(week.daysLeft).toBe(140)
	})

	test('fit on the other days, because part time was agreed: no sick pay', () => {
		expect(sole(weekPay(planOf('alternate', { unfitOnOtherDays: false }), terms))).toMatchObject({ sickDays: [], legal: 30_000 })
	})

	test('some work on Tuesday, even a quarter of an hour: no sick pay for Tuesday', () => {
		const plan = planOf('alternate', {})
		const short = { weekday: 'tue', from: '09:00', until: '09:15', breakMinutes: 0, place: 'usual' } as const
		const week = sole(weekPay(firstWeek(plan, { days: [...sole(plan.weeks).days, short] }), terms))
		expect(week.sickDays).toEqual(['2026-12-03'])
	})
})

describe('holiday', () => {
	test('a day of it has holiday pay and no sick pay', () => {
		const week = sole(weekPay(firstWeek(planOf('alternate', {}), { holiday: ['tue'], holidayChosen: true }), terms))
		expect(payLines(week, words)).toEqual([
			'Wages for 22.5 hours: £300.00',
			'Holiday pay, 1 day: £100.00',
			'Sick pay: 1 day × £24.65 = £24.65',
		])
		expect(week.legal).toBe(42_465)
	})
})

describe('what the firm pays', () => {
	test('in full: the difference is one line', () => {
		const week = sole(weekPay(planOf('alternate', { policy: 'full' }), terms))
		expect(week).toMatchObject({ policy: 50_000, legal: 34_930 })
		expect(payLines(week, words).at(-1)).toBe('The firm adds: £150.70')
	})

	test('half of the hours not worked: sick pay counts towards it, the two are not added', () => {
		expect(sole(weekPay(planOf('alternate', { policy: 'percent', policyPercent: 50 }), terms)).policy).toBe(40_000)
		expect(sole(weekPay(planOf('alternate', { policy: 'percent', policyPercent: 10 }), terms)).policy, 'the law’s least').toBe(
			34_930,
		)
		expect(sole(weekPay(planOf('alternate', { policy: 'percent', policyPercent: 100 }), terms)).policy).toBe(50_000)
	})

	test('nobody has said the pay: hours and days only', () => {
		const week = sole(weekPay(planOf('alternate', { weeklyPay: null }), terms))
		expect(week).toMatchObject({
			minutes: 1350,
			full: null,
			policy: null,
			legal: null,
			lines: [],
			sickDays: ['2026-12-01', '2026-12-03'],
		})
	})

	test('pay of nothing is nothing, and not unknown', () => {
		expect(sole(weekPay(planOf('alternate', { weeklyPay: 0 }), terms))).toMatchObject({ full: 0, policy: 0, legal: 0 })
	})

	test('earnings of their own for sick pay: 80% of £100 over 5 days is £16 a day', () => {
		const week = sole(weekPay(planOf('alternate', { averageWeeklyEarnings: 10_000 }), terms))
		expect(payLines(week, words)[1]).toBe('Sick pay: 2 days × £16.00 = £32.00')
	})
})

describe('the weeks of sick pay run from Sunday to Saturday, those of the plan from the first day back', () => {
	const threeDays: UsualWeek = { ...usual, days: ['mon', 'wed', 'fri'] }

	test('pennies are rounded up once in each week of sick pay, wherever the weeks of the plan begin', () => {
		// 3 qualifying days: £41.0833 a day, so 2 days of one week are £82.17 and 2 of two weeks £41.09 each.
		const one = planOf('two-step', {}, { usual: threeDays, firstDay: '2026-11-30' })
		const work = (day: Weekday) => sole(one.weeks).days.filter(({ weekday }) => weekday === day)
		const inOne = sole(weekPay(firstWeek(one, { days: work('mon') }), terms))
		expect(payLines(inOne, words)[1]).toBe('Sick pay: 2 days × £41.0833 = £82.17')

		// From Wednesday: Friday belongs to one week of sick pay, Monday to the next.
		const two = planOf('two-step', {}, { usual: threeDays, firstDay: '2026-12-02' })
		const inTwo = sole(weekPay(firstWeek(two, { days: work('wed') }), terms))
		expect(inTwo.sickDays).toEqual(['2026-12-04', '2026-12-07'])
		expect(payLines(inTwo, words).slice(1)).toEqual([
			'Sick pay: 1 day × £41.0833 = £41.09',
			'Sick pay: 1 day × £41.0833 = £41.09',
		])
	})

	test('a whole week of sick pay that two weeks of the plan share is never above the weekly rate', () => {
		const plan = planOf('two-step', {}, { usual: threeDays, firstDay: '2026-12-02' })
		const off = { ...plan, weeks: plan.weeks.map((week) => ({ ...week, days: [] })) }
		const [first, second, third] = weekPay(off, terms).map(({ legal }) => legal)
		// Wed and Fri; Mon, Wed and Fri; Mon, Wed and Fri; Mon: 82.17 + 123.25 + 123.25 + 41.09
		expect((first ?? 0) + (second ?? 0) + (third ?? 0)).toBe(8217 + 12_325 + 12_325 + 4109)
	})

	test('from Wednesday, days of £24.65 stay one line', () => {
		const week = sole(weekPay(planOf('alternate', {}, { firstDay: '2026-12-02' }), terms))
		expect(week.sickDays).toEqual(['2026-12-03', '2026-12-08'])
		expect(payLines(week, words)[1]).toBe('Sick pay: 2 days × £24.65 = £49.30')
	})
})

describe('what is left of the 28 weeks', () => {
	test('the last day of 140 is paid, and none after it', () => {
		const weeks = weekPay(planOf('alternate', { sickDaysUsed: 139 }), terms)
		expect(weeks[0]).toMatchObject({ sickDays: ['2026-12-01'], daysNotLeft: ['2026-12-03'], daysLeft: 0, legal: 32_465 })
		expect(weeks[1]).toMatchObject({ sickDays: [], legal: 30_000, daysLeft: 0 })
		expect(payLines(sole(weeks), words).at(-1)).toBe('1 day not worked: the weeks of sick pay are used up')
	})

	test('more than 56 days without a day off break the chain', () => {
		const plan = planOf('taper-down', { sickDaysUsed: 140 })
		const full = [...usual.days].map((weekday) => ({
			weekday,
			from: '09:00',
			until: '16:00',
			breakMinutes: 0,
			place: 'usual' as const,
		}))
		const weeks = plan.weeks.map((week, index) => (index < 9 ? { ...week, days: full } : week))
		expect(
			weekPay({ ...plan, weeks }, terms)
				.slice(9)
				.map(({ sickDays }) => sickDays.length),
		).toEqual([2, 2, 2])
		const sooner = plan.weeks.map((week, index) => (index < 7 ? { ...week, days: full } : week))
		expect(
			weekPay({ ...plan, weeks: sooner }, terms)
				.slice(9)
				.map(({ sickDays }) => sickDays.length),
		).toEqual([0, 0, 0])
	})
})

describe('a rate that is not known', () => {
	test('after the last day of the facts no sum is made up; wages and full pay are known', () => {
		const plan = planOf('alternate', {}, { firstDay: '2027-04-05' })
		const [first, second] = weekPay(plan, terms)
		expect(first).toMatchObject({ daysWithoutRate: ['2027-04-06', '2027-04-08'], legal: null, policy: null, full: 50_000 })
		expect(second).toMatchObject({ legal: null })
		expect(sole(weekPay(planOf('alternate', { policy: 'full' }, { firstDay: '2027-04-05' }), terms)).policy).toBe(50_000)
		expect(payLines(first as never, words).at(-1)).toBe('2 days of sick pay: the rate of that day is not known')
	})

	test('control: short days have no sick pay, so their sum is known', () => {
		expect(weekPay(planOf('short-days', {}, { firstDay: '2027-04-05' }), terms)[0]?.legal).toBe(26_667)
	})
})

test('a shift over midnight counts for the day on which it begins', () => {
	const nights = { ...usual, days: ['mon', 'tue'] as Weekday[], startsAt: '22:00', weeklyMinutes: 960 }
	const plan = planOf('two-step', {}, { usual: nights })
	const week = sole(weekPay(firstWeek(plan, { days: sole(plan.weeks).days.filter(({ weekday }) => weekday === 'mon') }), terms))
	expect(week.sickDays).toEqual(['2026-12-01'])
})

describe('whatever the plan', () => {
	const plans = fc.record({
		pattern: fc.constantFrom(...listPatterns()),
		days: fc.subarray([...weekdays], { minLength: 1 }),
		// A quarter of an hour for each day at least: with less, a usual week leaves out days.
		weeklyMinutes: fc.integer({ min: 7 * 15, max: 3000 }),
		weeklyPay: fc.integer({ min: 0, max: 500_000 }),
		earnings: fc.option(fc.integer({ min: 0, max: 500_000 })),
		used: fc.integer({ min: 0, max: 196 }),
		start: fc.integer({ min: 0, max: 40 }),
		policy: fc.constantFrom('full', 'worked-only', 'percent'),
		policyPercent: fc.integer({ min: 0, max: 100 }),
	})
	const planFrom = ({
		pattern,
		days,
		weeklyMinutes,
		start,
		...pay
	}: typeof plans extends fc.Arbitrary<infer One> ? One : never) => ({
		...beginPhasedReturn(pattern, {
			usual: { weeklyMinutes, days, startsAt: '08:00', breakMinutes: 0 },
			firstDay: addDays('2026-11-23', start),
		}),
		pay: {
			...emptyPay,
			unfitOnOtherDays: true,
			...pay,
			averageWeeklyEarnings: pay.earnings,
			sickDaysUsed: pay.used,
		} as PhasedPay,
	})

	test('the law’s least is never below the wages, the firm’s pay never below it, and a line is never below nothing', () => {
		fc.assert(
			fc.property(plans, (given) => {
				for (const week of weekPay(planFrom(given), terms)) {
					const sum = week.lines.reduce((total, { pence }) => total + pence, 0)
					for (const { pence } of week.lines) expect(pence).toBeGreaterThanOrEqual(0)
					expect(week.legal).not.toBeNull()
					expect(week.policy).toBeGreaterThanOrEqual(week.legal ?? 0)
					expect(sum).toBe(week.policy)
					if (week.minutes === given.weeklyMinutes) expect(week.legal).toBe(given.weeklyPay)
				}
			}),
			{ numRuns: 500 },
		)
	})

	test('sick pay is what the sick-pay calculator says of each stretch of days off', () => {
		fc.assert(
			fc.property(plans, (given) => {
				const plan = { ...planFrom(given), pay: { ...planFrom(given).pay, sickDaysUsed: 0 } }
				const pay = weekPay(plan, terms)
				const days = pay.flatMap(({ sickDays }) => sickDays)
				const mine = pay.flatMap(({ lines }) => lines).reduce((sum, line) => sum + (line.kind === 'sick' ? line.pence : 0), 0)
				// The calculator rounds a week once; so do we, while it gets one spell at a time: group by its weeks.
				const weeksOf = new Map<string, { rate: number; days: number }>()
				for (const on of days) {
					const one = sickPay(
						{
							firstDay: on,
							lastDay: on,
							averageWeeklyEarnings: plan.pay.averageWeeklyEarnings ?? plan.pay.weeklyPay ?? 0,
							pattern: { weeks: [plan.usual.days] },
							previousSpells: [],
						},
						terms,
					).weeks[0]
					if (!one) throw new Error(`${on} is not paid`)
					const before = weeksOf.get(one.from)?.days ?? 0
					weeksOf.set(one.from, { rate: one.dailyRate ?? 0, days: before + 1 })
				}
				const theirs = [...weeksOf.values()].reduce((sum, week) => sum + Math.ceil((week.rate * week.days) / 100), 0)
				expect(mine).toBe(theirs)
			}),
			{ numRuns: 300 },
		)
	})
})
