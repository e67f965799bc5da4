import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { insertRow, later, updateRows } from '../prepared.ts'
import { caseNotes, caseQuestions, permissionsGiven, statusChanges, subjectLinks } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

/**
 * What hangs on a referral. Each function takes the referral's id, and is called only after `findReferral` has answered for
 * the same id and the asker's scope in the same transaction.
 */

export async function insertStatusChange(db: Db, row: typeof statusChanges.$inferInsert) {
	await insertRow(db, statusChanges, row)
}

export async function listStatusChanges(db: Db, referralId: string) {
	return db
		.select()
		.from(statusChanges)
		.where(eq(statusChanges.referralId, referralId))
		.orderBy(asc(statusChanges.at), asc(statusChanges.id))
}

export async function insertNote(db: Db, row: typeof caseNotes.$inferInsert) {
	await insertRow(db, caseNotes, row)
}

/** The newest first. */
export async function listNotes(db: Db, referralId: string) {
	return db.select().from(caseNotes).where(eq(caseNotes.referralId, referralId)).orderBy(desc(caseNotes.createdAt))
}

export async function insertQuestion(db: Db, row: typeof caseQuestions.$inferInsert) {
	await insertRow(db, caseQuestions, row)
}

/** The newest first. */
export async function listQuestions(db: Db, referralId: string) {
	return db.select().from(caseQuestions).where(eq(caseQuestions.referralId, referralId)).orderBy(desc(caseQuestions.askedAt))
}

/** True when this call answered it; false when it was answered before. */
export async function saveQuestionAnswer(db: Db, referralId: string, id: string, answer: Buffer, at: Date): Promise<boolean> {
	const changed = await db
		.update(caseQuestions)
		.set({ answer, answeredAt: at })
		.where(and(eq(caseQuestions.id, id), eq(caseQuestions.referralId, referralId), isNull(caseQuestions.answeredAt)))
		.returning({ id: caseQuestions.id })
	return changed.length === 1
}

export async function insertPermissions(db: Db, rows: (typeof permissionsGiven.$inferInsert)[]) {
	if (rows.length > 0) await db.insert(permissionsGiven).values(rows)
}

/** In the order they were given; the last of a name is the one that holds. */
export async function listPermissions(db: Db, referralId: string) {
	return db
		.select()
		.from(permissionsGiven)
		.where(eq(permissionsGiven.referralId, referralId))
		.orderBy(asc(permissionsGiven.at), asc(permissionsGiven.id))
}

export async function insertSubjectLink(db: Db, row: typeof subjectLinks.$inferInsert) {
	await insertRow(db, subjectLinks, row)
}

/** The link's row whatever its age; null when there is none of that hash. The caller looks at `expiresAt` and `revokedAt`. */
export async function findSubjectLink(db: Db, tokenHash: string) {
	const [row] = await db.select().from(subjectLinks).where(eq(subjectLinks.tokenHash, tokenHash)).limit(1)
	return row ?? null
}

export async function revokeSubjectLinks(db: Db, referralId: string, at: Date) {
	await updateRows(
		db,
		subjectLinks,
		{ revokedAt: at },
		{
			name: 'links of a referral',
			condition: () => and(eq(subjectLinks.referralId, later(subjectLinks.referralId)), isNull(subjectLinks.revokedAt)),
			values: { referral_id: referralId },
		},
	)
}

export async function extendSubjectLinks(db: Db, referralId: string, expiresAt: Date) {
	await db
		.update(subjectLinks)
		.set({ expiresAt })
		.where(and(eq(subjectLinks.referralId, referralId), isNull(subjectLinks.revokedAt)))
}
