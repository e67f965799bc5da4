import content from 'virtual:portal-content'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/journey/calendar.ts'
import { emptyRow } from './plan.ts'
import type { Decision } from './plan.ts'
import { answerDaysOn, answerFactId, clockOf, daysBetween } from './response-clock.ts'

const rowsOf = (...decisions: readonly Decision[]) => decisions.map((decision, at) => ({ ...emptyRow(`row${at}aa`), decision }))
const asked = { askedOn: '2026-11-09', answerBy: '2026-11-23', days: 14 }

describe('the response clock', () => {
	test.each([
		['on the day it is asked', '2026-11-09', { state: 'running', daysLeft: 14, open: 1 }],
		['on the last day but one', '2026-11-22', { state: 'running', daysLeft: 1, open: 1 }],
		['on the last day', '2026-11-23', { state: 'due-today', open: 1 }],
		['on the day after', '2026-11-24', { state: 'overdue', daysOver: 1, open: 1 }],
		['a year later', '2027-11-23', { state: 'overdue', daysOver: 365, open: 1 }],
		['before the day it is said to be asked', '2026-11-08', { state: 'ahead' }],
	])('%s', (_name, today, clock) => {
		expect(clockOf({ askedOn: '2026-11-09', rows: rowsOf('open', 'agreed') }, today, 14)).toEqual({ ...asked, today, ...clock })
	})

	test('does not run while nobody said when it was asked for', () => {
		expect(clockOf({ askedOn: null, rows: rowsOf('open') }, '2026-11-23', 14)).toEqual({ state: 'not-started' })
	})

	test('stops when every point has an answer, whatever it is and however late', () => {
		const rows = rowsOf('agreed', 'trial', 'not-agreed')
		for (const today of ['2026-11-08', '2026-11-10', '2028-01-01'])
			expect(clockOf({ askedOn: '2026-11-09', rows }, today, 14)).toEqual({ ...asked, today, state: 'answered' })
	})

	test('is not answered by a plan without a point', () => {
		expect(clockOf({ askedOn: '2026-11-09', rows: [] }, '2026-11-30', 14)).toMatchObject({
			state: 'overdue',
			open: 0,
			daysOver: 7,
		})
	})

	test('counts the points without an answer', () => {
		expect(clockOf({ askedOn: '2026-11-09', rows: rowsOf('open', 'agreed', 'open') }, '2026-12-01', 14)).toMatchObject({
			open: 2,
		})
	})

	test('counts calendar days over the change of the clocks, a leap day and the end of a year', () => {
		for (const [from, to, days] of [
			['2026-03-28', '2026-03-30', 2],
			['2026-10-24', '2026-10-26', 2],
			['2028-02-28', '2028-03-01', 2],
			['2026-12-31', '2027-01-01', 1],
		] as const)
			expect(daysBetween(from, to)).toBe(days)
	})

	test('loses one day a day, whenever it was asked and however long it is', () => {
		const day = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1900-01-01', days))
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 500 }), (askedOn, days, later) => {
				const clock = clockOf({ askedOn, rows: rowsOf('open') }, addDays(askedOn, later), days)
				const left = clock.state === 'running' ? clock.daysLeft : clock.state === 'overdue' ? -clock.daysOver : 0
				expect([clock.state, left]).toEqual([later < days ? 'running' : later === days ? 'due-today' : 'overdue', days - later])
			}),
		)
	})
})

describe('how long there is', () => {
	const fact = content.facts.find(({ id }) => id === answerFactId)

	test('is a fact: 14 days, as good practice and not as law', () => {
		expect(fact && answerDaysOn(fact, '2026-11-23')).toBe(14)
		expect(fact?.statement).toContain('good practice')
		expect(fact?.statement).toContain('It is not law')
	})

	test('can change on a day', () => {
		const periods = [
			{ from: null, to: '2027-03-31', values: { answerDays: 14 } },
			{ from: '2027-04-01', to: null, values: { answerDays: 10 } },
		]
		expect([answerDaysOn({ periods }, '2027-03-31'), answerDaysOn({ periods }, '2027-04-01')]).toEqual([14, 10])
	})

	test('is never made up', () => {
		expect(() => answerDaysOn({}, '2026-11-23')).toThrow()
		for (const answerDays of ['soon', 0, 1.5]) expect(() => answerDaysOn({ values: { answerDays } }, '2026-11-23')).toThrow()
	})
})
