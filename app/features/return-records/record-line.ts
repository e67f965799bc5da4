import { londonDay } from '#app/features/referrals/london-day.ts'
import type { ReturnRecord } from './record.ts'

/** One kept record among others. */
export type RecordLine = {
	readonly id: string
	readonly reference: string
	readonly metOn: string
	readonly readOn: string | null
	readonly changedOn: string
}

export const recordLine = (
	row: { readonly id: string; readonly updatedAt: Date },
	{ reference, metOn, readOn }: ReturnRecord,
): RecordLine => ({ id: row.id, reference, metOn, readOn, changedOn: londonDay(row.updatedAt) })
