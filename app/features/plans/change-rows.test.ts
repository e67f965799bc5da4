import content from 'virtual:portal-content'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { agreeSeveral, usualReviewWeeks } from './agree-several.ts'
import { addRows, moveRow, removeRow, replaceRow } from './change-rows.ts'
import { emptyPlan, emptyRow, isUnderWay, mostRows, nextReviewOf, planSchema, rowOf } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { rowOfAdjustment } from './row-of-adjustment.ts'
import { poundsOf } from './row-step.ts'

const rowNamed = (what: string, more: Partial<PlanRow> = {}): PlanRow => ({ ...emptyRow(`${what}0000`), what, ...more })
const planOf = (...whats: string[]): Plan => ({ ...emptyPlan, rows: whats.map((what) => rowNamed(what)) })
const whatsIn = ({ rows }: Plan) => rows.map(({ what }) => what).join(' ')

test('every change of the catalogue makes a row that a plan can hold', () => {
	for (const one of content.adjustments) {
		const row = rowOfAdjustment('abcdef', one, 'You')
		expect(planSchema.safeParse({ ...emptyPlan, rows: [row] }).success, one.id).toBe(true)
		expect(row).toMatchObject({ what: one.title, interim: one.interim, barrier: '', decision: 'open', source: { ref: one.id } })
	}
})

describe('adding', () => {
	test('leaves out what the plan has already by its source, and never a typed row', () => {
		const found = rowNamed('found', { source: { kind: 'adjustment', ref: 'lift-limit' } })
		const once = addRows(planOf('typed'), [found, rowNamed('typed')])
		expect(once).toMatchObject({ added: 2, already: 0, tooMany: 0 })
		expect(addRows(once.plan, [{ ...found, id: 'another' }])).toMatchObject({ added: 0, already: 1 })
	})

	test('stops at the most that a plan holds, and says how many did not fit', () => {
		const many = Array.from({ length: 500 }, (_, number) => rowNamed(`n${number}`))
		const { plan, added, tooMany } = addRows(planOf('first'), many)
		expect([plan.rows.length, added, tooMany]).toEqual([mostRows, mostRows - 1, 500 - mostRows + 1])
	})
})

describe('order', () => {
	test('a row goes one place, and not over an end', () => {
		expect(whatsIn(moveRow(planOf('a', 'b', 'c'), 'b0000', 'up'))).toBe('b a c')
		expect(whatsIn(moveRow(planOf('a', 'b', 'c'), 'b0000', 'down'))).toBe('a c b')
		expect(whatsIn(moveRow(planOf('a', 'b'), 'a0000', 'up'))).toBe('a b')
		expect(whatsIn(moveRow(planOf('a', 'b'), 'nobody', 'up'))).toBe('a b')
	})

	test('whatever is moved, nothing is lost or doubled', () => {
		const moves = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 30 })
		fc.assert(
			fc.property(moves, (all) => {
				const start = planOf('a', 'b', 'c', 'd', 'e')
				const moved = all.reduce((plan, [row, way]) => moveRow(plan, `${'abcde'[row] ?? 'z'}0000`, way), start)
				expect(whatsIn(moved).split(' ').sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
			}),
		)
	})

	test('taking out and replacing touch one row', () => {
		expect(whatsIn(removeRow(planOf('a', 'b'), 'a0000'))).toBe('b')
		expect(whatsIn(replaceRow(planOf('a', 'b'), rowNamed('b', { what: 'c' })))).toBe('a c')
		expect(rowOf(planOf('a'), 'z0000')).toBeNull()
	})
})

describe('agreeing several', () => {
	test('gives each its own day to look again, and leaves an answer that was given', () => {
		const plan: Plan = {
			...emptyPlan,
			rows: [rowNamed('a', { firstReviewWeeks: 2 }), rowNamed('b'), rowNamed('c', { decision: 'not-agreed' }), rowNamed('d')],
		}
		const [a, b, c, d] = agreeSeveral(plan, ['a0000', 'b0000', 'c0000'], '2026-11-24', '2026-11-23').rows
		expect(a).toMatchObject({ decision: 'agreed', startOn: '2026-11-24', reviewOn: '2026-12-08', status: 'not-started' })
		expect(b?.reviewOn).toBe('2026-12-22')
		expect(usualReviewWeeks).toBe(4)
		expect(c).toMatchObject({ decision: 'not-agreed', startOn: null })
		expect(d?.decision).toBe('open')
	})

	test('what starts today is in place', () => {
		expect(agreeSeveral(planOf('a'), ['a0000'], '2026-11-23', '2026-11-23').rows[0]?.status).toBe('in-place')
	})
})

test('the next day to look again is the earliest of what is under way', () => {
	const day = (what: string, reviewOn: string, more: Partial<PlanRow> = {}) =>
		rowNamed(what, { reviewOn, decision: 'agreed', ...more })
	const rows = [
		day('a', '2027-03-01'),
		day('b', '2027-02-01'),
		day('c', '2027-01-01', { status: 'stopped' }),
		day('d', '2026-01-01', { decision: 'not-agreed' }),
	]
	expect(nextReviewOf({ rows })).toBe('2027-02-01')
	expect(nextReviewOf({ rows: [] })).toBeNull()
	expect(rows.filter(isUnderWay)).toHaveLength(2)
})

test.each([
	['120', 120],
	['£1,200', 1200],
	['£ 1,200.00', 1200],
	['0', 0],
	['1000000', 1_000_000],
	['1000001', null],
	['-5', null],
	['12.5', null],
	['1,20', null],
	['1e9', null],
	['=1+1', null],
	['', null],
])('a price typed as %j is %j', (typed, pounds) => {
	expect(poundsOf(typed)).toBe(pounds)
})

test('a plan is measured in bytes of its file, not in letters', () => {
	expect(bytesOf({ ...emptyPlan, employee: 'ü'.repeat(10) }) - bytesOf(emptyPlan)).toBe(20)
	expect(mostBytes).toBeLessThan(256 * 1024)
})
