import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { insertRowOnce, later, prepared, updateRows } from '../prepared.ts'
import { outbox } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type OutboxRow = typeof outbox.$inferSelect
type NewOutboxRow = typeof outbox.$inferInsert

/** A row somebody is sending: whoever changes it afterwards shows that the claim is still theirs. */
export type Claim = { readonly id: string; readonly claimedUntil: Date | null }

/** False when a row for the same event is there already; nothing is changed then. */
export async function saveOutboxRow(tx: Db, row: NewOutboxRow): Promise<boolean> {
	return insertRowOnce(tx, outbox, outbox.eventKey, row)
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
	const names = urgent.map((template, place) => [`urgent_${place}`, template] as const)
	const claim = prepared(tx, `claim due messages, ${names.length} kinds first`, (tx) => {
		const isDue = or(
			and(eq(outbox.state, 'queued'), lte(outbox.notBefore, later(outbox.notBefore, 'now'))),
			and(
				eq(outbox.state, 'sending'),
				or(isNull(outbox.claimedUntil), lt(outbox.claimedUntil, later(outbox.claimedUntil, 'now'))),
			),
		)
		const due = tx
			.select({ id: outbox.id })
			.from(outbox)
			.where(isDue)
			.orderBy(asc(sql`case when ${isOneOf(names)} then 0 else 1 end`), asc(outbox.notBefore), asc(outbox.id))
			.limit(sql.placeholder('limit'))
		return tx
			.update(outbox)
			.set({ state: 'sending', claimedUntil: later(outbox.claimedUntil), attempts: sql`${outbox.attempts} + 1` })
			.where(and(inArray(outbox.id, due), isDue))
			.returning()
	})
	const claimed = await claim.execute({ ...Object.fromEntries(names), now: at, claimed_until: claimedUntil, limit })
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
	const names = templates.map((template, place) => [`template_${place}`, template] as const)
	return updateRows(
		tx,
		outbox,
		{ state: 'cancelled', secret: null },
		{
			name: `waiting messages of ${names.length} kinds`,
			condition: () =>
				and(eq(outbox.subjectId, later(outbox.subjectId)), isOneOf(names), inArray(outbox.state, ['queued', 'sending'])),
			values: { subject_id: subjectId, ...Object.fromEntries(names) },
		},
	)
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

/** The template is one of these, each known by a name until the statement is run. */
function isOneOf(names: readonly (readonly [name: string, template: string])[]): SQL {
	return inArray(outbox.template, names.map(([name]): string | SQL => later(outbox.template, name)) as string[])
}

async function change(tx: Db, claim: Claim, from: OutboxRow['state'][], values: Partial<NewOutboxRow>): Promise<boolean> {
	const { id, claimedUntil } = claim
	const isStillMine = () => (claimedUntil ? eq(outbox.claimedUntil, later(outbox.claimedUntil)) : isNull(outbox.claimedUntil))
	const changed = await updateRows(tx, outbox, values, {
		name: `message ${claimedUntil ? 'claimed' : 'free'} ${from.join(' ')}`,
		condition: () => and(eq(outbox.id, later(outbox.id)), isStillMine(), inArray(outbox.state, from)),
		values: { id, claimed_until: claimedUntil },
	})
	return changed === 1
}

/** Removes everything about one subject with its address, whatever became of it. One that is on its way at this moment may still arrive. */
export async function deleteOutboxRowsAbout(tx: Db, subjectId: string) {
	await tx.delete(outbox).where(eq(outbox.subjectId, subjectId))
}

/** Removes what was sent, given up or taken back before then, with its address. Returns how many. */
export async function deleteOldOutboxRows(tx: Db, before: Date): Promise<number> {
	const deleted = await tx
		.delete(outbox)
		.where(and(inArray(outbox.state, ['sent', 'failed', 'cancelled']), lt(outbox.createdAt, before)))
		.returning({ id: outbox.id })
	return deleted.length
}
