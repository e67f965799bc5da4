import { systemActor } from '#app/auth/actor.ts'
import type { AuditDetail } from '#app/audit/events.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { Vault } from '#app/vault/vault.ts'
import { deleteOutboxRowsAbout } from '#db/queries/outbox.server.ts'
import {
	changeReminder,
	confirmReminder,
	findReminderByLink,
	listReminderDays,
	listRemindersOfAddress,
	moveReminderDays,
	type ReminderRow,
} from '#db/queries/reminders.server.ts'
import type { Db } from '#db/store.server.ts'
import { addressKeyOf, openRecipient, reminderLinkHash } from './kept-reminder.server.ts'
import { areOfOneKind } from './reminder-days.ts'
import type { ReminderDay, ReminderState } from './reminder-days.ts'
import { keptAfter, stoppedUntil } from './reminder-times.ts'

/** Days that still come, of another request that the same address confirmed before. */
export type EarlierReminders = { readonly id: string; readonly days: readonly ReminderDay[] }

export type OpenReminders = {
	readonly stage: 'unconfirmed' | 'set' | 'stopped'
	readonly days: readonly (ReminderDay & { readonly state: ReminderState })[]
	readonly mark: string | null
	/**
	 * Only before the yes: set for the same address with the same mark, or also without one. With a mark, those of the same kind of days,
	 * and a yes ends them all: the dates of an absence do not end the reviews of a return.
	 */
	readonly earlier: readonly EarlierReminders[]
	/** When all of it is deleted, 'YYYY-MM-DD'. */
	readonly deletedOn: string
}

const findByToken = async (db: Db, token: string, at: Date): Promise<ReminderRow | null> =>
	/^[\w-]{43}$/.test(token) ? findReminderByLink(db, reminderLinkHash(token), at) : null

/** What a link leads to; null when it leads nowhere any more. Changes nothing: programs open the links of messages too. */
export async function openReminders({ store, vault }: Ground, token: string, at = new Date()): Promise<OpenReminders | null> {
	const row = await findByToken(store.read, token, at)
	if (!row) return null
	const days = await listReminderDays(store.read, row.id)
	const isOpen = row.stoppedAt === null && row.confirmedAt === null
	return {
		stage: row.stoppedAt !== null ? 'stopped' : row.confirmedAt === null ? 'unconfirmed' : 'set',
		days: days.map(({ on, code, state }) => ({ on, code, state })),
		mark: openRecipient(vault, row)?.mark ?? null,
		earlier: isOpen ? await earlierThan(vault, store.read, row, at) : [],
		deletedOn: londonDay(row.expiresAt),
	}
}

/**
 * From now on reminders are sent. Days that have passed by now are left out. Earlier ones with the same mark end with it; of those
 * without a mark the ones that are named in `ends`: the reader alone knows whether they are about the same thing. Gives how many
 * ended; null when the link leads nowhere. Again changes nothing.
 */
export async function confirmReminders(
	ground: Ground,
	token: string,
	at = new Date(),
	ends: readonly string[] = [],
): Promise<{ readonly ended: number } | null> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const row = await findByToken(tx, token, at)
		if (!row) return null
		const recipient = openRecipient(vault, row)
		const earlier = await earlierThan(vault, tx, row, at)
		const days = (await listReminderDays(tx, row.id)).map(({ on }) => on)
		const expiresAt = keptAfter(days.at(-1) ?? londonDay(at))
		const addressKey = recipient && addressKeyOf(vault, recipient.email)
		if (!(await confirmReminder(tx, row.id, { confirmedAt: at, expiresAt, addressKey }))) return { ended: 0 }
		const passed = days.filter((on) => on < londonDay(at))
		await moveReminderDays(tx, row.id, passed, 'passed')
		const over = earlier.filter(({ id }) => recipient?.mark || ends.includes(id))
		for (const { id } of over) await stopAll(ground, tx, id, at, { replacedBy: row.id })
		const detail: AuditDetail = over.length > 0 ? { ended: over.length } : {}
		await recordAudit(tx, vault, systemActor, { event: 'reminder.confirmed', subjectId: row.id, detail, at })
		return { ended: over.length }
	})
}

async function earlierThan(vault: Vault, db: Db, row: ReminderRow, at: Date): Promise<EarlierReminders[]> {
	const recipient = openRecipient(vault, row)
	if (!recipient) return []
	const today = londonDay(at)
	const own = await listReminderDays(db, row.id)
	const earlier: EarlierReminders[] = []
	for (const other of await listRemindersOfAddress(db, addressKeyOf(vault, recipient.email), at)) {
		if (other.id === row.id || openRecipient(vault, other)?.mark !== recipient.mark) continue
		const toCome = (await listReminderDays(db, other.id)).filter(({ on, state }) => state === 'waiting' && on >= today)
		if (recipient.mark && !areOfOneKind(toCome, own)) continue
		if (toCome.length > 0) earlier.push({ id: other.id, days: toCome.map(({ on, code }) => ({ on, code })) })
	}
	return earlier
}

/** Stops all of it and forgets the address, whether it was confirmed or not. False when the link leads nowhere; again changes nothing. */
export async function stopReminders(ground: Ground, token: string, at = new Date()): Promise<boolean> {
	return ground.store.write(async (tx) => {
		const row = await findByToken(tx, token, at)
		if (!row) return false
		await stopAll(ground, tx, row.id, at)
		return true
	})
}

/** Stops single days. When none is left to come, the address goes as if all had been stopped. Gives how many this call stopped; null when the link leads nowhere. */
export async function stopReminderDays(
	ground: Ground,
	token: string,
	days: readonly string[],
	at = new Date(),
): Promise<number | null> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const row = await findByToken(tx, token, at)
		if (!row) return null
		// What is left is another request: the same form may be sent anew for all of it.
		if (!(await changeReminder(tx, row.id, { requestKey: null }))) return 0
		const stopped = await moveReminderDays(tx, row.id, days, 'stopped')
		if (stopped === 0) return 0
		const detail = { days: stopped }
		await recordAudit(tx, vault, systemActor, { event: 'reminder.day-stopped', subjectId: row.id, detail, at })
		const isLeft = (await listReminderDays(tx, row.id)).some(({ state }) => state === 'waiting')
		if (!isLeft) await stopAll(ground, tx, row.id, at)
		return stopped
	})
}

async function stopAll({ vault }: Ground, tx: Db, id: string, at: Date, detail: AuditDetail = {}) {
	const gone = { recipient: null, requestKey: null, addressKey: null, stoppedAt: at, expiresAt: stoppedUntil(at) }
	if (!(await changeReminder(tx, id, gone))) return
	const days = await listReminderDays(tx, id)
	await moveReminderDays(
		tx,
		id,
		days.map(({ on }) => on),
		'stopped',
	)
	// What waits, and what went with the address on it.
	await deleteOutboxRowsAbout(tx, id)
	await recordAudit(tx, vault, systemActor, { event: 'reminder.stopped', subjectId: id, detail, at })
}
