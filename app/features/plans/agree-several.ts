import { addDays } from '#app/journey/calendar.ts'
import type { Plan } from './plan.ts'

/** Weeks until the first look at a row of which nobody said when. */
export const usualReviewWeeks = 4

/**
 * A yes to several points at once, from one day on. Each is looked at again after its own usual time. Points that have an answer
 * already keep it, and what is not in the plan any more is left out.
 */
export function agreeSeveral(plan: Plan, ids: readonly string[], startOn: string, today: string): Plan {
	return {
		...plan,
		rows: plan.rows.map((row) =>
			row.decision === 'open' && ids.includes(row.id)
				? {
						...row,
						decision: 'agreed',
						startOn,
						byOn: row.byOn ?? startOn,
						reviewOn: addDays(startOn, 7 * (row.firstReviewWeeks ?? usualReviewWeeks)),
						status: startOn <= today ? 'in-place' : 'not-started',
					}
				: row,
		),
	}
}
