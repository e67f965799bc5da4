import { and, asc, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import type { ReminderState } from '#app/features/reminders/reminder-days.ts'
import { insertRowOnce } from '../prepared.ts'
import { reminderDays, reminderLinks, reminders } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

/**
 * Reminders by e-mail. Nobody is signed in: a row is found by the hash of a link that came to its address, or by the keyed hash of the
 * whole form that asked for it, and by nothing else.
 */

export type ReminderRow = typeof reminders.$inferSelect
export type ReminderDayRow = typeof reminderDays.$inferSelect

/** False when the same form has made a row already; nothing is changed then. */
export async function insertReminderOnce(tx: Db, row: typeof reminders.$inferInsert): Promise<boolean> {
	return insertRowOnce(tx, reminders, reminders.requestKey, row)
}

export async function insertReminderDays(tx: Db, rows: (typeof reminderDays.$inferInsert)[]) {
	await tx.insert(reminderDays).values(rows)
}

export async function insertReminderLink(tx: Db, row: typeof reminderLinks.$inferInsert) {
	await tx.insert(reminderLinks).values(row)
}

/** Also one that is past its time and waits to be deleted. */
export async function findReminderByRequest(db: Db, requestKey: string): Promise<ReminderRow | null> {
	const [row] = await db.select().from(reminders).where(eq(reminders.requestKey, requestKey)).limit(1)
	return row ?? null
}

/** Null when nobody made the link, or what it leads to is past its time: the two look the same. */
export async function findReminderByLink(db: Db, tokenHash: string, at: Date): Promise<ReminderRow | null> {
	const [found] = await db
		.select({ reminder: reminders })
		.from(reminderLinks)
		.innerJoin(reminders, eq(reminders.id, reminderLinks.reminderId))
		.where(and(eq(reminderLinks.tokenHash, tokenHash), gt(reminders.expiresAt, at)))
		.limit(1)
	return found?.reminder ?? null
}

export async function findReminder(db: Db, id: string, at: Date): Promise<ReminderRow | null> {
	const [row] = await db
		.select()
		.from(reminders)
		.where(and(eq(reminders.id, id), gt(reminders.expiresAt, at)))
		.limit(1)
	return row ?? null
}

/** What is confirmed for an address, and neither stopped nor past its time. The earliest first. */
export async function listRemindersOfAddress(db: Db, addressKey: string, at: Date): Promise<ReminderRow[]> {
	return db
		.select()
		.from(reminders)
		.where(
			and(
				eq(reminders.addressKey, addressKey),
				isNotNull(reminders.confirmedAt),
				isNull(reminders.stoppedAt),
				gt(reminders.expiresAt, at),
			),
		)
		.orderBy(asc(reminders.confirmedAt), asc(reminders.id))
}

/** The first day first. */
export async function listReminderDays(db: Db, reminderId: string): Promise<ReminderDayRow[]> {
	return db.select().from(reminderDays).where(eq(reminderDays.reminderId, reminderId)).orderBy(asc(reminderDays.on))
}

/** True when this call changed it; false when it is stopped, or gone. */
export async function changeReminder(tx: Db, id: string, changes: Partial<typeof reminders.$inferInsert>): Promise<boolean> {
	const changed = await tx
		.update(reminders)
		.set(changes)
		.where(and(eq(reminders.id, id), isNull(reminders.stoppedAt)))
		.returning({ id: reminders.id })
	return changed.length === 1
}

/** True when this call confirmed it; false when it was confirmed or stopped before. */
export async function confirmReminder(
	tx: Db,
	id: string,
	changes: { confirmedAt: Date; expiresAt: Date; addressKey: string | null },
): Promise<boolean> {
	const confirmed = await tx
		.update(reminders)
		.set(changes)
		.where(and(eq(reminders.id, id), isNull(reminders.confirmedAt), isNull(reminders.stoppedAt)))
		.returning({ id: reminders.id })
	return confirmed.length === 1
}

/** Moves those of these days on that still wait. Gives how many this call moved: of two at once only one moves a day. */
export async function moveReminderDays(
	tx: Db,
	reminderId: string,
	days: readonly string[],
	state: ReminderState,
): Promise<number> {
	if (days.length === 0) return 0
	const moved = await tx
		.update(reminderDays)
		.set({ state })
		.where(and(eq(reminderDays.reminderId, reminderId), eq(reminderDays.state, 'waiting'), inArray(reminderDays.on, [...days])))
		.returning({ on: reminderDays.on })
	return moved.length
}

/** Days that have come and for which nothing was sent, of requests that were confirmed and not stopped. The earliest first. */
export async function listDueReminderDays(db: Db, today: string, at: Date, most: number) {
	return db
		.select({ reminderId: reminderDays.reminderId, on: reminderDays.on })
		.from(reminderDays)
		.innerJoin(reminders, eq(reminders.id, reminderDays.reminderId))
		.where(
			and(
				eq(reminderDays.state, 'waiting'),
				lte(reminderDays.on, today),
				isNotNull(reminders.confirmedAt),
				isNull(reminders.stoppedAt),
				gt(reminders.expiresAt, at),
			),
		)
		.orderBy(asc(reminderDays.on), asc(reminderDays.reminderId))
		.limit(most)
}

/** With its days and links. */
export async function deleteReminder(tx: Db, id: string) {
	await tx.delete(reminders).where(eq(reminders.id, id))
}

/** Deletes some of what is past its time, with its days and links. Gives which. */
export async function deleteExpiredReminders(tx: Db, at: Date, most: number): Promise<string[]> {
	const due = tx.select({ id: reminders.id }).from(reminders).where(lte(reminders.expiresAt, at)).limit(most)
	const deleted = await tx
		.delete(reminders)
		.where(and(lte(reminders.expiresAt, at), inArray(reminders.id, due)))
		.returning({ id: reminders.id })
	return deleted.map(({ id }) => id)
}
