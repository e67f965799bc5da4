import { randomUUID } from 'node:crypto'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import {
	changeReminder,
	deleteReminder,
	findReminderByRequest,
	insertReminderDays,
	insertReminderOnce,
	listRemindersOfAddress,
	type ReminderRow,
} from '#db/queries/reminders.server.ts'
import type { Db } from '#db/store.server.ts'
import { addressKeyOf, newReminderLink, reminderLinkHash, sealRecipient } from './kept-reminder.server.ts'
import type { ReminderDay } from './reminder-days.ts'
import { unconfirmedUntil } from './reminder-times.ts'

const dayMs = 24 * 60 * 60_000
const byVisitor = { points: 20, perMs: 60 * 60_000 }
// Who did not ask gets a few messages and no more; who said yes a short time ago may have many cases. The page says these numbers.
const toAnybody = { aDay: 3, in30Days: 10 }
const toWhoSaidYes = { aDay: 24, in30Days: 100 }
const yesHoldsMs = 30 * dayMs
/** The same button pressed twice sends one message. */
const pressedTwiceMs = 60_000

export type AskedReminders = {
	/** One plain address, lower case. */
	readonly email: string
	/** Each within its time, none twice, at least one. */
	readonly days: readonly ReminderDay[]
	readonly mark: string | null
	/** The visitor's address, so that nobody fills strangers' letter boxes from here. */
	readonly visitor: string
	/** Somebody waits for the message and asks for it once more. */
	readonly again: boolean
}

/**
 * Sends the one message that asks to confirm. Its answer is the same for every address: one that is known, one that has had all the
 * messages it may have, and one that nobody has. The same request twice is one request.
 */
export async function askForReminders(
	ground: Ground,
	asked: AskedReminders,
	at = new Date(),
): Promise<{ readonly outcome: 'asked' | 'too-many' }> {
	const { store, vault } = ground
	const from = `reminders-from:${vault.index('visitor', asked.visitor)}`
	if (!(await store.write((tx) => usePoints(tx, from, { ...byVisitor, at }))).allowed) return { outcome: 'too-many' }
	await store.write(async (tx) => {
		const requestKey = keyOf(ground, asked)
		const before = await findReminderByRequest(tx, requestKey)
		if (before && before.expiresAt > at) {
			const isAnswered = before.confirmedAt !== null || at.getTime() - before.askedAt.getTime() < pressedTwiceMs
			if (isAnswered || !asked.again || !(await mayHaveAnother(ground, tx, asked.email, at))) return
			await changeReminder(tx, before.id, { askedAt: at, expiresAt: unconfirmedUntil(at) })
			return sendQuestion(ground, tx, before.id, asked, at)
		}
		if (before) await deleteReminder(tx, before.id)
		if (!(await mayHaveAnother(ground, tx, asked.email, at))) return
		const row = { id: randomUUID(), dataKey: vault.newRowKey() }
		if (!(await insertReminderOnce(tx, newRow(ground, row, asked, requestKey, at)))) return
		await insertReminderDays(
			tx,
			asked.days.map(({ on, code }) => ({ reminderId: row.id, on, code, state: 'waiting' as const })),
		)
		await sendQuestion(ground, tx, row.id, asked, at)
	})
	return { outcome: 'asked' }
}

/** The address, the days and the mark, as one value that says none of them. */
const keyOf = ({ vault }: Ground, { email, days, mark }: AskedReminders) =>
	vault.index('reminder request', JSON.stringify([email, mark, days.map(({ on }) => on)]))

async function mayHaveAnother({ vault }: Ground, tx: Db, email: string, at: Date): Promise<boolean> {
	const to = vault.index('email', email)
	const since = new Date(at.getTime() - yesHoldsMs)
	const set = await listRemindersOfAddress(tx, addressKeyOf(vault, email), at)
	const most = set.some(({ confirmedAt }) => confirmedAt !== null && confirmedAt > since) ? toWhoSaidYes : toAnybody
	const today = await usePoints(tx, `reminders-to:${to}`, { points: most.aDay, perMs: dayMs, at })
	if (!today.allowed) return false
	return (await usePoints(tx, `reminders-to-in-30-days:${to}`, { points: most.in30Days, perMs: 30 * dayMs, at })).allowed
}

function newRow(
	{ vault }: Ground,
	row: Pick<ReminderRow, 'id' | 'dataKey'>,
	{ email, mark }: AskedReminders,
	requestKey: string,
	at: Date,
): ReminderRow {
	return {
		...row,
		recipient: sealRecipient(vault, row, { email, mark }),
		requestKey,
		addressKey: null,
		askedAt: at,
		confirmedAt: null,
		stoppedAt: null,
		expiresAt: unconfirmedUntil(at),
	}
}

async function sendQuestion({ vault }: Ground, tx: Db, id: string, { email, days }: AskedReminders, at: Date) {
	const token = await newReminderLink(tx, id, at)
	await queueMessage(tx, vault, {
		message: 'confirm-your-reminders',
		channel: 'email',
		to: email,
		subjectId: id,
		eventKey: `${id}:confirm:${reminderLinkHash(token).slice(0, 16)}`,
		details: { days: String(days.length), expiresAt: unconfirmedUntil(at).toISOString() },
		secret: { token },
		at,
	})
	const detail = { days: days.length }
	await recordAudit(tx, vault, systemActor, { event: 'reminder.asked', subjectId: id, detail, at })
}
