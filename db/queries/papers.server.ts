import { and, asc, count, desc, eq, exists, gt, inArray, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import type { PaperKind } from '#app/features/papers/paper.ts'
import { paperGuests, papers } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type PaperRow = typeof papers.$inferSelect
type Changes = Partial<typeof papers.$inferInsert>

/** Whose papers may be touched. First after the database in every query about one, so that forgetting it does not compile. */
export type PaperScope =
	/** What is open in this browser and in no account. */
	| { readonly kind: 'guest'; readonly guestId: string }
	/** Their own, and all of a firm in `wholeOf`. */
	| { readonly kind: 'employer'; readonly userId: string; readonly wholeOf: readonly string[] }
	| { readonly kind: 'paper-subject'; readonly paperId: string }
	/** The one that a link leads to: only for who has just found that link alive. */
	| { readonly kind: 'link'; readonly paperId: string }
	/** What whoever holds this one holds themselves: the same account, or a browser in which both are open. To look, not to change. */
	| { readonly kind: 'beside'; readonly paperId: string; readonly ownerId: string | null }

/** @param wholeOf the firms all of whose papers this employer may see, from their memberships */
export function paperScopeOf(actor: Actor, wholeOf: readonly string[] = []): PaperScope {
	if (actor.kind === 'guest') return { kind: 'guest', guestId: actor.userId }
	if (actor.kind === 'employer') return { kind: 'employer', userId: actor.userId, wholeOf }
	if (actor.kind === 'paper-subject') return { kind: 'paper-subject', paperId: actor.paperId }
	throw new Error(`${actor.kind} has no papers`)
}

function visibleTo(db: Db, scope: PaperScope): SQL {
	switch (scope.kind) {
		case 'guest': {
			const open = db
				.select({ paperId: paperGuests.paperId })
				.from(paperGuests)
				.where(and(eq(paperGuests.paperId, papers.id), eq(paperGuests.guestId, scope.guestId)))
			return and(isNull(papers.ownerId), exists(open)) as SQL
		}
		case 'employer': {
			const own = eq(papers.ownerId, scope.userId)
			if (scope.wholeOf.length === 0) return own
			return or(own, and(isNotNull(papers.ownerId), inArray(papers.organisationId, [...scope.wholeOf]))) as SQL
		}
		case 'beside': {
			if (scope.ownerId !== null) return eq(papers.ownerId, scope.ownerId)
			const holders = db.select({ id: paperGuests.guestId }).from(paperGuests).where(eq(paperGuests.paperId, scope.paperId))
			const open = db.select({ id: paperGuests.paperId }).from(paperGuests).where(inArray(paperGuests.guestId, holders))
			return and(isNull(papers.ownerId), inArray(papers.id, open)) as SQL
		}
		case 'paper-subject':
		case 'link':
			return eq(papers.id, scope.paperId)
	}
}

export async function insertPaper(tx: Db, row: typeof papers.$inferInsert) {
	await tx.insert(papers).values(row)
}

/** Null when it does not exist, is past its time or is not theirs: the three look the same. */
export async function findPaper(db: Db, scope: PaperScope, id: string, kind: PaperKind, at: Date): Promise<PaperRow | null> {
	const [row] = await db
		.select()
		.from(papers)
		.where(and(eq(papers.id, id), eq(papers.kind, kind), gt(papers.expiresAt, at), visibleTo(db, scope)))
		.limit(1)
	return row ?? null
}

/** For a link that somebody opened, and for scheduled work: the link was the question whose it is. */
export async function findPaperUnscoped(db: Db, id: string, at: Date): Promise<PaperRow | null> {
	const [row] = await db
		.select()
		.from(papers)
		.where(and(eq(papers.id, id), gt(papers.expiresAt, at)))
		.limit(1)
	return row ?? null
}

/** The last changed first. */
export async function listPapers(db: Db, scope: PaperScope, kind: PaperKind, at: Date, most: number): Promise<PaperRow[]> {
	return db
		.select()
		.from(papers)
		.where(and(eq(papers.kind, kind), gt(papers.expiresAt, at), visibleTo(db, scope)))
		.orderBy(desc(papers.updatedAt), asc(papers.id))
		.limit(most)
}

export async function countPapers(db: Db, scope: PaperScope): Promise<number> {
	const [row] = await db.select({ found: count() }).from(papers).where(visibleTo(db, scope))
	return row?.found ?? 0
}

/** How many there are of each kind, without those past their time. A kind of which there is none is left out. */
export async function countPapersByKind(db: Db, scope: PaperScope, at: Date) {
	return db
		.select({ kind: papers.kind, found: count() })
		.from(papers)
		.where(and(gt(papers.expiresAt, at), visibleTo(db, scope)))
		.groupBy(papers.kind)
}

/** True when this call changed it; false when somebody else saved since `revision`, or it is not theirs. */
export async function changePaperAt(tx: Db, scope: PaperScope, id: string, revision: number, changes: Changes): Promise<boolean> {
	const changed = await tx
		.update(papers)
		.set({ ...changes, revision: revision + 1 })
		.where(and(eq(papers.id, id), eq(papers.revision, revision), visibleTo(tx, scope)))
		.returning({ id: papers.id })
	return changed.length === 1
}

/** What does not change what the paper says: who holds it, when it was shared, how long it is kept. */
export async function markPaper(tx: Db, scope: PaperScope, id: string, changes: Changes): Promise<boolean> {
	const changed = await tx
		.update(papers)
		.set(changes)
		.where(and(eq(papers.id, id), visibleTo(tx, scope)))
		.returning({ id: papers.id })
	return changed.length === 1
}

/** The same for scheduled work and for what a link has opened. */
export async function markPaperUnscoped(tx: Db, id: string, changes: Changes): Promise<boolean> {
	return (await tx.update(papers).set(changes).where(eq(papers.id, id)).returning({ id: papers.id })).length === 1
}

/** Takes hold of a paper until the transaction ends, before something is hung on it. Where two nodes do that to one, the second repeats. */
export async function holdPaper(tx: Db, id: string) {
	await tx
		.update(papers)
		.set({ kind: sql`${papers.kind}` })
		.where(eq(papers.id, id))
}

/** True when this call deleted it. Its versions, links and guests go with it. */
export async function deletePaper(tx: Db, scope: PaperScope, id: string): Promise<boolean> {
	const deleted = await tx
		.delete(papers)
		.where(and(eq(papers.id, id), visibleTo(tx, scope)))
		.returning({ id: papers.id })
	return deleted.length === 1
}

/** Deletes some of what is past its time. Gives what of it had somebody to read a record. */
export async function deleteExpiredPapers(tx: Db, at: Date, most: number) {
	const due = tx.select({ id: papers.id }).from(papers).where(lte(papers.expiresAt, at)).limit(most)
	return tx
		.delete(papers)
		.where(and(lte(papers.expiresAt, at), inArray(papers.id, due)))
		.returning({ id: papers.id, ownerId: papers.ownerId, sharedAt: papers.sharedAt })
}

/** Papers of accounts whose day to look again has come and whose links have not gone out for it. */
export async function listPapersToReview(db: Db, kind: PaperKind, today: string, at: Date, most: number): Promise<PaperRow[]> {
	return db
		.select()
		.from(papers)
		.where(
			and(
				eq(papers.kind, kind),
				isNotNull(papers.ownerId),
				lte(papers.nextReviewOn, today),
				gt(papers.expiresAt, at),
				or(isNull(papers.reviewSentFor), ne(papers.reviewSentFor, papers.nextReviewOn)),
			),
		)
		.orderBy(asc(papers.nextReviewOn), asc(papers.id))
		.limit(most)
}

/** Opens a paper in one more browser. Doing it again changes nothing. */
export async function insertPaperGuest(tx: Db, row: typeof paperGuests.$inferInsert) {
	await tx.insert(paperGuests).values(row).onConflictDoNothing()
}

export async function deletePaperGuests(tx: Db, paperId: string) {
	await tx.delete(paperGuests).where(eq(paperGuests.paperId, paperId))
}
