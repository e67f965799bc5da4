import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { reviewCalendar } from './plan-calendar.ts'
import { planCopyNames, planCopyOf } from './plan-copy.ts'
import { planTable } from './plan-table.ts'
import { emptyPlan, emptyRow, isUnderWay } from './plan.ts'
import type { PlanRow } from './plan.ts'
import { aPlanFullOf, aPlanOf } from './specimens.ts'

const words = wordsIn('en').planDocument
const key = 'k7qf2m9x'

describe('the days for a calendar', () => {
	test('a day on which several changes are looked at is there once, and only what is under way counts', () => {
		const idOn = (day: string) => aPlanOf(12).rows.find((row) => isUnderWay(row) && row.reviewOn === day)?.id
		expect(reviewCalendar(aPlanOf(12), { words, key, answerBy: '2026-11-16' })).toEqual([
			{ uid: 'k7qf2m9x-answer', on: '2026-11-16', title: 'Last day to answer what was asked' },
			{ uid: `k7qf2m9x-review-${idOn('2026-12-29')}`, on: '2026-12-29', title: 'Look at the plan together' },
			{ uid: `k7qf2m9x-review-${idOn('2027-01-11')}`, on: '2027-01-11', title: 'Look at the plan together' },
		])
		const stopped = { ...aPlanOf(1), rows: aPlanOf(1).rows.map((row): PlanRow => ({ ...row, status: 'stopped' })) }
		expect(reviewCalendar(stopped, { words, key })).toBeNull()
	})

	test('a day that moves keeps its name', () => {
		const plan = aPlanOf(12)
		const moved = {
			rows: plan.rows.map((row): PlanRow => (row.reviewOn === '2026-12-29' ? { ...row, reviewOn: '2026-12-30' } : row)),
		}
		const [before, after] = [plan, moved].map((one) => reviewCalendar(one, { words, key })?.[0])
		expect([before?.on, after?.on]).toEqual(['2026-12-29', '2026-12-30'])
		expect(after?.uid).toBe(before?.uid)
	})

	test('a plan without days has no calendar', () => {
		expect(reviewCalendar(emptyPlan, { words, key, answerBy: null })).toBeNull()
	})

	test('nothing that somebody typed is in it', () => {
		const full = aPlanFullOf('Secret')
		const agreed = { ...full, rows: full.rows.map((row): PlanRow => ({ ...row, decision: 'agreed' })) }
		const days = reviewCalendar(agreed, { words, key })
		expect(days).toHaveLength(1)
		expect(JSON.stringify(days)).not.toContain('Secret')
	})
})

describe('the table for a spreadsheet', () => {
	const { columns, rows } = planTable(aPlanOf(200), words)
	const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)]

	test('has a row for each change and a heading for each column, none twice', () => {
		expect(rows).toHaveLength(200)
		expect(new Set(columns).size).toBe(columns.length)
		expect(rows.every((row) => row.length === columns.length)).toBe(true)
	})

	test('has every part of a change', () => {
		const typed = { ...emptyRow('aaaaaa'), id: '' }
		const inRow = Object.keys(typed).filter((name) => !['id', 'source', 'commentIsTheirs'].includes(name))
		expect(inRow.filter((name) => !(name in words.row))).toEqual([])
		expect(columns).toHaveLength(Object.keys(words.row).length)
	})

	test('writes pounds as a number, days as 2026-03-27, and lists a line each', () => {
		expect(cell(0, 'Number')).toBe(1)
		expect(cell(0, 'Cost in pounds')).toBe(45)
		expect(cell(1, 'Cost in pounds')).toBeNull()
		expect(cell(0, 'By when')).toBe('2026-11-27')
		expect(cell(2, 'What was weighed')).toBe('How practical it is\nHow well it would work')
		expect(cell(199, 'What changes')).toBe('A trolley for anything over 5 kg')
	})

	test('keeps the latest reviews where there are more than a cell holds, and says how many are left out', () => {
		const [row] = aPlanOf(1).rows as [PlanRow]
		const reviews = Array.from({ length: 60 }, (_, index) => ({
			on: '2026-12-14',
			by: 'manager' as const,
			answer: 'change' as const,
			note: `${'x'.repeat(1990)} ${index}`,
		}))
		const text = planTable({ ...aPlanOf(0), rows: [{ ...row, reviews }] }, words).rows[0]?.[columns.indexOf('Reviews so far')]
		expect(String(text).length).toBeLessThan(32_767)
		expect(String(text)).toMatch(/^45 earlier reviews are in the plan itself\.\n/)
		expect(String(text)).toMatch(/ 59$/)
	})
})

describe('the names of the files', () => {
	test.each(planCopyNames)('%s is one of them', (name) => {
		expect(planCopyOf(name)).not.toBeNull()
	})

	test.each(['', 'plan', 'plan.exe', 'plan.pdf.exe', '../plan.pdf', 'PLAN.PDF', 'constructor', '__proto__'])(
		'%s is not',
		(name) => {
			expect(planCopyOf(name)).toBeNull()
		},
	)
})
