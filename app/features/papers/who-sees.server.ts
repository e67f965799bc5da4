import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listOrganisations } from '#db/queries/organisations.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'

/** Who beside the employee may open a paper: a guest's side until a day, or an account with the HR leads of its firm, if it has one. */
export async function whoSees({ store }: Ground, row: PaperRow) {
	const [firm] = row.organisationId === null ? [] : await listOrganisations(store.read, [row.organisationId])
	return {
		by: row.ownerId === null ? ('guest' as const) : ('account' as const),
		firm: firm?.name ?? '',
		untilOn: londonDay(row.expiresAt),
	}
}
