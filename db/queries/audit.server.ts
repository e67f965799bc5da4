import { and, asc, desc, eq, gt, gte } from 'drizzle-orm'
import { insertRow, prepared } from '../prepared.ts'
import { auditEvents } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type AuditRow = typeof auditEvents.$inferSelect

/** The last link of the chain, or null before the first. */
export async function findAuditHead(db: Db): Promise<{ seq: number; mac: string } | null> {
	const find = prepared(db, 'head of the audit chain', (db) =>
		db.select({ seq: auditEvents.seq, mac: auditEvents.mac }).from(auditEvents).orderBy(desc(auditEvents.seq)).limit(1),
	)
	const [head] = await find.execute()
	return head ?? null
}

/** Fails on a second row after the same `prev`; the database refuses any later change. */
export async function saveAuditRow(tx: Db, row: AuditRow): Promise<void> {
	await insertRow(tx, auditEvents, row)
}

/** In the order they were written, at most `limit`, starting after `seq`; null starts at the very first, whatever its number. */
export async function listAuditRowsAfter(db: Db, seq: number | null, limit: number): Promise<AuditRow[]> {
	const after = seq === null ? undefined : gt(auditEvents.seq, seq)
	return db.select().from(auditEvents).where(after).orderBy(asc(auditEvents.seq)).limit(limit)
}

/** Everything that happened to one subject, oldest first. */
export async function listAuditRowsAbout(db: Db, subjectId: string): Promise<AuditRow[]> {
	return db.select().from(auditEvents).where(eq(auditEvents.subjectId, subjectId)).orderBy(asc(auditEvents.seq))
}

/** Did this person do this to this subject since then? */
export async function hasRecentEvent(
	db: Db,
	{ event, actorId, subjectId, since }: { event: string; actorId: string; subjectId: string; since: Date },
): Promise<boolean> {
	const [row] = await db
		.select({ seq: auditEvents.seq })
		.from(auditEvents)
		.where(
			and(
				eq(auditEvents.subjectId, subjectId),
				eq(auditEvents.event, event),
				eq(auditEvents.actorId, actorId),
				gte(auditEvents.at, since),
			),
		)
		.limit(1)
	return row !== undefined
}
