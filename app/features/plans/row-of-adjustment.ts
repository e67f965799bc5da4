import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import { emptyRow } from './plan.ts'
import type { PlanRow } from './plan.ts'

/**
 * A change of the catalogue as a row to talk about. `whoPays` in the words of the page; nothing is decided yet. What gets in the way
 * is left open: the catalogue says what it may be for anybody, and a plan must not say it of this person before they do.
 */
export function rowOfAdjustment(id: string, adjustment: Adjustment, whoPays: string): PlanRow {
	return {
		...emptyRow(id),
		source: { kind: 'adjustment', ref: adjustment.id },
		what: adjustment.title,
		how: adjustment.action,
		who: adjustment.who,
		interim: adjustment.interim,
		check: adjustment.check,
		cost: adjustment.cost,
		whoPays,
		firstReviewWeeks: adjustment.firstReviewWeeks,
	}
}
