import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlan, anyRow } from '../../../tests/setup/any-plan.ts'
import { addDays } from '#app/journey/calendar.ts'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { emptyPlan, emptyRow, isUnderWay, planSchema, reviewAnswers, sides } from './plan.ts'
import type { Plan, PlanRow, ReviewAnswer, Side } from './plan.ts'
import { applyReview, mostReviews, rowsToReview, saidInRound, withinRoom } from './review.ts'
import type { ReviewAnswers } from './review.ts'

const on = '2026-11-23'
const row = (changes: Partial<PlanRow> = {}): PlanRow => ({
	...emptyRow('abc123'),
	what: 'A later start',
	decision: 'agreed',
	status: 'in-place',
	reviewOn: on,
	...changes,
})
const planOf = (...rows: PlanRow[]): Plan => ({ ...emptyPlan, rows })
const answer = (said: ReviewAnswer, note = ''): ReviewAnswers => ({ abc123: { answer: said, note } })
const after = (before: PlanRow, side: Side, said: ReviewAnswer, note = '') =>
	applyReview(planOf(before), answer(said, note), { side, on }).rows[0] as PlanRow

describe('the manager says', () => {
	test('still needed: the next look is after the usual weeks, or eight', () => {
		expect(after(row(), 'manager', 'still-needed')).toMatchObject({ status: 'in-place', reviewOn: '2027-01-18' })
		expect(after(row({ firstReviewWeeks: 4 }), 'manager', 'still-needed').reviewOn).toBe('2026-12-21')
	})

	test('still needed of a trial: it is agreed', () => {
		expect(after(row({ decision: 'trial' }), 'manager', 'still-needed').decision).toBe('agreed')
	})

	test('change: it needs one, and is looked at within 14 days', () => {
		expect(after(row(), 'manager', 'change')).toMatchObject({ status: 'to-change', reviewOn: '2026-12-07' })
		expect(after(row({ reviewOn: '2027-05-01' }), 'manager', 'change').reviewOn).toBe('2026-12-07')
		expect(after(row({ reviewOn: '2026-11-30' }), 'manager', 'change').reviewOn).toBe('2026-11-30')
		expect(after(row({ reviewOn: null }), 'manager', 'change').reviewOn).toBe('2026-12-07')
	})

	test('stop: it is stopped and not looked at again', () => {
		expect(after(row(), 'manager', 'stop')).toMatchObject({ status: 'stopped', reviewOn: null })
	})
})

describe('the employee says', () => {
	test('still needed: nothing else changes', () => {
		const before = row({ decision: 'trial' })
		const { reviews, ...rest } = after(before, 'employee', 'still-needed')
		expect(reviews).toEqual([{ on, by: 'employee', answer: 'still-needed', note: '' }])
		expect({ ...rest, reviews: [] }).toEqual(before)
	})

	test.each(['change', 'stop'] as const)('%s: it is marked, and neither stopped nor moved', (said) => {
		expect(after(row(), 'employee', said)).toMatchObject({ status: 'to-change', decision: 'agreed', reviewOn: on })
	})

	test('what they asked to change is not called well by the manager alone', () => {
		const asked = after(row(), 'employee', 'change')
		expect(after(asked, 'manager', 'still-needed').status).toBe('to-change')
		expect(after(after(asked, 'manager', 'still-needed'), 'employee', 'still-needed').status).toBe('in-place')
	})

	test('their "still needed" does not take back a change that the manager sees', () => {
		expect(after(after(row(), 'manager', 'change'), 'employee', 'still-needed').status).toBe('to-change')
	})
})

describe('thinking again', () => {
	test('a stop of this look can be taken back, by the side that said it', () => {
		const stopped = after(row(), 'manager', 'stop')
		expect(after(stopped, 'manager', 'still-needed')).toMatchObject({ status: 'in-place', reviewOn: '2027-01-18' })
		expect(after(stopped, 'employee', 'still-needed')).toEqual(stopped)
	})

	test('what has not begun has not begun when the change is taken back', () => {
		const begins = row({ status: 'not-started', startOn: '2026-12-01' })
		expect(after(after(begins, 'manager', 'change'), 'manager', 'still-needed').status).toBe('not-started')
	})

	test('a stop of an earlier look stays', () => {
		const stopped = row({
			status: 'stopped',
			reviewOn: null,
			reviews: [{ on: '2026-11-01', by: 'manager', answer: 'stop', note: '' }],
		})
		expect(after(stopped, 'manager', 'still-needed')).toEqual(stopped)
		expect(rowsToReview(planOf(stopped), { side: 'manager', on })).toEqual([])
		expect(rowsToReview(planOf(stopped), { side: 'manager', on, since: '2026-11-01' })).toEqual([stopped])
	})

	test('a note stays when the answer is given again without one, and a new one takes its place', () => {
		const noted = after(row(), 'manager', 'change', 'The chair is too low')
		expect(after(noted, 'manager', 'stop').reviews).toEqual([{ on, by: 'manager', answer: 'stop', note: 'The chair is too low' }])
		expect(after(noted, 'manager', 'stop', 'New').reviews).toEqual([{ on, by: 'manager', answer: 'stop', note: 'New' }])
	})
})

const anyAnswers = (plan: Plan) =>
	fc
		.array(fc.record({ answer: fc.constantFrom(...reviewAnswers), note: fc.constantFrom('', 'A note') }), {
			minLength: plan.rows.length,
			maxLength: plan.rows.length,
		})
		.chain((all) => fc.subarray(plan.rows.map(({ id }, at) => [id, all[at]] as const)))
		.map((some) => Object.fromEntries(some) as ReviewAnswers)

