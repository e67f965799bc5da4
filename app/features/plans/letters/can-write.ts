import { looksEmpty } from '#app/journey/text-rules.ts'
import { isUnderWay } from '../plan.ts'
import type { Plan, PlanRow } from '../plan.ts'
import { saysNothing } from '../says-nothing.ts'
import type { LetterKind } from './letter-kinds.ts'

/** What a refused row must hold before a refusal may be written. */
export type RefusalPart = 'factors' | 'reason' | 'alternatives'

export type Missing =
	| { readonly kind: 'no-rows' | 'nothing-open' | 'nothing-agreed' | 'nothing-refused' }
	| { readonly kind: 'row-lacks'; readonly row: string; readonly what: string; readonly lacks: readonly RefusalPart[] }

export type CanWrite = { readonly can: true } | { readonly can: false; readonly missing: readonly Missing[] }

type Rows = Pick<Plan, 'rows'>

/** Rows that wait for an answer. */
export const openRows = ({ rows }: Rows): readonly PlanRow[] => rows.filter(({ decision }) => decision === 'open')
export const rowsUnderWay = ({ rows }: Rows): readonly PlanRow[] => rows.filter(isUnderWay)
export const refusedRows = ({ rows }: Rows): readonly PlanRow[] => rows.filter(({ decision }) => decision === 'not-agreed')

/** Whether the plan holds enough for this letter, and if not what it lacks. */
export function canWrite(kind: LetterKind, plan: Rows): CanWrite {
	const missing = missingFor(kind, plan)
	return missing.length === 0 ? { can: true } : { can: false, missing }
}

function missingFor(kind: LetterKind, plan: Rows): readonly Missing[] {
	if (kind === 'job-demands') return []
	if (plan.rows.length === 0) return [{ kind: 'no-rows' }]
	switch (kind) {
		case 'request':
		case 'acknowledgement':
			return openRows(plan).length > 0 ? [] : [{ kind: 'nothing-open' }]
		case 'confirmation':
		case 'review-invitation':
		case 'payroll-note':
			return rowsUnderWay(plan).length > 0 ? [] : [{ kind: 'nothing-agreed' }]
		case 'refusal': {
			const refused = refusedRows(plan)
			return refused.length > 0 ? refused.flatMap(lacksOf) : [{ kind: 'nothing-refused' }]
		}
	}
}

/** A refusal without a reason, or without a thought of anything else, is one that nobody can answer. */
function lacksOf({ id, what, factors, reason, alternatives }: PlanRow): Missing[] {
	const lacks: RefusalPart[] = [
		...(factors.length === 0 ? (['factors'] as const) : []),
		...(looksEmpty(reason) ? (['reason'] as const) : []),
		...(saysNothing(alternatives) ? (['alternatives'] as const) : []),
	]
	return lacks.length === 0 ? [] : [{ kind: 'row-lacks', row: id, what, lacks }]
}
