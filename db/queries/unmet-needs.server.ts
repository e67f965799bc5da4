import { asc, lt } from 'drizzle-orm'
import { unmetNeeds } from '../schema/schema.ts'
import { insertRow } from '../prepared.ts'
import type { Db } from '../store.server.ts'

export async function insertUnmetNeed(tx: Db, row: typeof unmetNeeds.$inferInsert) {
	await insertRow(tx, unmetNeeds, row)
}

/** All of them, the oldest first. */
export async function listUnmetNeeds(db: Db) {
	return db.select().from(unmetNeeds).orderBy(asc(unmetNeeds.day), asc(unmetNeeds.id))
}

/** Removes what was said before that day. Returns how many. */
export async function deleteUnmetNeedsBefore(tx: Db, day: string): Promise<number> {
	const deleted = await tx.delete(unmetNeeds).where(lt(unmetNeeds.day, day)).returning({ id: unmetNeeds.id })
	return deleted.length
}
