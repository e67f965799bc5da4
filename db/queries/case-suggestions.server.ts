import { and, asc, eq } from 'drizzle-orm'
import { insertRow, later, prepared } from '../prepared.ts'
import { caseSuggestions } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type SuggestionRow = typeof caseSuggestions.$inferSelect

/**
 * What the service suggests to change at work, beside a referral. As in `case-file.server.ts`: only after `findReferral` has answered
 * for the same id and the asker's scope.
 */
export async function insertSuggestion(tx: Db, row: typeof caseSuggestions.$inferInsert) {
	await insertRow(tx, caseSuggestions, row)
}

/** In the order they were suggested. */
export async function listSuggestions(db: Db, referralId: string): Promise<SuggestionRow[]> {
	const list = prepared(db, 'suggestions', (db) =>
		db
			.select()
			.from(caseSuggestions)
			.where(eq(caseSuggestions.referralId, later(caseSuggestions.referralId)))
			.orderBy(asc(caseSuggestions.at), asc(caseSuggestions.id)),
	)
	return list.execute({ referral_id: referralId })
}

/** True when this call took it out. */
export async function deleteSuggestion(tx: Db, referralId: string, id: string): Promise<boolean> {
	const deleted = await tx
		.delete(caseSuggestions)
		.where(and(eq(caseSuggestions.id, id), eq(caseSuggestions.referralId, referralId)))
		.returning({ id: caseSuggestions.id })
	return deleted.length === 1
}
