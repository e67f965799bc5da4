import { londonDay } from '#app/features/referrals/london-day.ts'
import type { PhasedReturn } from './phased-return.ts'

/** One phased return in a list. */
export type ReturnLine = {
	readonly id: string
	/** Empty when nobody is named. */
	readonly employee: string
	readonly weeks: number
	readonly firstDay: string
	readonly changedOn: string
}

export const returnLine = (row: { readonly id: string; readonly updatedAt: Date }, plan: PhasedReturn): ReturnLine => ({
	id: row.id,
	employee: plan.employee,
	weeks: plan.weeks.length,
	firstDay: plan.firstDay,
	changedOn: londonDay(row.updatedAt),
})
