import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { cases } from './cases.fixture.ts'
import { sickPay } from './sick-pay.ts'
import type { SickPayInput, Spell } from './sick-pay-shape.ts'
import { sickPayTerms } from './sick-pay-terms.ts'

const facts = JSON.parse(readFileSync('content/facts/sick-pay.json', 'utf8')) as Fact[]
const terms = sickPayTerms(facts)
const inPounds = (pence: number | null) => (pence === null ? null : pence / 100)
const pounds = (tenThousandths: number | null) => (tenThousandths === null ? null : tenThousandths / 10_000)

describe('sick pay, as it was worked out by hand', () => {
	test('there are more than sixty cases', () => expect(cases.length).toBeGreaterThan(60))

	test.each(cases)('$line', ({ input, due }) => {
		const found = sickPay(input, terms)
		expect({
			weeklyRate: pounds(found.weeklyRate),
			dailyRate: pounds(found.dailyRate),
			qualifyingDays: found.qualifyingDays,
			daysPaid: found.daysPaid,
			total: inPounds(found.total),
			knownTotal: found.knownTotal / 100,
			daysLeft: found.daysLeft,
		}).toEqual(due)
	})
})

describe('the same answer on a machine in any time zone', () => {
	const zone = process.env.TZ
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ
		else process.env.TZ = zone
	})
	const all = () => cases.map(({ input }) => sickPay(input, terms))
	const here = all()

	test.each([
		['Pacific/Kiritimati', 14],
		['America/Los_Angeles', -8],
		['Europe/London', 0],
	])('%s', (elsewhere, hours) => {
		process.env.TZ = elsewhere
		expect(new Date(2026, 10, 23).getTimezoneOffset(), 'control: the zone is the other one').toBe(0 - hours * 60)
		expect(all()).toEqual(here)
	})
})

describe('what sick pay says beside the sums', () => {
	const asha = cases[0]?.input as SickPayInput
	const of = (more: Partial<SickPayInput>) => sickPay({ ...asha, ...more }, terms)

	test('the days of Dev’s phased week come to 2 days at the flat rate', () => {
		const dev = cases.slice(3, 5).map(({ input }) => sickPay(input, terms).total)
		expect(dev).toEqual([2465, 2465])
		expect(2465 + 2465).toBe(4930)
	})

	test('a week that the rate ends in has two sums, and only the known one is added', () => {
		const { weeks, total, knownTotal, rateKnownUntil } = of({ firstDay: '2027-04-05', lastDay: '2027-04-09' })
		expect(weeks).toEqual([
			{
				from: '2027-04-04',
				qualifyingDays: 5,
				daysPaid: 5,
				dailyRate: 246_500,
				sums: [
					{ days: 1, dailyRate: 246_500 },
					{ days: 4, dailyRate: null },
				],
				pence: 2465,
			},
		])
		expect([total, knownTotal, rateKnownUntil]).toEqual([null, 2465, '2027-04-05'])
		expect(of({ firstDay: '2027-04-05', lastDay: '2027-04-05' }).rateKnownUntil).toBeNull()
	})

	test('a week in which the rate changes has both sums, rounded up once', () => {
		const [first] = terms.rates
		if (!first) throw new Error('There is no rate')
		const next = { ...first, from: '2027-04-06', to: null, weeklyRate: 1_250_001 }
		const { weeks, total } = sickPay(
			{ ...asha, firstDay: '2027-04-05', lastDay: '2027-04-09' },
			{ ...terms, rates: [first, next] },
		)
		expect(weeks[0]?.sums).toEqual([
			{ days: 1, dailyRate: 246_500 },
			{ days: 4, dailyRate: 250_000 },
		])
		expect(total).toBe(12_465)
	})

	test('it says when the weeks are used up, and how long they last', () => {
		expect(of({ firstDay: '2026-04-06', lastDay: '2026-10-23' })).toMatchObject({
			usedUpOn: '2026-10-16',
			lastsUntil: null,
			weeksLeft: 0,
		})
		expect(of({ firstDay: '2026-04-06', lastDay: '2026-10-15' })).toMatchObject({
			usedUpOn: null,
			lastsUntil: '2026-10-16',
			daysLeft: 1,
		})
		expect(of({})).toMatchObject({ usedUpOn: null, lastsUntil: '2027-05-14', weeksLeft: 27.4 })
	})

	test('it names the spells of the chain, the earliest first', () => {
		const [september, october, january] = ['2026-09-01', '2026-10-01', '2026-01-01'].map((day) => ({
			firstDay: day,
			lastDay: day,
		})) as [Spell, Spell, Spell]
		expect(of({ previousSpells: [october, january, september] }).linked).toEqual([september, october])
	})

	test('a penny rounded up never brings 28 weeks above 28 weekly rates', () => {
		const sixDays = { weeks: [['mon', 'tue', 'wed', 'thu', 'fri', 'sat']] } as const
		const found = of({ pattern: sixDays, firstDay: '2026-04-08', lastDay: '2026-10-31' })
		expect(
			found.weeks.reduce((sum, { pence }) => sum + (pence ?? 0), 0),
			'control: the weeks alone would',
		).toBe(345_101)
		expect([found.total, found.heldAt]).toEqual([345_100, 345_100])
	})

	test('a pattern without any day pays nothing and ends', () =>
		expect(of({ pattern: { weeks: [[]] } })).toMatchObject({ total: 0, daysPaid: 0, daysLeft: 0, dailyRate: null }))
})

describe('the terms of sick pay', () => {
	test('are the numbers of the facts', () =>
		expect(terms).toEqual({
			rates: [{ from: '2026-04-06', to: '2027-04-05', weeklyRate: 1_232_500, earningsPercent: 80 }],
			mostWeeks: 28,
			linkingDays: 56,
			singleDaysFrom: '2026-04-06',
			shortestBefore: 4,
		}))

	test('are never made up', () => {
		expect(() => sickPayTerms(facts.filter(({ id }) => id !== 'SSP07'))).toThrow('SSP07')
		expect(() => sickPayTerms(facts.map((fact) => (fact.id === 'SSP08' ? { ...fact, values: {} } : fact)))).toThrow(
			'longestGapDays',
		)
	})
})
