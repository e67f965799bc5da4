import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { arrange } from './arrange.ts'
import type { Arrangement } from './arrange.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { checkRules, errorsOf } from './check-rules.ts'
import { minutesInWeek, phasedReturnSchema } from './phased-return.ts'
import type { PatternKey, PhasedReturn } from './phased-return.ts'

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
function begin(key: PatternKey): PhasedReturn {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(key)
	return beginPhasedReturn(pattern, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-11-30' })
}
const around = { today: '2026-11-23' }
const hours = (plan: PhasedReturn) => plan.weeks.map((week) => minutesInWeek(week) / 60)
function done(plan: PhasedReturn, what: Arrangement, week: number) {
	const arranged = arrange(plan, what, plan.weeks[week - 1]?.id ?? 'gone', around)
	if (!arranged.ok) throw new Error(arranged.because)
	expect(phasedReturnSchema.safeParse(arranged.plan).success).toBe(true)
	return arranged.plan
}
const plan = begin('standard-4')

test('the plan before is 18.75, 22.5, 30 and 37.5 hours', () => {
	expect(hours(plan)).toEqual([18.75, 22.5, 30, 37.5])
})

test('hold repeats a week, and its review says so', () => {
	const after = done(plan, 'hold', 2)
	expect(hours(after)).toEqual([18.75, 22.5, 22.5, 30, 37.5])
	expect(after.weeks[1]?.reviewOutcome).toBe('hold')
	expect(after.weeks[2]).toMatchObject({ review: true, reviewOutcome: null })
	expect(errorsOf(checkRules(after))).toEqual([])
})

test('step back puts the step before after it, and then the step that was left', () => {
	const after = done(plan, 'step-back', 3)
	expect(hours(after)).toEqual([18.75, 22.5, 30, 22.5, 30, 37.5])
	expect(after.weeks.slice(3, 5).map(({ review, reviewOutcome }) => [review, reviewOutcome])).toEqual([
		[true, null],
		[true, null],
	])
	expect(new Set(after.weeks.map(({ id }) => id)).size).toBe(6)
	expect(after.weeks[2]?.reviewOutcome).toBe('step-back')
	expect(errorsOf(checkRules(after))).toEqual([])
})

test('add repeats the last week, remove takes one out, swap changes two, later moves all by seven days', () => {
	expect(hours(done(plan, 'add', 1))).toEqual([18.75, 22.5, 30, 37.5, 37.5])
	expect(hours(done(plan, 'remove', 1))).toEqual([22.5, 30, 37.5])
	expect(hours(done(plan, 'swap', 1))).toEqual([22.5, 18.75, 30, 37.5])
	expect(done(plan, 'later', 1)).toEqual({ ...plan, firstDay: '2026-12-07' })
})

test('a step back goes to the step before, where a step has more than one week', () => {
	expect(hours(done(begin('alternate'), 'step-back', 4))).toEqual([22.5, 22.5, 30, 30, 22.5, 30, 37.5])
})

test('holiday that was chosen for one week is not chosen for its repetition', () => {
	const [first, ...rest] = plan.weeks
	if (!first) throw new Error('No week')
	const withHoliday = { ...plan, weeks: [{ ...first, holiday: ['mon' as const], holidayChosen: true }, ...rest] }
	expect(done(withHoliday, 'hold', 1).weeks[1]).toMatchObject({ holiday: [], holidayChosen: false })
})

test('a first day that is not worked moves to the next usual working day, and the weeks stay', () => {
	const saturday = { ...plan, firstDay: '2026-12-05' }
	expect(done(saturday, 'next-working-day', 1)).toEqual({ ...plan, firstDay: '2026-12-07' })
})

describe('what cannot be done says why', () => {
	test.each<[Arrangement, PatternKey]>([
		['hold', 'slow-12'],
		['add', 'slow-12'],
	])('a 13th week: %s', (what, key) => {
		const full = begin(key)
		expect(full.weeks).toHaveLength(12)
		expect(arrange(full, what, full.weeks[5]?.id ?? '', around)).toEqual({ ok: false, because: 'twelve' })
	})

	test('a step back that would end after week 12: two more weeks have to fit', () => {
		const held = ['week0001', 'week0001', 'week0001'].reduce((now, id) => {
			const one = arrange(now, 'hold', id, around)
			return one.ok ? one.plan : now
		}, begin('long-8'))
		expect(held.weeks).toHaveLength(11)
		expect(arrange(held, 'step-back', held.weeks[8]?.id ?? '', around)).toEqual({ ok: false, because: 'twelve-back' })
		const shorter = { ...held, weeks: held.weeks.slice(1) }
		expect(done(shorter, 'step-back', 8).weeks).toHaveLength(12)
	})

	test('no lower step where all weeks are the same', () => {
		const same = begin('taper-down')
		expect(arrange(same, 'step-back', same.weeks[3]?.id ?? '', around)).toEqual({ ok: false, because: 'first' })
	})

	test('no week before the first, none after the last, none without any, none that is gone', () => {
		expect(arrange(plan, 'step-back', plan.weeks[0]?.id ?? '', around)).toEqual({ ok: false, because: 'first' })
		expect(arrange(plan, 'swap', plan.weeks[3]?.id ?? '', around)).toEqual({ ok: false, because: 'last' })
		const one = { ...plan, weeks: plan.weeks.slice(0, 1) }
		expect(arrange(one, 'remove', one.weeks[0]?.id ?? '', around)).toEqual({ ok: false, because: 'last' })
		expect(arrange(plan, 'hold', 'notthere', around)).toEqual({ ok: false, because: 'gone' })
	})

	test('a first day more than a year ahead', () => {
		const far = { ...plan, firstDay: '2027-11-20' }
		expect(arrange(far, 'later', '', around)).toEqual({ ok: false, because: 'too-far' })
	})
})
