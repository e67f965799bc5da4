import type { Ground } from '#app/features/ground.ts'
import type { listPermissions } from '#db/queries/case-file.server.ts'
import { listSuggestions } from '#db/queries/case-suggestions.server.ts'
import type { ReferralRow } from '#db/queries/referrals.server.ts'
import { openList } from './held-list.server.ts'
import { answerOf, isAboutAPost, type Suggestion } from './suggested-list.ts'

/**
 * What the manager may read of the list now; empty for every reason why not, so that nobody can tell one from another. A permission
 * holds until the case is closed, and so does this.
 *
 * @param given all that the employee answered, which the caller has read already
 */
export async function suggestionsForManager(
	{ store, vault }: Ground,
	row: ReferralRow,
	given: Awaited<ReturnType<typeof listPermissions>>,
): Promise<Suggestion[]> {
	if (row.status !== 'released' || row.withoutManagersPart) return []
	if (!isAboutAPost(row) && !answerOf(given)?.agreed) return []
	return openList(vault, row, await listSuggestions(store.read, row.id))
}
