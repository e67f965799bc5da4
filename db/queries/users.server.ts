import { and, eq, isNull, lt, notExists, or } from 'drizzle-orm'
import { later, prepared } from '../prepared.ts'
import { papers, users } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type UserRow = typeof users.$inferSelect

/** By keyed hash of the address; null when nobody has it. */
export async function findUserByEmail(db: Db, kind: UserRow['kind'], emailIndex: string): Promise<UserRow | null> {
	const find = prepared(db, 'user by address', (db) =>
		db
			.select()
			.from(users)
			.where(and(eq(users.kind, later(users.kind)), eq(users.emailIndex, later(users.emailIndex))))
			.limit(1),
	)
	const [row] = await find.execute({ kind, email_index: emailIndex })
	return row ?? null
}

export async function findUser(db: Db, id: string): Promise<UserRow | null> {
	const find = prepared(db, 'user by id', (db) =>
		db
			.select()
			.from(users)
			.where(eq(users.id, later(users.id)))
			.limit(1),
	)
	const [row] = await find.execute({ id })
	return row ?? null
}

/** The employee a referral is about, once they have opened their link with a code. */
export async function findSubject(db: Db, referralId: string): Promise<UserRow | null> {
	const find = prepared(db, 'subject of a referral', (db) =>
		db
			.select()
			.from(users)
			.where(eq(users.referralId, later(users.referralId)))
			.limit(1),
	)
	const [row] = await find.execute({ referral_id: referralId })
	return row ?? null
}

/** The employee of a plan, once they have opened their link with a code. */
export async function findPaperSubject(db: Db, paperId: string): Promise<UserRow | null> {
	const [row] = await db.select().from(users).where(eq(users.paperId, paperId)).limit(1)
	return row ?? null
}

/** The employees of plans that are deleted, with their sessions. */
export async function deleteLeftPaperSubjects(tx: Db) {
	const itsPaper = tx.select({ id: papers.id }).from(papers).where(eq(papers.id, users.paperId))
	await tx.delete(users).where(and(eq(users.kind, 'paper-subject'), notExists(itsPaper)))
}

export async function listStaff(db: Db, areaId: string): Promise<UserRow[]> {
	const list = prepared(db, 'staff of an area', (db) =>
		db
			.select()
			.from(users)
			.where(and(eq(users.kind, 'staff'), eq(users.areaId, later(users.areaId)), isNull(users.disabledAt))),
	)
	return list.execute({ area_id: areaId })
}

/** False when somebody else made the same user first: read again. */
export async function insertUser(db: Db, row: typeof users.$inferInsert): Promise<boolean> {
	return (await db.insert(users).values(row).onConflictDoNothing().returning({ id: users.id })).length === 1
}

/** Takes a one-time-code counter. False when this one or a later one was used before: a code works once. */
export async function markCounterUsed(db: Db, id: string, counter: number): Promise<boolean> {
	const changed = await db
		.update(users)
		.set({ totpCounter: counter })
		.where(and(eq(users.id, id), or(isNull(users.totpCounter), lt(users.totpCounter, counter))))
		.returning({ id: users.id })
	return changed.length === 1
}

export async function saveUserName(db: Db, id: string, name: Buffer) {
	await db.update(users).set({ name }).where(eq(users.id, id))
}

/** Every member of staff of every area: for the operator and for demonstration. */
export async function listAllStaff(db: Db): Promise<UserRow[]> {
	return db.select().from(users).where(eq(users.kind, 'staff'))
}

/** False when it was disabled before. */
export async function disableUser(db: Db, id: string, at: Date): Promise<boolean> {
	const changed = await db
		.update(users)
		.set({ disabledAt: at })
		.where(and(eq(users.id, id), isNull(users.disabledAt)))
		.returning({ id: users.id })
	return changed.length === 1
}
