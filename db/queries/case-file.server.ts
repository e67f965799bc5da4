import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { insertRow, later, prepared, updateRows } from '../prepared.ts'
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
	const list = prepared(db, 'status changes', (db) =>
		db
			.select()
			.from(statusChanges)
			.where(eq(statusChanges.referralId, later(statusChanges.referralId)))
			.orderBy(asc(statusChanges.at), asc(statusChanges.id)),
	)
	return list.execute({ referral_id: referralId })
}

export async function insertNote(db: Db, row: typeof caseNotes.$inferInsert) {
	await insertRow(db, caseNotes, row)
}

/** The newest first. */
export async function listNotes(db: Db, referralId: string) {
	const list = prepared(db, 'notes', (db) =>
		db
			.select()
			.from(caseNotes)
			.where(eq(caseNotes.referralId, later(caseNotes.referralId)))
			.orderBy(desc(caseNotes.createdAt)),
	)
	return list.execute({ referral_id: referralId })
}

export async function insertQuestion(db: Db, row: typeof caseQuestions.$inferInsert) {
	await insertRow(db, caseQuestions, row)
}

/** The newest first. */
export async function listQuestions(db: Db, referralId: string) {
	const list = prepared(db, 'questions', (db) =>
		db
			.select()
			.from(caseQuestions)
			.where(eq(caseQuestions.referralId, later(caseQuestions.referralId)))
			.orderBy(desc(caseQuestions.askedAt)),
	)
	return list.execute({ referral_id: referralId })
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
	const list = prepared(db, 'permissions given', (db) =>
		db
			.select()
			.from(permissionsGiven)
			.where(eq(permissionsGiven.referralId, later(permissionsGiven.referralId)))
			.orderBy(asc(permissionsGiven.at), asc(permissionsGiven.id)),
	)
	return list.execute({ referral_id: referralId })
}

export async function insertSubjectLink(db: Db, row: typeof subjectLinks.$inferInsert) {
	await insertRow(db, subjectLinks, row)
}

/** The link's row whatever its age; null when there is none of that hash. The caller looks at `expiresAt` and `revokedAt`. */
export async function findSubjectLink(db: Db, tokenHash: string) {
	const find = prepared(db, 'subject link', (db) =>
		db
			.select()
			.from(subjectLinks)
			.where(eq(subjectLinks.tokenHash, later(subjectLinks.tokenHash)))
			.limit(1),
	)
	const [row] = await find.execute({ token_hash: tokenHash })
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
