import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidayDaysOf, bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { nations } from '#app/features/guidance/fact.ts'
import { addDays, daysBetween, weekdayOf, weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { arrange } from './arrange.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { checkRules, errorsOf } from './check-rules.ts'
import { daysLeftOut } from './days-left-out.ts'
import { longestUsualDay, usualFits } from './lay-out-week.ts'
import type { UsualWeek } from './lay-out-week.ts'
import { percentOf } from './pattern.ts'
import { minutesInWeek, minutesOf, phasedReturnSchema } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { reviewChoices, reviewDays } from './review-days.ts'
import { largestStep, stepBefore } from './steps-up.ts'
import { weekDates } from './week-dates.ts'
import { patternWeeks } from './weeks-of-pattern.ts'

const patterns = listPatterns()

const usuals: fc.Arbitrary<UsualWeek> = fc.record({
	weeklyMinutes: fc.oneof(
		fc.integer({ min: 60, max: 10_080 }),
		fc.integer({ min: 4, max: 672 }).map((quarters) => quarters * 15),
	),
	days: fc.subarray([...weekdays], { minLength: 1 }),
	startsAt: fc.integer({ min: 0, max: 95 }).map((quarters) => clock(quarters * 15)),
	breakMinutes: fc.integer({ min: 0, max: 240 }),
})
const firstDays = fc.integer({ min: 0, max: daysBetween('1970-01-01', '2027-11-24') }).map((days) => addDays('1970-01-01', days))
const plans = fc.record({ pattern: fc.constantFrom(...patterns), usual: usuals, firstDay: firstDays })

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const isIn = (days: readonly Weekday[], firstDay: string) => days.includes(weekdayOf(firstDay))

test('a pattern laid out for any contract, any days and any first day breaks no rule', () => {
	fc.assert(
		fc.property(plans, ({ pattern, usual, firstDay }) => {
			const plan = beginPhasedReturn(pattern, { usual, firstDay })
			expect(phasedReturnSchema.safeParse(plan).error).toBeUndefined()
			const broken = checkRules(plan)
			expect(errorsOf(broken).map(({ code }) => code)).toEqual(usualFits(usual) ? [] : ['usual-too-long'])
			const hints = new Set(broken.filter(({ level }) => level === 'warning').map(({ code }) => code))
			hints.delete('pay-not-stated')
			// Nobody has said a note yet.
			expect(hints.delete('days-off-unsettled')).toBe(daysLeftOut(plan).length > 0)
			if (!isIn(usual.days, firstDay)) hints.delete('first-day-not-worked')
			if (usualFits(usual)) expect([...hints]).toEqual([])
		}),
		{ numRuns: 3000 },
	)
})

test('hours are never above the contract, no day is longer than a usual one, and the sum is the nearest quarter of an hour', () => {
	fc.assert(
		fc.property(plans, ({ pattern, usual, firstDay }) => {
			fc.pre(usualFits(usual))
			const plan = beginPhasedReturn(pattern, { usual, firstDay })
			for (const [index, week] of plan.weeks.entries()) {
				const percent = percentOf(
					pattern.weeks[index] ?? { dutiesPercent: 0, place: 'usual', supervised: false, review: false, note: '' },
				)
				const minutes = minutesInWeek(week)
				expect(minutes).toBeLessThanOrEqual(usual.weeklyMinutes)
				if (percent === 100) expect(minutes).toBe(usual.weeklyMinutes)
				else {
					expect(minutes % 15).toBe(0)
					// Where a quarter more would make a day longer than usual, the week is as far as it goes under it.
					const exact = (usual.weeklyMinutes * percent) / 100
					expect(minutes).toBeLessThanOrEqual(Math.max(15, exact + 7.5))
					expect(minutes).toBeGreaterThan(exact - 7.5 - 15 * week.days.length)
				}
				for (const day of week.days) {
					expect(minutesOf(day)).toBeGreaterThan(0)
					expect(minutesOf(day)).toBeLessThanOrEqual(longestUsualDay(usual))
					expect(usual.days).toContain(day.weekday)
				}
			}
		}),
		{ numRuns: 3000 },
	)
})

test('the first day back is a day of work where it is a usual day', () => {
	fc.assert(
		fc.property(plans, ({ pattern, usual, firstDay }) => {
			fc.pre(isIn(usual.days, firstDay))
			const plan = beginPhasedReturn(pattern, { usual, firstDay })
			expect(weekDates(plan)[0]?.days[0]).toMatchObject({ on: firstDay, work: { weekday: weekdayOf(firstDay) } })
		}),
	)
})

test('the largest step of the patterns is the one that the warning begins after', () => {
	const steps = patterns.flatMap(({ weeks }) =>
		weeks.slice(1).flatMap((week, at) => {
			const before = weeks[at]
			return before ? [percentOf(week) - percentOf(before), week.dutiesPercent - before.dutiesPercent] : []
		}),
	)
	expect(Math.max(...steps)).toBe(largestStep)
})

const acts = fc.array(fc.record({ what: fc.constantFrom('hold', 'step-back'), at: fc.nat({ max: 11 }) } as const), {
	minLength: 1,
	maxLength: 4,
})

test('holds and steps back in any week and any order keep the rules, and never make a large step', () => {
	let stepsBack = 0
	fc.assert(
		fc.property(plans, acts, ({ pattern, usual, firstDay }, pressed) => {
			fc.pre(usualFits(usual))
			let plan = beginPhasedReturn(pattern, { usual, firstDay })
			for (const { what, at } of pressed) {
				const done = arrange(plan, what, plan.weeks[at % plan.weeks.length]?.id ?? '', { today: '2026-11-23' })
				if (done.ok && what === 'step-back') {
					stepsBack += 1
					expect(done.plan.weeks).toHaveLength(plan.weeks.length + 2)
				}
				if (done.ok) plan = done.plan
			}
			expect(phasedReturnSchema.safeParse(plan).error).toBeUndefined()
			expect(new Set(plan.weeks.map(({ id }) => id)).size).toBe(plan.weeks.length)
			const codes = checkRules(plan).filter(({ level, code }) => level === 'error' || code === 'big-step')
			// A step back from nights to days meets the end of the last night: that day is for them to change.
			const isByClock = plan.pattern === 'shift-ease' && usual.startsAt > '10:00'
			expect(codes.filter(({ code }) => !(isByClock && code === 'days-overlap'))).toEqual([])
		}),
		{ numRuns: 3000 },
	)
	expect(stepsBack).toBeGreaterThan(500)
})

test('every pattern can be stepped back from in every week, or says why not', () => {
	for (const pattern of patterns)
		for (const [at] of pattern.weeks.entries()) {
			const usual = { weeklyMinutes: 2250, days: weekdays.slice(0, 5), startsAt: '22:00', breakMinutes: 30 }
			const plan = beginPhasedReturn(pattern, { usual, firstDay: '2026-11-30' })
			const done = arrange(plan, 'step-back', plan.weeks[at]?.id ?? '', { today: '2026-11-23' })
			if (done.ok) expect(checkRules(done.plan).filter(({ level, code }) => level === 'error' || code === 'big-step')).toEqual([])
			else expect(done.because).toBe(stepBefore(plan, at) ? 'twelve-back' : 'first')
		}
})

test('weeks are 7 days apart and whole, over changes of the clocks too, in every zone of the machine', () => {
	const zone = process.env.TZ
	try {
		for (const other of ['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Apia']) {
			process.env.TZ = other
			fc.assert(
				fc.property(
					plans,
					fc.constantFrom('2026-03-25', '2026-10-21', '2027-03-28', '2011-12-20'),
					({ pattern, usual }, near) => {
						const plan = beginPhasedReturn(pattern, { usual, firstDay: near })
						const weeks = weekDates(plan)
						expect(weeks.map(({ from }) => daysBetween(near, from))).toEqual(weeks.map((_, index) => index * 7))
						expect(patternWeeks(pattern, { weeklyHours: 37.5, from: near }).map(({ from }) => from)).toEqual(
							weeks.map(({ from }) => from),
						)
						for (const { days } of weeks) for (const { on, weekday } of days) expect(weekdayOf(on)).toBe(weekday)
					},
				),
				{ numRuns: 40 },
			)
		}
	} finally {
		if (zone === undefined) delete process.env.TZ
		else process.env.TZ = zone
	}
})

test('each review is on the last day of work of its step that is no bank holiday', () => {
	fc.assert(
		fc.property(plans, ({ pattern, usual, firstDay }) => {
			const plan = beginPhasedReturn(pattern, { usual, firstDay })
			const weeks = weekDates(plan)
			const reviews = reviewDays(plan, bankHolidays)
			for (const [at, { week, on, movedFrom, isBankHoliday }] of reviews.entries()) {
				const step = weeks.slice(reviews[at - 1]?.week ?? 0, week)
				const worked = step.flatMap(({ days }) => days.filter(({ work }) => work)).map((day) => day.on)
				const free = worked.filter((day) => !bankHolidays.has(day))
				expect(on).toBe(free.at(-1) ?? worked.at(-1))
				expect(movedFrom ?? on).toBe(worked.at(-1))
				expect(isBankHoliday).toBe(free.length === 0)
			}
			expect(reviews.at(-1)?.week).toBe(plan.weeks.length)
		}),
	)
})

test('a review that is put on another day stays in the last three working days of its step, and is offered there', () => {
	const backs = fc.array(fc.constantFrom(null, 1, 2), { minLength: 12, maxLength: 12 })
	fc.assert(
		fc.property(plans, backs, fc.constantFrom(...nations), ({ pattern, usual, firstDay }, chosen, nation) => {
			const begun = beginPhasedReturn(pattern, { usual, firstDay, nation })
			const plan = { ...begun, weeks: begun.weeks.map((week, at) => ({ ...week, reviewBack: chosen[at] ?? null })) }
			const off = bankHolidayDaysOf(nation)
			const reviews = reviewDays(plan, off)
			const usualDays = reviewDays(begun, off)
			for (const [at, { week, on, isBankHoliday }] of reviews.entries()) {
				const step = weekDates(plan).slice(reviews[at - 1]?.week ?? 0, week)
				const free = step.flatMap(({ days }) => days.filter((day) => day.work && !off.has(day.on))).map((day) => day.on)
				const back = chosen[week - 1] ?? 0
				if (free.length > back) expect(on).toBe(free.at(-1 - back))
				if (free.length > 0) expect(reviewChoices(plan, plan.weeks[week - 1]?.id ?? '', off)).toEqual(free.slice(-3).reverse())
				if (back === 0) expect(on).toBe(usualDays[at]?.on)
				expect(off.has(on)).toBe(isBankHoliday)
			}
		}),
	)
})

describe('control: a plan that is spoilt anywhere is found', () => {
	const standard = findPattern('standard-4')
	const long = findPattern('long-8')
	if (!standard || !long) throw new Error('The patterns are not there')
	const usual: UsualWeek = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'], startsAt: '09:00', breakMinutes: 30 }
	const firstDay = '2026-11-30'
	const codes = (plan: PhasedReturn) => errorsOf(checkRules(plan)).map(({ code, week }) => `${code} ${week}`)

	test('without one review, in any week but those that a hold makes unneeded', () => {
		fc.assert(
			fc.property(plans, fc.nat(), ({ pattern, usual, firstDay }, at) => {
				fc.pre(usualFits(usual) && usual.weeklyMinutes >= 600)
				const plan = beginPhasedReturn(pattern, { usual, firstDay })
				const reviewed = plan.weeks.flatMap(({ review }, index) => (review ? [index] : []))
				const gone = reviewed[at % reviewed.length] ?? 0
				const spoilt = { ...plan, weeks: plan.weeks.map((week, index) => (index === gone ? { ...week, review: false } : week)) }
				const next = pattern.weeks[gone + 1]
				const here = pattern.weeks[gone]
				const up = !next || !here || percentOf(next) > percentOf(here) || next.dutiesPercent > here.dutiesPercent
				expect(errorsOf(checkRules(spoilt)).length > 0).toBe(up)
			}),
		)
	})

	test('with a quarter of an hour too much in a full week', () => {
		const plan = beginPhasedReturn(standard, { usual, firstDay })
		const weeks = plan.weeks.map((week, index) => {
			const [first, ...others] = week.days
			return index === 3 && first ? { ...week, days: [{ ...first, until: '17:15' }, ...others] } : week
		})
		expect(codes({ ...plan, weeks })).toEqual(['over-the-week 4'])
		expect(codes(plan)).toEqual([])
	})

	test('with two steps up and no review between them', () => {
		const plan = beginPhasedReturn(long, { usual, firstDay })
		const without = (...gone: number[]) => ({
			...plan,
			weeks: plan.weeks.map((week, index) => (gone.includes(index + 1) ? { ...week, review: false } : week)),
		})
		expect(codes(without(2))).toEqual(['two-increases 3'])
		expect(codes(without(1))).toEqual(['step-without-review 1'])
		expect(codes(without(1, 2))).toEqual(['step-without-review 1', 'two-increases 3'])
	})
})
