import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addDays, isCalendarDate } from '#app/journey/calendar.ts'
import { listCounts, listKindsCounted } from '#db/queries/daily-counts.server.ts'
import { shownCount } from './suppress.ts'

export type CountsReport =
	/** What there is to ask for. */
	| { readonly kinds: readonly string[] }
	| {
			readonly from: string
			readonly to: string
			/** By day and name; null for a number under five. No totals: they could give one away. */
			readonly counts: readonly { readonly day: string; readonly name: string; readonly count: number | null }[]
	  }
	| { readonly problem: string }

/** What was counted under one kind, both days included; the last month when no days are given. Without a kind, which there are. */
export async function countsReport(
	{ store }: Pick<Ground, 'store'>,
	{ kind, from, to }: { readonly kind?: string; readonly from?: string; readonly to?: string },
	at = new Date(),
): Promise<CountsReport> {
	const last = to ?? londonDay(at)
	const first = from ?? (isCalendarDate(last) ? addDays(last, -30) : last)
	for (const day of [first, last]) if (!isCalendarDate(day)) return { problem: `${day} is not a day. Write it as 2027-03-27.` }
	if (first > last) return { problem: `${first} is after ${last}.` }
	if (!kind) return { kinds: await listKindsCounted(store.read) }
	const rows = await listCounts(store.read, { kind, from: first, to: last })
	return { from: first, to: last, counts: rows.map(({ day, name, count }) => ({ day, name, count: shownCount(count) })) }
}
