import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listCounts } from '#db/queries/daily-counts.server.ts'
import { visitsOf } from './campaign.ts'
import { visitsToShow, wholeWeeksBefore, type ShownVisits } from './visits.ts'

/** What anybody may read of the visits by a partner's links. */
export async function findVisits({ store }: Pick<Ground, 'store'>, partnerId: string, at = new Date()): Promise<ShownVisits> {
	const weeks = wholeWeeksBefore(londonDay(at))
	return visitsToShow(await listCounts(store.read, { kind: visitsOf(partnerId), ...weeks }), weeks)
}
