import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, sql, type SQL } from 'drizzle-orm'
import { editableStatuses, referralStatuses, type ReferralKind, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { insertRow, later, prepared, updateRows } from '../prepared.ts'
import { caseCounts, referrals, users } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'
import { visibleLater, visibleTo, type Scope } from './scope.ts'

export type ReferralRow = typeof referrals.$inferSelect
type Changes = Partial<typeof referrals.$inferInsert>

export async function insertDraft(db: Db, row: typeof referrals.$inferInsert) {
	await insertRow(db, referrals, row)
}

/** Null when it does not exist or is not theirs: the two look the same. */
export async function findReferral(db: Db, scope: Scope, id: string): Promise<ReferralRow | null> {
	const { name, condition, values } = visibleLater(scope)
	const find = prepared(db, `referral for ${name}`, (db) =>
		db
			.select()
			.from(referrals)
			.where(and(eq(referrals.id, later(referrals.id)), condition()))
			.limit(1),
	)
	const [row] = await find.execute({ ...values, id })
	return row ?? null
}

export async function findReferralByReference(db: Db, scope: Scope, reference: string): Promise<ReferralRow | null> {
	const { name, condition, values } = visibleLater(scope)
	const find = prepared(db, `referral by reference for ${name}`, (db) =>
		db
			.select()
			.from(referrals)
			.where(and(eq(referrals.reference, later(referrals.reference)), condition()))
			.limit(1),
	)
	const [row] = await find.execute({ ...values, reference })
	return row ?? null
}

/** For an act that a signed-in person has begun and that ends outside their scope: the employee's link, an expired row. */
export async function findReferralUnscoped(db: Db, id: string): Promise<ReferralRow | null> {
	const [row] = await db.select().from(referrals).where(eq(referrals.id, id)).limit(1)
	return row ?? null
}

/** True when this call saved; false when another tab saved first, or it is not a draft any more. */
export async function saveAnswers(
	db: Db,
	scope: Scope,
	id: string,
	{ answers, version, at, expiresAt }: { answers: Buffer; version: number; at: Date; expiresAt: Date | null },
): Promise<boolean> {
	const { name, condition, values } = visibleLater(scope)
	const save = prepared(db, `save answers for ${name}`, (db) =>
		db
			.update(referrals)
			.set({
				answers: later(referrals.answers),
				version: sql`${referrals.version} + 1`,
				updatedAt: later(referrals.updatedAt),
				// Null leaves it as it is: only a draft's time starts anew with every answer.
				expiresAt: sql`coalesce(${later(referrals.expiresAt)}, ${referrals.expiresAt})`,
			})
			.where(
				and(
					eq(referrals.id, later(referrals.id)),
					condition(),
					eq(referrals.version, later(referrals.version)),
					inArray(referrals.status, [...editableStatuses]),
				),
			)
			.returning({ id: referrals.id }),
	)
	const saved = await save.execute({ ...values, id, answers, version, updated_at: at, expires_at: expiresAt })
	return saved.length === 1
}

/** True when this call sent it; false when it was sent before. */
export async function markSent(
	db: Db,
	scope: Scope,
	id: string,
	version: number,
	changes: Changes & { status: 'awaiting-subject' | 'received' },
): Promise<boolean> {
	const unsent = () => and(atVersion(), inArray(referrals.status, [...editableStatuses]))
	return change(db, scope, id, { ...changes, version: version + 1 }, 'send', unsent, { version })
}

/** What the employee has written so far. True when it was still theirs to write. */
export async function saveSubjectAnswers(db: Db, scope: Scope, id: string, subjectAnswers: Buffer, version: number, at: Date) {
	const theirs = () => and(atVersion(), eq(referrals.status, 'awaiting-subject'))
	const changes = { subjectAnswers, version: version + 1, updatedAt: at }
	return change(db, scope, id, changes, 'save subject part', theirs, { version })
}

/** Moves from one status to another. True when this call moved it; false when it stood elsewhere by then. */
export async function moveStatus(
	db: Db,
	scope: Scope,
	id: string,
	from: ReferralStatus,
	changes: Changes & { status: ReferralStatus },
): Promise<boolean> {
	return change(db, scope, id, changes, 'move', () => eq(referrals.status, later(referrals.status)), { status: from })
}

const atVersion = () => eq(referrals.version, later(referrals.version))

/** Changes the one referral where the scope lets it be seen and the guard holds. True when this call did it. */
async function change(
	db: Db,
	scope: Scope,
	id: string,
	changes: Changes,
	act: string,
	guard: () => SQL | undefined = () => undefined,
	guarded: Record<string, unknown> = {},
): Promise<boolean> {
	const { name, condition, values } = visibleLater(scope)
	const changed = await updateRows(db, referrals, changes, {
		name: `${act} for ${name}`,
		condition: () => and(eq(referrals.id, later(referrals.id)), condition(), guard()),
		values: { ...values, ...guarded, id },
	})
	return changed === 1
}

/** Part of receiving a case, after its status was moved in the same transaction. */
export async function startClock(db: Db, id: string, clock: { receivedAt: Date; respondBy: Date }) {
	await db.update(referrals).set(clock).where(eq(referrals.id, id))
}

export async function saveAssignment(db: Db, scope: Scope, id: string, assignedTo: string | null, at: Date): Promise<boolean> {
	return change(db, scope, id, { assignedTo, updatedAt: at }, 'assign')
}

/** True when it was a draft of theirs and is gone. */
export async function deleteDraft(db: Db, scope: Scope, id: string): Promise<boolean> {
	const gone = await db
		.delete(referrals)
		.where(and(eq(referrals.id, id), visibleTo(scope), eq(referrals.status, 'draft')))
		.returning({ id: referrals.id })
	return gone.length === 1
}

/** What an employer's place shows, the newest first. */
export async function listForAccount(db: Db, scope: Scope, most = 100): Promise<ReferralRow[]> {
	const { name, condition, values } = visibleLater(scope)
	const list = prepared(db, `account of ${name}`, (db) =>
		db
			.select()
			.from(referrals)
			.where(condition())
			.orderBy(desc(referrals.updatedAt), asc(referrals.id))
			.limit(sql.placeholder('most')),
	)
	return list.execute({ ...values, most })
}

export type InboxFilter = { readonly show: 'open' | 'mine' | 'nobodys' | 'closed'; readonly kind?: ReferralKind | undefined }
export type InboxCursor = { readonly at: Date; readonly id: string }
export type InboxRow = Pick<
	ReferralRow,
	'id' | 'kind' | 'status' | 'reference' | 'organisationId' | 'assignedTo' | 'receivedAt' | 'respondBy' | 'withoutManagersPart'
>

export const inboxPage = 25

const shown = {
	open: (scope: SQL) => and(held, scope),
	mine: (scope: SQL) => and(held, scope, eq(referrals.assignedTo, later(referrals.assignedTo))),
	nobodys: (scope: SQL) => and(held, scope, isNull(referrals.assignedTo)),
	closed: (scope: SQL) => and(scope, eq(referrals.status, 'closed')),
} satisfies Record<InboxFilter['show'], (scope: SQL) => SQL | undefined>

/** In these very words: the inbox's indexes hold these rows only, and are used only where the question asks for no others. */
const held = and(isNotNull(referrals.receivedAt), isNull(referrals.closedAt))

/** After the last row of the page before. As a pair, so that the index is entered there and not read from its beginning. */
const further = sql`(${referrals.receivedAt}, ${referrals.id}) > (${later(referrals.receivedAt)}, ${later(referrals.id)})`

/** The oldest first: who has waited longest is first in line. Holds nothing that needs decrypting. */
export async function listInbox(
	db: Db,
	scope: Scope & { kind: 'caseload' },
	{ show, kind }: InboxFilter,
	after?: InboxCursor,
): Promise<InboxRow[]> {
	const { name, condition, values } = visibleLater(scope)
	const list = prepared(db, `inbox for ${name} ${show}${kind ? ' of a kind' : ''}${after ? ' further' : ''}`, (db) =>
		db
			.select({
				id: referrals.id,
				kind: referrals.kind,
				status: referrals.status,
				reference: referrals.reference,
				organisationId: referrals.organisationId,
				assignedTo: referrals.assignedTo,
				receivedAt: referrals.receivedAt,
				respondBy: referrals.respondBy,
				withoutManagersPart: referrals.withoutManagersPart,
			})
			.from(referrals)
			.where(and(shown[show](condition()), kind && eq(referrals.kind, later(referrals.kind)), after && further))
			.orderBy(asc(referrals.receivedAt), asc(referrals.id))
			.limit(inboxPage),
	)
	return list.execute({ ...values, assigned_to: scope.userId, kind, received_at: after?.at, id: after?.id })
}

/** How many cases the area has in each status. Kept by the database as cases move, so that it costs the same whatever their number. */
export async function countInbox(db: Db, scope: Scope & { kind: 'caseload' }): Promise<Record<ReferralStatus, number>> {
	const counts = Object.fromEntries(referralStatuses.map((status) => [status, 0])) as Record<ReferralStatus, number>
	const list = prepared(db, 'cases of an area by status', (db) =>
		db
			.select()
			.from(caseCounts)
			.where(eq(caseCounts.areaId, later(caseCounts.areaId))),
	)
	for (const { status, cases } of await list.execute({ area_id: scope.areaId })) counts[status] = cases
	return counts
}

/** How many referrals about the same person were made since, by anybody. */
export async function countAboutSubject(db: Db, subjectIndex: string, since: Date): Promise<number> {
	const [row] = await db
		.select({ number: count() })
		.from(referrals)
		.where(and(eq(referrals.subjectIndex, subjectIndex), gt(referrals.sentAt, since)))
	return row?.number ?? 0
}

/** Rows whose time is over, the oldest first. */
export async function listExpired(db: Db, statuses: readonly ReferralStatus[], at: Date, most = 500): Promise<ReferralRow[]> {
	return db
		.select()
		.from(referrals)
		.where(and(inArray(referrals.status, [...statuses]), lt(referrals.expiresAt, at)))
		.orderBy(asc(referrals.expiresAt))
		.limit(most)
}

/** The employee did not answer in time: the state stays for a while, everything that was written goes. True when this call did it. */
export async function expireReferral(db: Db, id: string, { at, expiresAt }: { at: Date; expiresAt: Date }): Promise<boolean> {
	const written = {
		answers: null,
		document: null,
		subjectName: null,
		subjectAnswers: null,
		agreedDocument: null,
		subjectIndex: null,
	}
	const expired = await updateRows(
		db,
		referrals,
		{ ...written, status: 'expired', updatedAt: at, expiresAt },
		{
			name: 'expire referral',
			condition: () => and(eq(referrals.id, later(referrals.id)), eq(referrals.status, 'awaiting-subject')),
			values: { id },
		},
	)
	return expired === 1
}

export async function deleteReferrals(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return
	// The employee's own row hangs on the referral by its id alone.
	await db.delete(users).where(inArray(users.referralId, [...ids]))
	await db.delete(referrals).where(inArray(referrals.id, [...ids]))
}

/** A check that the table can be read, for /health/ready. */
export async function canRead(db: Db): Promise<boolean> {
	await db
		.select({ one: sql`1` })
		.from(referrals)
		.limit(1)
	return true
}
