import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdays } from '#app/journey/calendar.ts'
import { sickPay } from './sick-pay.ts'
import type { SickPay, SickPayInput, SickPayTerms } from './sick-pay-shape.ts'

const terms: SickPayTerms = {
	rates: [{ from: '2026-04-06', to: '2027-04-05', weeklyRate: 1_232_500, earningsPercent: 80 }],
	mostWeeks: 28,
	linkingDays: 56,
	singleDaysFrom: '2026-04-06',
	shortestBefore: 4,
}

type Engine = (input: SickPayInput) => SickPay
const ours: Engine = (input) => sickPay(input, terms)

const week = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 })
const onePattern = week.map((days) => ({ weeks: [days] }))
const pattern = fc.oneof(
	onePattern,
	fc.record({
		weeks: fc
			.array(fc.uniqueArray(fc.constantFrom(...weekdays)), { minLength: 1, maxLength: 3 })
			.chain((others) => week.map((first) => [first, ...others])),
		firstWeekOn: fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-02', days)),
	}),
)
const earnings = fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 20_000 }))
const firstDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2026-04-06', days))

/** A spell with earlier ones before it, each with its gap. */
const inputs = (of: typeof pattern | typeof onePattern = pattern): fc.Arbitrary<SickPayInput> =>
	fc
		.record({
			averageWeeklyEarnings: earnings,
			pattern: of,
			firstDay,
			length: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })),
			before: fc.array(fc.record({ gap: fc.integer({ min: 0, max: 70 }), length: fc.integer({ min: 1, max: 100 }) }), {
				maxLength: 4,
			}),
		})
		.map(({ length, before, ...rest }) => {
			let next = rest.firstDay
			const previousSpells = before.map(({ gap, length: days }) => {
				const lastDay = addDays(next, -gap - 1)
				next = addDays(lastDay, 1 - days)
				return { firstDay: next, lastDay }
			})
			return { ...rest, lastDay: addDays(rest.firstDay, length - 1), previousSpells }
		})

const rules: Readonly<Record<string, (engine: Engine) => void>> = {
	'never more in a week than the weekly rate, up to the penny': (engine) =>
		check(inputs(), (input) => {
			const most = Math.ceil(Math.min(1_232_500, input.averageWeeklyEarnings * 80) / 100)
			for (const { pence } of engine(input).weeks) expect(pence ?? 0).toBeLessThanOrEqual(most)
		}),
	'never negative, and always whole pence and whole days': (engine) =>
		check(inputs(), (input) => {
			const { knownTotal, daysPaid, daysLeft, qualifyingDays, weeks } = engine(input)
			for (const number of [knownTotal, daysPaid, daysLeft, qualifyingDays, ...weeks.map(({ pence }) => pence ?? 0)]) {
				expect(Number.isInteger(number)).toBe(true)
				expect(number).toBeGreaterThanOrEqual(0)
			}
		}),
	'never past 28 weeks, in days and in money': (engine) =>
		check(inputs(onePattern), (input) => {
			const { daysPaid, daysUsedBefore, daysLeft, knownTotal } = engine(input)
			const most = 28 * (input.pattern.weeks[0]?.length ?? 0)
			expect(daysUsedBefore + daysPaid + daysLeft).toBe(most)
			expect(knownTotal).toBeLessThanOrEqual(28 * Math.ceil(Math.min(1_232_500, input.averageWeeklyEarnings * 80) / 100))
		}),
	'never past 28 weeks where weeks take turns': (engine) =>
		check(inputs(), (input) => {
			const { weeks } = engine(input)
			const used = weeks.reduce((sum, { daysPaid, qualifyingDays }) => sum + daysPaid / qualifyingDays, 0)
			expect(used).toBeLessThan(28.000001)
		}),
	'never less for somebody who earns more': (engine) =>
		check(fc.tuple(inputs(), earnings), ([input, more]) => {
			const richer = { ...input, averageWeeklyEarnings: input.averageWeeklyEarnings + more }
			expect(engine(richer).knownTotal).toBeGreaterThanOrEqual(engine(input).knownTotal)
		}),
	'never less for a day more': (engine) =>
		check(inputs(), (input) => {
			const longer = { ...input, lastDay: addDays(input.lastDay, 1) }
			expect(engine(longer).knownTotal).toBeGreaterThanOrEqual(engine(input).knownTotal)
			expect(engine(longer).daysLeft).toBeLessThanOrEqual(engine(input).daysLeft)
		}),
	'the same with an earlier spell that does not link': (engine) =>
		check(fc.tuple(inputs(), fc.integer({ min: 57, max: 500 }), fc.integer({ min: 1, max: 300 })), ([input, gap, length]) => {
			const earliest = [input, ...input.previousSpells].map((spell) => spell.firstDay).toSorted()[0] ?? ''
			const lastDay = addDays(earliest, -gap - 1)
			const unlinked = { firstDay: addDays(lastDay, 1 - length), lastDay }
			expect(engine({ ...input, previousSpells: [...input.previousSpells, unlinked] })).toEqual(engine(input))
		}),
	'never more with an earlier spell that does': (engine) =>
		check(inputs(), (input) => {
			const alone = engine({ ...input, previousSpells: [] })
			expect(engine(input).knownTotal).toBeLessThanOrEqual(alone.knownTotal)
			expect(engine(input).daysLeft).toBeLessThanOrEqual(alone.daysLeft)
		}),
	'the same in whatever order earlier spells are given': (engine) =>
		check(inputs(), (input) => {
			expect(engine({ ...input, previousSpells: input.previousSpells.toReversed() })).toEqual(engine(input))
		}),
}

