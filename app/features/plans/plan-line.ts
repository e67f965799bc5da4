import { londonDay } from '#app/features/referrals/london-day.ts'
import type { Plan } from './plan.ts'

/** One plan in a list. */
export type PlanLine = {
	readonly id: string
	/** Empty when nobody is named. */
	readonly employee: string
	readonly rows: number
	readonly open: number
	readonly changedOn: string
	readonly untilOn: string
	readonly nextReviewOn: string | null
}

export const planLine = (
	row: { readonly id: string; readonly updatedAt: Date; readonly expiresAt: Date; readonly nextReviewOn: string | null },
	plan: Plan,
): PlanLine => ({
	id: row.id,
	employee: plan.employee,
	rows: plan.rows.length,
	open: plan.rows.filter(({ decision }) => decision === 'open').length,
	changedOn: londonDay(row.updatedAt),
	untilOn: londonDay(row.expiresAt),
	nextReviewOn: row.nextReviewOn,
})
