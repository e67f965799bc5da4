import { bankHolidays } from '#app/content/bank-holidays.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openBeside } from '#app/features/referrals/sealed-columns.server.ts'
import type { ReferralRow } from '#db/queries/referrals.server.ts'
import { heldList, openList } from './held-list.server.ts'
import { answerOf, correctUntil, markOf, type Suggestion } from './suggested-list.ts'

/** The list as the employee it is about reads it. */
export type YourList = {
	readonly suggestions: readonly Suggestion[]
	/** What happens with it: it waits for its day, they said to share it now or not to share it, or it is settled. */
	readonly stands: 'waits' | 'share-now' | 'do-not-share' | 'shared' | 'was-shared' | 'not-shared'
	/** Whether the manager has any part in this: not when the employee sent it alone. */
	readonly hasManager: boolean
	/** The last day to suggest a correction. */
	readonly until: string
	readonly corrections: readonly { readonly id: string; readonly text: string; readonly on: string }[]
	/** Goes with their answer, and says which list was in front of them. */
	readonly mark: string
}

/** Only for who has found the referral as its employee. */
export async function listForEmployee({ store, vault }: Ground, row: ReferralRow): Promise<YourList | null> {
	if (!['report-with-subject', 'released', 'withheld', 'closed'].includes(row.status)) return null
	const { suggestions, given, shown, wasReleased, corrections } = await heldList(store.read, row.id)
	if (!shown || suggestions.length === 0) return null
	return {
		suggestions: openList(vault, row, suggestions),
		stands: standsAt(row.status, answerOf(given), shown, wasReleased),
		hasManager: !row.withoutManagersPart,
		until: correctUntil(shown, bankHolidays),
		corrections: corrections.map((note) => ({
			id: note.id,
			text: openBeside(vault, row, 'case_notes', 'body', note.id, note.body),
			on: londonDay(note.createdAt),
		})),
		mark: markOf(suggestions),
	}
}

function standsAt(
	status: ReferralRow['status'],
	answer: { readonly agreed: boolean; readonly at: Date } | undefined,
	shown: Date,
	wasReleased: boolean,
): YourList['stands'] {
	if (status === 'closed') return wasReleased ? 'was-shared' : 'not-shared'
	if (status === 'withheld') return 'not-shared'
	if (status === 'released') return answer?.agreed ? 'shared' : 'not-shared'
	if (!answer?.agreed) return 'do-not-share'
	return answer.at > shown ? 'share-now' : 'waits'
}