const anyCase = anyPlan.chain((plan) =>
	fc.record({ plan: fc.constant(plan), answers: anyAnswers(plan), side: fc.constantFrom(...sides) }),
)

describe('whatever the plan and whatever is said', () => {
	test('it is still a plan, with the same rows in the same order and everything that was written', () => {
		fc.assert(
			fc.property(anyCase, ({ plan, answers, side }) => {
				const next = applyReview(plan, answers, { side, on })
				expect(planSchema.parse(next)).toEqual(next)
				const written = ({ rows, ...rest }: Plan) => ({
					...rest,
					rows: rows.map(({ reviews, decision, status, reviewOn, ...kept }) => ({
						...kept,
						is: [reviews, decision, status, reviewOn].length,
					})),
				})
				expect(written(next)).toEqual(written(plan))
			}),
		)
	})

	test('a row that was not answered, or is not under way, is as it was', () => {
		fc.assert(
			fc.property(anyCase, ({ plan, answers, side }) => {
				const next = applyReview(plan, answers, { side, on })
				plan.rows.forEach((before, at) => {
					if (Object.hasOwn(answers, before.id) && isUnderWay(before)) {
						expect(saidInRound(next.rows[at] as PlanRow, { side, on })).toMatchObject({
							answer: answers[before.id]?.answer,
							by: side,
						})
					} else if (!Object.hasOwn(answers, before.id)) expect(next.rows[at]).toEqual(before)
				})
			}),
		)
	})

	test('saying the same twice is saying it once', () => {
		fc.assert(
			fc.property(anyCase, ({ plan, answers, side }) => {
				const once = applyReview(plan, answers, { side, on })
				expect(applyReview(once, answers, { side, on })).toEqual(once)
			}),
		)
	})

	test('the employee never changes a decision or a day, nor stops anything', () => {
		fc.assert(
			fc.property(anyCase, ({ plan, answers }) => {
				const next = applyReview(plan, answers, { side: 'employee', on })
				const decided = ({ rows }: Plan) =>
					rows.map(({ decision, reviewOn, status, factors, reason }) => ({
						decision,
						reviewOn,
						stopped: status === 'stopped',
						factors,
						reason,
					}))
				expect(decided(next)).toEqual(decided(plan))
			}),
		)
	})

	test('both sides at once: what comes of it does not lose either answer, in either order', () => {
		fc.assert(
			fc.property(anyRow, fc.constantFrom(...reviewAnswers), fc.constantFrom('still-needed', 'change'), (any, theirs, mine) => {
				const plan = planOf({ ...any, id: 'abc123', decision: 'agreed', status: 'in-place', reviews: [] })
				const say = (from: Plan, side: Side, said: ReviewAnswer) => applyReview(from, answer(said), { side, on })
				const first = say(say(plan, 'employee', theirs), 'manager', mine as ReviewAnswer).rows[0] as PlanRow
				const second = say(say(plan, 'manager', mine as ReviewAnswer), 'employee', theirs).rows[0] as PlanRow
				const sorted = ({ reviews, ...rest }: PlanRow) => ({
					...rest,
					reviews: reviews.toSorted((a, b) => (a.by < b.by ? -1 : 1)),
				})
				expect(sorted(first)).toEqual(sorted(second))
				expect(first.reviews).toHaveLength(2)
			}),
		)
	})
})

describe('the room for answers', () => {
	const old = Array.from({ length: mostReviews }, (_, at) => ({
		on: addDays('2020-01-01', at),
		by: at < 2 ? ('employee' as const) : ('manager' as const),
		answer: 'change' as const,
		note: '',
	}))

	test('the oldest of the same side goes, and the other side keeps all of theirs', () => {
		const { reviews } = after(row({ reviews: old }), 'manager', 'stop')
		expect(reviews).toHaveLength(mostReviews)
		expect(reviews.filter(({ by }) => by === 'employee')).toHaveLength(2)
		expect(reviews.some((one) => one.on === '2020-01-03')).toBe(false)
		expect(reviews.at(-1)).toMatchObject({ on, answer: 'stop' })
	})

	test('a side that has said nothing yet still has room', () => {
		const all = old.map((one) => ({ ...one, by: 'manager' as const }))
		const { reviews } = after(row({ reviews: all }), 'employee', 'stop')
		expect(reviews).toHaveLength(mostReviews)
		expect(reviews.at(-1)).toMatchObject({ by: 'employee', answer: 'stop' })
	})

	test('a plan grown too large by answers lets the oldest days go, and never this one', () => {
		const full = planOf(
			...Array.from({ length: 60 }, (_, at) => ({
				...row({ reviews: [...old.slice(0, 58), { on, by: 'manager' as const, answer: 'change' as const, note: 'x' }] }),
				id: `abc${100 + at}`,
			})),
		)
		expect(bytesOf(full)).toBeGreaterThan(mostBytes)
		const fitting = withinRoom(full, on)
		expect(bytesOf(fitting as Plan)).toBeLessThanOrEqual(mostBytes)
		expect(fitting?.rows.every(({ reviews }) => reviews.at(-1)?.on === on && reviews.at(-2)?.on === '2020-02-27')).toBe(true)
	})

	test('what is too long without them has no room', () => {
		const long = planOf(...Array.from({ length: 80 }, (_, at) => ({ ...row({ how: 'x'.repeat(2000) }), id: `abc${100 + at}` })))
		expect(withinRoom(long, on)).toBeNull()
		expect(withinRoom(planOf(row()), on)).toEqual(planOf(row()))
	})
})
