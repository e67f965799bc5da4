import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import { later, prepared } from '../prepared.ts'
import { sessions, users } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type SessionRow = typeof sessions.$inferSelect

/** The session and just those columns of its user that a session needs; null when there is none. */
export async function findSession(db: Db, id: string) {
	const find = prepared(db, 'session with its user', (db) =>
		db
			.select({
				session: sessions,
				user: {
					kind: users.kind,
					role: users.role,
					areaId: users.areaId,
					referralId: users.referralId,
					paperId: users.paperId,
					disabledAt: users.disabledAt,
				},
			})
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.userId))
			.where(eq(sessions.id, later(sessions.id)))
			.limit(1),
	)
	const [row] = await find.execute({ id })
	return row ?? null
}

/** Oldest first. */
export async function listSessionsOf(db: Db, userId: string): Promise<SessionRow[]> {
	return db.select().from(sessions).where(eq(sessions.userId, userId)).orderBy(asc(sessions.createdAt))
}

export async function insertSession(db: Db, row: SessionRow) {
	await db.insert(sessions).values(row)
}

export async function markSessionSeen(db: Db, id: string, at: Date) {
	await db
		.update(sessions)
		.set({ lastSeenAt: at })
		.where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, at)))
}

export async function deleteSession(db: Db, id: string) {
	await db.delete(sessions).where(eq(sessions.id, id))
}

export async function deleteSessions(db: Db, ids: readonly string[]) {
	if (ids.length > 0) await db.delete(sessions).where(inArray(sessions.id, [...ids]))
}

export async function deleteSessionsOf(db: Db, userId: string) {
	await db.delete(sessions).where(eq(sessions.userId, userId))
}

export async function deleteSessionsEndedBefore(db: Db, at: Date) {
	await db.delete(sessions).where(lt(sessions.expiresAt, at))
}
