import { and, asc, desc, eq, isNull, lt, ne, or } from 'drizzle-orm'
import { paperHandovers, paperLinks, paperVersions } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

/**
 * What hangs on a paper. Each function takes the paper's id, and is called only after `findPaper` has answered for the same id and
 * the asker's scope, or after a link to it was opened.
 */

export type PaperVersionRow = typeof paperVersions.$inferSelect
export type PaperLinkRow = typeof paperLinks.$inferSelect
export type HandoverRow = typeof paperHandovers.$inferSelect

export async function insertPaperVersion(tx: Db, row: typeof paperVersions.$inferInsert) {
	await tx.insert(paperVersions).values(row)
}

export async function findPaperVersion(db: Db, paperId: string, number: number): Promise<PaperVersionRow | null> {
	const [row] = await db
		.select()
		.from(paperVersions)
		.where(and(eq(paperVersions.paperId, paperId), eq(paperVersions.number, number)))
		.limit(1)
	return row ?? null
}

/** The first first. */
export async function listPaperVersions(db: Db, paperId: string): Promise<PaperVersionRow[]> {
	return db.select().from(paperVersions).where(eq(paperVersions.paperId, paperId)).orderBy(asc(paperVersions.number))
}

export async function saveSignatures(tx: Db, paperId: string, number: number, signatures: Buffer) {
	await tx
		.update(paperVersions)
		.set({ signatures })
		.where(and(eq(paperVersions.paperId, paperId), eq(paperVersions.number, number)))
}

export async function insertPaperLink(tx: Db, row: typeof paperLinks.$inferInsert) {
	await tx.insert(paperLinks).values(row)
}

/** Null when nobody made it. Whether it may still be used is the caller's question. */
export async function findPaperLink(db: Db, tokenHash: string): Promise<PaperLinkRow | null> {
	const [row] = await db.select().from(paperLinks).where(eq(paperLinks.tokenHash, tokenHash)).limit(1)
	return row ?? null
}

export async function listPaperLinks(db: Db, paperId: string, use: PaperLinkRow['use']): Promise<PaperLinkRow[]> {
	return db
		.select()
		.from(paperLinks)
		.where(and(eq(paperLinks.paperId, paperId), eq(paperLinks.use, use), isNull(paperLinks.revokedAt)))
		.orderBy(asc(paperLinks.createdAt))
}

/** Ends all links of a use. The people who hold them find nothing behind them any more. */
export async function revokePaperLinks(tx: Db, paperId: string, use: PaperLinkRow['use'], at: Date) {
	await tx
		.update(paperLinks)
		.set({ revokedAt: at })
		.where(and(eq(paperLinks.paperId, paperId), eq(paperLinks.use, use), isNull(paperLinks.revokedAt)))
}

export async function countLinkTry(tx: Db, tokenHash: string, attempts: number) {
	await tx.update(paperLinks).set({ attempts }).where(eq(paperLinks.tokenHash, tokenHash))
}

/** True when this call used it; false when it was used before. */
export async function markLinkUsed(tx: Db, tokenHash: string, at: Date): Promise<boolean> {
	const used = await tx
		.update(paperLinks)
		.set({ usedAt: at })
		.where(and(eq(paperLinks.tokenHash, tokenHash), isNull(paperLinks.usedAt), isNull(paperLinks.revokedAt)))
		.returning({ tokenHash: paperLinks.tokenHash })
	return used.length === 1
}

export async function insertHandover(tx: Db, row: typeof paperHandovers.$inferInsert) {
	await tx.insert(paperHandovers).values(row)
}

/** The one that waits for the employee or for the other manager; null when none does. */
export async function findOpenHandover(db: Db, paperId: string): Promise<HandoverRow | null> {
	const rows = await db
		.select()
		.from(paperHandovers)
		.where(and(eq(paperHandovers.paperId, paperId), isNull(paperHandovers.takenAt)))
		.orderBy(asc(paperHandovers.askedAt))
	return rows.filter(({ answer }) => answer === null || answer === 'agreed').at(-1) ?? null
}

/** The one asked last, however it ended; null when none was. */
export async function findLastHandover(db: Db, paperId: string): Promise<HandoverRow | null> {
	const [row] = await db
		.select()
		.from(paperHandovers)
		.where(eq(paperHandovers.paperId, paperId))
		.orderBy(desc(paperHandovers.askedAt), desc(paperHandovers.id))
		.limit(1)
	return row ?? null
}

/** Agreed to and waiting for the person of this address. */
export async function listHandoversTo(db: Db, toIndex: string): Promise<HandoverRow[]> {
	return db
		.select()
		.from(paperHandovers)
		.where(and(eq(paperHandovers.toIndex, toIndex), eq(paperHandovers.answer, 'agreed'), isNull(paperHandovers.takenAt)))
}

/** True when this call answered it; false when it was answered before. */
export async function answerHandover(tx: Db, id: string, answer: NonNullable<HandoverRow['answer']>, at: Date): Promise<boolean> {
	const answered = await tx
		.update(paperHandovers)
		.set({ answer, answeredAt: at })
		.where(and(eq(paperHandovers.id, id), isNull(paperHandovers.answer)))
		.returning({ id: paperHandovers.id })
	return answered.length === 1
}

/** Takes a yes back, or the question, as long as nobody has taken the paper. True when this call did. */
export async function endHandover(tx: Db, id: string, answer: 'refused' | 'withdrawn', at: Date): Promise<boolean> {
	const isOpen = or(isNull(paperHandovers.answer), eq(paperHandovers.answer, 'agreed'))
	const ended = await tx
		.update(paperHandovers)
		.set({ answer, answeredAt: at })
		.where(and(eq(paperHandovers.id, id), isNull(paperHandovers.takenAt), isOpen))
		.returning({ id: paperHandovers.id })
	return ended.length === 1
}

/** True when this call took it. */
export async function markHandoverTaken(tx: Db, id: string, at: Date): Promise<boolean> {
	const taken = await tx
		.update(paperHandovers)
		.set({ takenAt: at })
		.where(and(eq(paperHandovers.id, id), eq(paperHandovers.answer, 'agreed'), isNull(paperHandovers.takenAt)))
		.returning({ id: paperHandovers.id })
	return taken.length === 1
}

/** Links that lead nowhere any more: ended, or past their day. A way back to a guest's paper has no day but the paper's. */
export async function deleteEndedPaperLinks(tx: Db, before: Date) {
	const isPast = and(lt(paperLinks.expiresAt, before), ne(paperLinks.use, 'resume'))
	await tx.delete(paperLinks).where(or(lt(paperLinks.revokedAt, before), isPast))
}

/** Hand-overs that were taken, refused or withdrawn, and those that nobody answered or took. */
export async function deleteOldHandovers(tx: Db, before: Date) {
	const isOld = and(
		lt(paperHandovers.askedAt, before),
		or(isNull(paperHandovers.answeredAt), lt(paperHandovers.answeredAt, before)),
	)
	await tx.delete(paperHandovers).where(and(isOld, or(isNull(paperHandovers.takenAt), lt(paperHandovers.takenAt, before))))
}
