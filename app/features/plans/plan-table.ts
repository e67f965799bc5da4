import { answerOf, reviewsOf } from './plan-document.ts'
import type { Plan, PlanRow } from './plan.ts'
import type { PlanWords } from './plan-words.ts'
import { shownRef } from './return-in-plan.ts'

type Cell = string | number | null

/** What one cell of a spreadsheet program surely holds: the least of them takes 32,767 characters. */
const mostInCell = 32_000

/** A plan as a table for a spreadsheet: one row a change, a column for everything that a change has. Days are written 2026-03-27. */
export function planTable(plan: Plan, words: PlanWords): { columns: readonly string[]; rows: readonly (readonly Cell[])[] } {
	return {
		columns: columns.map(([key]) => words.row[key]),
		rows: plan.rows.map((row, index) => columns.map(([, cell]) => cell(row, words, index + 1))),
	}
}

type Column = readonly [key: keyof PlanWords['row'], cell: (row: PlanRow, words: PlanWords, number: number) => Cell]

const columns: readonly Column[] = [
	['number', (_row, _words, number) => number],
	['what', (row) => row.what],
	['how', (row) => row.how],
	['barrier', (row) => row.barrier],
	['who', (row) => row.who],
	['byOn', (row) => row.byOn],
	['interim', (row) => row.interim],
	['check', (row) => row.check],
	['cost', (row, words) => row.cost && words.costs[row.cost]],
	['pounds', (row) => row.pounds],
	['whoPays', (row) => row.whoPays],
	['neededOn', (row, words) => words.neededOn[row.neededOn]],
	['decision', answerOf],
	['factors', (row, words) => row.factors.map((factor) => words.factors[factor]).join('\n')],
	['reason', (row) => row.reason],
	['alternatives', (row) => row.alternatives],
	['startOn', (row) => row.startOn],
	['reviewOn', (row) => row.reviewOn],
	['firstReviewWeeks', (row, words) => (row.firstReviewWeeks === null ? null : words.afterWeeks(row.firstReviewWeeks))],
	['status', (row, words) => words.statuses[row.status]],
	['employeeComment', (row) => row.employeeComment],
	['reviews', latestReviews],
	['source', (row, words) => words.sources[row.source.kind]],
	['ref', (row) => shownRef(row.source)],
]

/** As many of the latest reviews as one cell holds, and how many there are before them. */
function latestReviews(row: PlanRow, words: PlanWords): string {
	const all = reviewsOf(row, words)
	let length = 0
	const first = all.findLastIndex((review) => (length += review.length + 1) > mostInCell) + 1
	return [...(first > 0 ? [words.reviewsLeftOut(first)] : []), ...all.slice(first)].join('\n')
}
