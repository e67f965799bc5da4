import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addDays } from '#app/journey/calendar.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { findReminder, listDueReminderDays, moveReminderDays } from '#db/queries/reminders.server.ts'
import { newReminderLink, openRecipient } from './kept-reminder.server.ts'
import { mostDaysLate, tooLateAt } from './reminder-times.ts'

const mostAtATime = 50
/** A day begins for reminders at about six in the morning in London: nobody's telephone rings at midnight. */
const morningMs = 6 * 60 * 60_000

type DueDay = { readonly reminderId: string; readonly on: string }

/**
 * Sends a message for each day that has come: once for each, however often this runs and wherever it is stopped. A day, one
 * transaction. What could not be sent for more than three days is dropped. One that fails does not keep the others waiting.
 */
export async function sendDueReminders(
	ground: Ground,
	at = new Date(),
): Promise<{ readonly sent: number; readonly failed: number }> {
	const today = londonDay(new Date(at.getTime() - morningMs))
	const passedOver = new Set<string>()
	const keyOf = ({ reminderId, on }: DueDay) => `${reminderId} ${on}`
	for (let sent = 0, failed = 0; ;) {
		const due = await listDueReminderDays(ground.store.read, today, at, mostAtATime + passedOver.size)
		const next = due.filter((day) => !passedOver.has(keyOf(day)))
		if (next.length === 0) return { sent, failed }
		for (const day of next) {
			const done = await sendOne(ground, day, today, at).catch(() => 'failed' as const)
			if (done === 'sent') sent += 1
			if (done === 'failed') failed += 1
			if (done !== 'sent') passedOver.add(keyOf(day))
		}
	}
}

/** 'not-due' when somebody stopped it, or another process sent it, a moment ago; 'dropped' when it is too late to be of use. */
async function sendOne(
	{ store, vault }: Ground,
	{ reminderId, on }: DueDay,
	today: string,
	at: Date,
): Promise<'sent' | 'dropped' | 'not-due'> {
	return store.write(async (tx) => {
		const row = await findReminder(tx, reminderId, at)
		const recipient = row && openRecipient(vault, row)
		if (!row || !recipient || row.confirmedAt === null || row.stoppedAt !== null) return 'not-due'
		const isTooLate = on < addDays(today, -mostDaysLate)
		if ((await moveReminderDays(tx, row.id, [on], isTooLate ? 'passed' : 'sent')) === 0) return 'not-due'
		if (isTooLate) return 'dropped'
		const token = await newReminderLink(tx, row.id, at)
		await queueMessage(tx, vault, {
			message: 'reminder-of-day',
			channel: 'email',
			to: recipient.email,
			subjectId: row.id,
			eventKey: `${row.id}:day:${on}`,
			details: { on, expiresAt: tooLateAt(on).toISOString() },
			secret: { token, mark: recipient.mark ?? '' },
			at,
		})
		await recordAudit(tx, vault, systemActor, { event: 'reminder.sent', subjectId: row.id, detail: { on }, at })
		return 'sent'
	})
}