/** The same tries each time, so that a test that fails fails again. */
function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) {
	fc.assert(fc.property(arbitrary, holds), { numRuns: 300, seed: 20_261_123 })
}

describe('sick pay is', () => {
	test.each(Object.entries(rules))('%s', (_rule, holds) => holds(ours))
})

/** Engines with one thing wrong, and the rule that has to notice. */
const broken: Readonly<Record<keyof typeof rules, Engine>> = {
	'never more in a week than the weekly rate, up to the penny': (input) =>
		changed(input, ({ weeks }) => ({
			weeks: weeks.map((one) => ({ ...one, pence: one.daysPaid * Math.ceil((one.dailyRate ?? 0) / 100) })),
		})),
	'never negative, and always whole pence and whole days': (input) =>
		changed(input, ({ knownTotal, qualifyingDays, daysPaid }) => ({
			knownTotal: knownTotal - 0.5 * (qualifyingDays - daysPaid),
		})),
	'never past 28 weeks, in days and in money': (input) => sickPay(input, { ...terms, mostWeeks: 29 }),
	'never past 28 weeks where weeks take turns': (input) => sickPay(input, { ...terms, mostWeeks: 29 }),
	'never less for somebody who earns more': (input) =>
		input.averageWeeklyEarnings > 12_500_00 ? changed(input, () => ({ knownTotal: 0 })) : ours(input),
	'never less for a day more': (input) =>
		changed(input, ({ daysPaid, knownTotal }) => (daysPaid === 5 ? { knownTotal: Math.floor(knownTotal / 2) } : {})),
	'the same with an earlier spell that does not link': (input) => sickPay(input, { ...terms, linkingDays: 57 }),
	'never more with an earlier spell that does': (input) =>
		changed(input, ({ daysLeft, linked }) => ({ daysLeft: daysLeft + (linked.length > 0 ? 200 : 0) })),
	'the same in whatever order earlier spells are given': (input) =>
		ours({ ...input, previousSpells: input.previousSpells.slice(0, 1) }),
}

function changed(input: SickPayInput, change: (found: SickPay) => Partial<SickPay>): SickPay {
	const found = ours(input)
	return { ...found, ...change(found) }
}

describe('control: the rule notices a broken engine', () => {
	test.each(Object.entries(rules))('%s', (rule, holds) => {
		const engine = broken[rule]
		expect(engine).toBeDefined()
		expect(() => holds(engine as Engine)).toThrow()
	})
})
