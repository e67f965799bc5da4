import { rowsToReview, saidInRound, type Round } from './review.ts'
import type { Plan, PlanRow } from './plan.ts'
import type { ReviewedRows } from './reviewed.ts'
import { mostRows } from './plan.ts'
import { baseOfPart } from '#app/features/papers/save-part.server.ts'

export function reviewedRows(plan: Plan, round: Round): ReviewedRows {
	const open = rowsToReview(plan, round)
	return {
		rows: open.map((row) => {
			const said = saidInRound(row, round)
			return {
				id: row.id,
				number: plan.rows.indexOf(row) + 1,
				what: row.what,
				reviewOn: row.reviewOn,
				isTrial: round.side === 'manager' && row.decision === 'trial',
				answer: said?.answer ?? null,
				hasNote: said !== null && said.note !== '',
			}
		}),
		shown: open.map((row) => `${row.id}.${markOfRow(row)}`).join(' '),
	}
}

/** A short mark of what was read of a row. */
export const markOfRow = ({ what }: Pick<PlanRow, 'what'>) => baseOfPart(what)

/** The rows that a page showed, with their marks, from what its form sends back; what is none of ours is left out. */
export function shownRows(shown: string): ReadonlyMap<string, string> {
	const found = [...shown.slice(0, mostRows * 40).matchAll(/(?<![^ ])([a-z0-9]{6,16})\.([\w-]{12})(?![^ ])/g)]
	return new Map(found.slice(0, mostRows).map(([, id = '', mark = '']) => [id, mark]))
}
