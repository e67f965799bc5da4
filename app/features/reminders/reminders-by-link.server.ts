import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { deleteOutboxRowsAbout } from '#db/queries/outbox.server.ts'
import {
	changeReminder,
	confirmReminder,
	findReminderByLink,
	listReminderDays,
	moveReminderDays,
	type ReminderRow,
} from '#db/queries/reminders.server.ts'
import type { Db } from '#db/store.server.ts'
import { openRecipient, reminderLinkHash } from './kept-reminder.server.ts'
import type { ReminderDay, ReminderState } from './reminder-days.ts'
import { keptAfter, stoppedUntil } from './reminder-times.ts'

export type OpenReminders = {
	readonly stage: 'unconfirmed' | 'set' | 'stopped'
	readonly days: readonly (ReminderDay & { readonly state: ReminderState })[]
	readonly mark: string | null
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
	return {
		stage: row.stoppedAt !== null ? 'stopped' : row.confirmedAt === null ? 'unconfirmed' : 'set',
		days: days.map(({ on, code, state }) => ({ on, code, state })),
		mark: openRecipient(vault, row)?.mark ?? null,
		deletedOn: londonDay(row.expiresAt),
	}
}

/** From now on reminders are sent. Days that have passed by now are left out. False when the link leads nowhere; again changes nothing. */
export async function confirmReminders({ store, vault }: Ground, token: string, at = new Date()): Promise<boolean> {
	return store.write(async (tx) => {
		const row = await findByToken(tx, token, at)
		if (!row) return false
		const days = (await listReminderDays(tx, row.id)).map(({ on }) => on)
		const expiresAt = keptAfter(days.at(-1) ?? londonDay(at))
		if (!(await confirmReminder(tx, row.id, { confirmedAt: at, expiresAt }))) return true
		const passed = days.filter((on) => on < londonDay(at))
		await moveReminderDays(tx, row.id, passed, 'passed')
		await recordAudit(tx, vault, systemActor, { event: 'reminder.confirmed', subjectId: row.id, at })
		return true
	})
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

async function stopAll({ vault }: Ground, tx: Db, id: string, at: Date) {
	const gone = { recipient: null, requestKey: null, stoppedAt: at, expiresAt: stoppedUntil(at) }
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
	await recordAudit(tx, vault, systemActor, { event: 'reminder.stopped', subjectId: id, at })
}
