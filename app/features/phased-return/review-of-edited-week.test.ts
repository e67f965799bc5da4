import { describe, expect, test } from 'vitest'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { entriesOf, parseStep, typedFrom } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { weekPart } from './return-parts.ts'
import { reviewDays } from './review-days.ts'

const pattern = findPattern('standard-4')
if (!pattern) throw new Error('There is no pattern')
const begin = (days: Weekday[], firstDay: string) =>
	beginPhasedReturn(pattern, {
		usual: { weeklyMinutes: days.length * 480, days, startsAt: '09:00', breakMinutes: 0 },
		firstDay,
	})
const today = { today: '2026-11-23' }
const none = () => undefined

/** Sends the form of a week as its page shows it, with some boxes changed, and puts it back when nothing is wrong. */
function send(plan: PhasedReturn, number: number, changes: Record<string, string | string[]>) {
	const id = plan.weeks[number - 1]!.id
	const shown = weekPart(plan, id, bankHolidays)!
	const sent = entriesOf({ ...typedFrom(shown.step, shown.read(plan), none, today), ...changes })
	const part = weekPart(plan, id, bankHolidays, sent)!
	const parsed = parseStep(part.step, sent, none, today)
	const field = fieldsOf(part.step, none, today)['reviewBack']
	return {
		plan: parsed.ok ? part.put(plan, parsed.value) : null,
		problems: parsed.ok ? [] : parsed.problems,
		offered: field?.kind === 'radios' ? field.options.map(({ label }) => label) : [],
	}
}
const reviewOf = (plan: PhasedReturn | null, number: number) =>
	plan && reviewDays(plan, bankHolidays).find(({ week }) => week === number)

describe('a review is saved on the day that its label shows', () => {
	const threeDays = begin(['tue', 'wed', 'thu'], '2026-12-01')
	const fiveDays = begin(['mon', 'tue', 'wed', 'thu', 'fri'], '2026-11-30')

	test('with Tuesday off and Friday added: on Wednesday 16 December', () => {
		const friday = { fri: 'works', 'fri-from': '9:00', 'fri-until': '12:30', 'fri-break': '0', 'fri-place': 'usual' }
		const { plan } = send(threeDays, 3, { tue: 'off', ...friday, reviewBack: '2026-12-16', reviewTime: '10:00' })
		expect(reviewOf(plan, 3)).toMatchObject({ on: '2026-12-16', time: '10:00' })
	})

	test('with Thursday taken off: on Wednesday 2 December', () => {
		const { plan } = send(fiveDays, 1, { thu: 'off', reviewBack: '2026-12-02' })
		expect(reviewOf(plan, 1)).toMatchObject({ on: '2026-12-02' })
	})

	test('control: with no other change too, and sent once more it is the same plan', () => {
		const { plan } = send(fiveDays, 1, { reviewBack: '2026-12-02' })
		expect(reviewOf(plan, 1)).toMatchObject({ on: '2026-12-02' })
		expect(send(plan!, 1, {}).plan).toEqual(plan)
	})

	test('the last working day follows the days', () => {
		expect(reviewOf(send(fiveDays, 1, { fri: 'off' }).plan, 1)).toMatchObject({ on: '2026-12-03' })
	})
})

describe('a day that is not possible any more is asked again', () => {
	const plan = begin(['mon', 'tue', 'wed', 'thu', 'fri'], '2026-11-30')

	test.each([
		['a day that is taken off', { wed: 'off' }, 'Friday 4 December 2026 or Thursday 3 December 2026 or Tuesday 1 December 2026'],
		['where one day is left', { tue: 'off', wed: 'off', thu: 'off', fri: 'off' }, 'Monday 30 November 2026'],
	])('%s: the days that are possible are named and offered', (_name, changes, possible) => {
		const { problems, offered } = send(plan, 1, { ...changes, reviewBack: '2026-12-02' })
		expect(problems).toEqual([
			{
				field: 'reviewBack',
				message: `Wednesday 2 December 2026 is not one of the last 3 working days of the step. Choose ${possible}`,
			},
		])
		expect(offered).toEqual(['The last working day', ...possible.split(' or ')])
	})

	test('a day that was chosen before, too', () => {
		const chosen = send(plan, 1, { reviewBack: '2026-12-03' }).plan!
		expect(send(chosen, 1, { thu: 'off' }).problems.map(({ field }) => field)).toEqual(['reviewBack'])
	})

	test('but not where there is no review', () => {
		expect(send(plan, 1, { wed: 'off', review: [], reviewBack: '2026-12-02' }).problems).toEqual([])
	})

	test.each(['1', '2', '2026-13-01', '-1', 'friday'])('%s is no day', (reviewBack) => {
		expect(send(plan, 1, { reviewBack }).problems).toEqual([{ field: 'reviewBack', message: 'Choose the day of the review' }])
	})
})
