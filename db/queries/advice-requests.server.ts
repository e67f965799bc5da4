import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { adviceRequests } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export async function insertAdviceRequest(db: Db, row: typeof adviceRequests.$inferInsert) {
	await db.insert(adviceRequests).values(row)
}

/** An area's open call-backs, the oldest first. */
export async function listOpenAdvice(db: Db, areaId: string) {
	return db
		.select()
		.from(adviceRequests)
		.where(and(eq(adviceRequests.areaId, areaId), isNull(adviceRequests.handledAt)))
		.orderBy(asc(adviceRequests.createdAt))
		.limit(200)
}

/** True when this call marked it; false when it is not this area's or was done before. */
export async function markAdviceHandled(db: Db, areaId: string, id: string, handledById: string, at: Date): Promise<boolean> {
	const changed = await db
		.update(adviceRequests)
		.set({ handledAt: at, handledById })
		.where(and(eq(adviceRequests.id, id), eq(adviceRequests.areaId, areaId), isNull(adviceRequests.handledAt)))
		.returning({ id: adviceRequests.id })
	return changed.length === 1
}

/** Removes call-backs that were made before then. Returns how many. */
export async function deleteHandledAdvice(db: Db, before: Date): Promise<number> {
	const deleted = await db.delete(adviceRequests).where(lt(adviceRequests.handledAt, before)).returning({ id: adviceRequests.id })
	return deleted.length
}
