import { findAdjustment } from '#app/content/adjustments.server.ts'
import { openBeside } from '#app/features/referrals/sealed-columns.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import { listNotes, listPermissions, listStatusChanges } from '#db/queries/case-file.server.ts'
import { listSuggestions, type SuggestionRow } from '#db/queries/case-suggestions.server.ts'
import type { ReferralRow } from '#db/queries/referrals.server.ts'
import { findSubject } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { shownAt, type Suggestion } from './suggested-list.ts'

/** All that the rules of the list ask about, read together. Nothing of it is decrypted. */
export type HeldList = {
	readonly suggestions: readonly SuggestionRow[]
	readonly given: Awaited<ReturnType<typeof listPermissions>>
	/** When the employee was first shown it as it is. */
	readonly shown: Date | null
	/** Whether the manager was ever let read it. */
	readonly wasReleased: boolean
	/** What the employee wrote about it, the newest first: a note of theirs in the case. */
	readonly corrections: Awaited<ReturnType<typeof listNotes>>
}

/** Only for somebody for whom `findReferral` has answered. */
export async function heldList(db: Db, id: string): Promise<HeldList> {
	const suggestions = await listSuggestions(db, id)
	const changes = await listStatusChanges(db, id)
	const employee = await findSubject(db, id)
	return {
		suggestions,
		given: await listPermissions(db, id),
		shown: shownAt(changes, suggestions),
		wasReleased: changes.some(({ to }) => to === 'released'),
		corrections: (await listNotes(db, id)).filter(({ authorId }) => authorId === employee?.id),
	}
}

/** The list as people read it. What the catalogue does not have any more is left out. */
export function openList(
	vault: Vault,
	row: Pick<ReferralRow, 'id' | 'dataKey'>,
	suggestions: readonly SuggestionRow[],
): Suggestion[] {
	return suggestions.flatMap(({ id, adjustmentId, body }) => {
		const text = body ? openBeside(vault, row, 'case_suggestions', 'body', id, body) : findAdjustment(adjustmentId ?? '')?.title
		return text === undefined ? [] : [{ id, adjustmentId, text }]
	})
}
