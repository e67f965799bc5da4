import { londonDay } from '#app/features/referrals/london-day.ts'
import type { SharedLine } from '#app/features/shared-papers/shared-line.ts'
import type { PhasedReturn } from './phased-return.ts'

/** One phased return in a list. */
export type ReturnLine = {
	readonly id: string
	/** Empty when nobody is named. */
	readonly employee: string
	readonly weeks: number
	readonly firstDay: string
	readonly changedOn: string
	readonly shared: SharedLine
}

export const returnLine = (
	row: { readonly id: string; readonly updatedAt: Date },
	plan: PhasedReturn,
	shared: SharedLine,
): ReturnLine => ({
	id: row.id,
	employee: plan.employee,
	weeks: plan.weeks.length,
	firstDay: plan.firstDay,
	changedOn: londonDay(row.updatedAt),
	shared,
})
