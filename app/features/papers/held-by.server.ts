import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listOrganisations } from '#db/queries/organisations.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'

/** Where a paper is kept, as its page says it. */
export async function heldBy({ store }: Ground, actor: Holder, row: PaperRow) {
	const [firm] = row.organisationId === null ? [] : await listOrganisations(store.read, [row.organisationId])
	return {
		by: row.ownerId === null ? ('guest' as const) : ('account' as const),
		untilOn: londonDay(row.expiresAt),
		firm: firm?.name ?? '',
		isOwner: row.ownerId === null || row.ownerId === actor.userId,
	}
}
