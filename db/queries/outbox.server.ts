import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { outbox } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type OutboxRow = typeof outbox.$inferSelect
type NewOutboxRow = typeof outbox.$inferInsert

/** A row somebody is sending: whoever changes it afterwards shows that the claim is still theirs. */
export type Claim = { readonly id: string; readonly claimedUntil: Date | null }

/** False when a row for the same event is there already; nothing is changed then. */
export async function saveOutboxRow(tx: Db, row: NewOutboxRow): Promise<boolean> {
	const saved = await tx.insert(outbox).values(row).onConflictDoNothing({ target: outbox.eventKey }).returning({ id: outbox.id })
	return saved.length === 1
}

/**
 * Takes up to `limit` due rows for one sender until `claimedUntil`, the urgent first and then the longest due. A row whose
 * sender died comes free when its claim runs out. The condition stands in the update itself, so two senders never
 * hold the same row.
 */
export async function claimDueOutboxRows(
	tx: Db,
	{ at, claimedUntil, limit, urgent }: { at: Date; claimedUntil: Date; limit: number; urgent: readonly string[] },
): Promise<OutboxRow[]> {
	const isDue = or(
		and(eq(outbox.state, 'queued'), lte(outbox.notBefore, at)),
		and(eq(outbox.state, 'sending'), or(isNull(outbox.claimedUntil), lt(outbox.claimedUntil, at))),
	)
	const due = tx
		.select({ id: outbox.id })
		.from(outbox)
		.where(isDue)
		.orderBy(
			asc(sql`case when ${inArray(outbox.template, [...urgent])} then 0 else 1 end`),
			asc(outbox.notBefore),
			asc(outbox.id),
		)
		.limit(limit)
	const claimed = await tx
		.update(outbox)
		.set({ state: 'sending', claimedUntil, attempts: sql`${outbox.attempts} + 1` })
		.where(and(inArray(outbox.id, due), isDue))
		.returning()
	// An update answers in no order.
	const rank = (row: OutboxRow) => (urgent.includes(row.template) ? 0 : 1)
	return claimed.sort((a, b) => rank(a) - rank(b) || a.notBefore.getTime() - b.notBefore.getTime())
}

/** Also says so of a row that was cancelled while it was on its way: it did go out. False when the claim had passed to another sender. */
export async function markOutboxSent(tx: Db, claim: Claim, at: Date): Promise<boolean> {
	return change(tx, claim, ['sending', 'cancelled'], {
		state: 'sent',
		sentAt: at,
		secret: null,
		claimedUntil: null,
		lastError: null,
	})
}

export async function markOutboxToRetry(tx: Db, claim: Claim, notBefore: Date, reason: string | null): Promise<boolean> {
	return change(tx, claim, ['sending'], { state: 'queued', notBefore, claimedUntil: null, lastError: reason })
}

/** Given up for good: nobody tries again. */
export async function markOutboxFailed(tx: Db, claim: Claim, reason: string): Promise<boolean> {
	return change(tx, claim, ['sending'], { state: 'failed', secret: null, claimedUntil: null, lastError: reason })
}

/** Not sent, and rightly so: it would have come too late to be of use. */
export async function markOutboxOutOfDate(tx: Db, claim: Claim): Promise<boolean> {
	return change(tx, claim, ['sending'], { state: 'cancelled', secret: null, claimedUntil: null, lastError: 'out of date' })
}

/** Takes back everything of these templates about one subject that has not gone yet. Returns how many. */
export async function cancelOutboxRows(tx: Db, subjectId: string, templates: readonly string[]): Promise<number> {
	// A row being sent keeps its claim, so that its sender can still say that it went.
	const cancelled = await tx
		.update(outbox)
		.set({ state: 'cancelled', secret: null })
		.where(
			and(
				eq(outbox.subjectId, subjectId),
				inArray(outbox.template, [...templates]),
				inArray(outbox.state, ['queued', 'sending']),
			),
		)
		.returning({ id: outbox.id })
	return cancelled.length
}

/** Everything queued about one subject, newest first. */
export async function listOutboxRowsAbout(db: Db, subjectId: string): Promise<OutboxRow[]> {
	return db.select().from(outbox).where(eq(outbox.subjectId, subjectId)).orderBy(desc(outbox.createdAt), desc(outbox.id))
}

/** How many wait though they should have gone before `dueBefore`, or have been tried `triedOften` times: the sign that mail is stuck. */
export async function countLateOutboxRows(
	db: Db,
	{ dueBefore, triedOften }: { dueBefore: Date; triedOften: number },
): Promise<number> {
	const late = await db
		.select({ id: outbox.id })
		.from(outbox)
		.where(
			and(inArray(outbox.state, ['queued', 'sending']), or(lt(outbox.notBefore, dueBefore), gte(outbox.attempts, triedOften))),
		)
	return late.length
}

async function change(tx: Db, claim: Claim, from: OutboxRow['state'][], values: Partial<NewOutboxRow>): Promise<boolean> {
	const isStillMine = claim.claimedUntil ? eq(outbox.claimedUntil, claim.claimedUntil) : isNull(outbox.claimedUntil)
	const changed = await tx
		.update(outbox)
		.set(values)
		.where(and(eq(outbox.id, claim.id), isStillMine, inArray(outbox.state, from)))
		.returning({ id: outbox.id })
	return changed.length === 1
}
