import { randomUUID } from 'node:crypto'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { monthsBefore, monthsKept } from '#app/features/counts/months-kept.ts'
import { messagesAboutPapers } from '#app/features/papers/delete-paper.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { daysKept, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { insertStatusChange } from '#db/queries/case-file.server.ts'
import { deleteCountsBefore } from '#db/queries/daily-counts.server.ts'
import { deleteOldIdempotencyKeys } from '#db/queries/idempotency-keys.server.ts'
import { deletePastLimits } from '#db/queries/limits.server.ts'
import { deleteHandledAdvice } from '#db/queries/advice-requests.server.ts'
import { deleteOldOutboxRows, deleteOutboxRowsAbout } from '#db/queries/outbox.server.ts'
import { deleteEndedPaperLinks, deleteOldHandovers } from '#db/queries/paper-file.server.ts'
import { deleteExpiredPapers } from '#db/queries/papers.server.ts'
import { deleteReferrals, expireReferral, listExpired } from '#db/queries/referrals.server.ts'
import { deleteExpiredReminders } from '#db/queries/reminders.server.ts'
import { deleteSessionsEndedBefore } from '#db/queries/sessions.server.ts'
import { deleteCodesEndedBefore } from '#db/queries/sign-in-codes.server.ts'
import { deleteUnmetNeedsBefore } from '#db/queries/unmet-needs.server.ts'
import { deleteLeftPaperSubjects } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'

const dayMs = 86_400_000
const mostInOneTransaction = 50
/** How long a link that was ended, or a hand-over that is over or that nobody answered, stays. */
const paperEndedDays = 30

export type RetentionReport = { readonly draftsDeleted: number; readonly expired: number; readonly deleted: number }

/**
 * Deletes what has been kept long enough: drafts 28 days after the last save, what was declined after 30 days, and what the
 * employee never answered after 14. Of the last, the state stays for 30 days so that the manager reads "Not going ahead", and
 * nothing of what was written. Plans and what else is kept here go when the days since their last change are over. Safe to repeat, and small transactions, so that it can be stopped at any time.
 */
export async function runRetention(ground: Ground, at = new Date()): Promise<RetentionReport> {
	const { store } = ground
	const finished = ['declined', 'expired', 'changes-requested'] as const
	const expired = await repeatedly(() => store.write((tx) => expireSome(ground, tx, at)))
	const draftsDeleted = await repeatedly(() => store.write((tx) => deleteSome(ground, tx, ['draft'], 'draft.deleted', at)))
	const referrals = await repeatedly(() => store.write((tx) => deleteSome(ground, tx, finished, 'referral.deleted', at)))
	const papers = await repeatedly(() => store.write((tx) => deletePapers(ground, tx, at)))
	const reminders = await repeatedly(() => store.write((tx) => deleteReminders(ground, tx, at)))
	await store.write(async (tx) => {
		await deleteSessionsEndedBefore(tx, at)
		await deleteCodesEndedBefore(tx, new Date(at.getTime() - dayMs))
		await deleteOldIdempotencyKeys(tx, new Date(at.getTime() - 30 * dayMs))
		await deletePastLimits(tx, at)
		await deleteOldOutboxRows(tx, new Date(at.getTime() - daysKept.sentMessage * dayMs))
		await deleteHandledAdvice(tx, new Date(at.getTime() - daysKept.handledCallBack * dayMs))
		await deleteCountsBefore(tx, monthsBefore(londonDay(at), monthsKept.dailyCount))
		const endedBefore = new Date(at.getTime() - paperEndedDays * dayMs)
		await deleteEndedPaperLinks(tx, endedBefore)
		await deleteOldHandovers(tx, endedBefore)
		await deleteLeftPaperSubjects(tx)
		await deleteUnmetNeedsBefore(tx, monthsBefore(londonDay(at), monthsKept.unmetNeed))
	})
	return { draftsDeleted, expired, deleted: referrals + papers + reminders }
}

/** Until a time finds nothing more. Gives how many in all. */
async function repeatedly(some: () => Promise<number>): Promise<number> {
	for (let total = 0; ;) {
		const done = await some()
		if (done === 0) return total
		total += done
	}
}

// What is due is looked up in the transaction that deletes it: a draft saved or a link used a moment ago is not due any more.

async function expireSome(ground: Ground, tx: Db, at: Date): Promise<number> {
	const { vault } = ground
	const due = await listExpired(tx, ['awaiting-subject'], at, mostInOneTransaction)
	for (const row of due) {
		await expireReferral(tx, row.id, { at, expiresAt: new Date(at.getTime() + daysKept.declined * dayMs) })
		await insertStatusChange(tx, {
			id: randomUUID(),
			referralId: row.id,
			from: 'awaiting-subject',
			to: 'expired',
			byId: 'system',
			at,
		})
		await cancelMessages(tx, row.id, ['reminder', 'read-your-referral'])
		await queueMessage(tx, vault, {
			message: 'not-going-ahead',
			channel: 'email',
			to: await addressOf(ground, tx, row.ownerId),
			subjectId: row.id,
			eventKey: `${row.id}:expired:${at.getTime()}`,
			details: { reference: row.reference ?? '' },
			at,
		})
		await recordAudit(tx, vault, systemActor, { event: 'referral.expired', subjectId: row.id, at })
	}
	return due.length
}

async function deleteSome(
	{ vault }: Ground,
	tx: Db,
	statuses: readonly ReferralStatus[],
	event: 'draft.deleted' | 'referral.deleted',
	at: Date,
): Promise<number> {
	const due = await listExpired(tx, statuses, at, mostInOneTransaction)
	await deleteReferrals(
		tx,
		due.map((row) => row.id),
	)
	for (const row of due) {
		await cancelMessages(tx, row.id, ['resume-your-draft', 'reminder', 'read-your-referral'])
		await recordAudit(tx, vault, systemActor, { event, subjectId: row.id, at })
	}
	return due.length
}

/** Each with its versions, links and hand-overs. On record is what somebody could read a record of: an account's, or one that was shared. */
async function deletePapers({ vault }: Ground, tx: Db, at: Date): Promise<number> {
	const gone = await deleteExpiredPapers(tx, at, mostInOneTransaction)
	for (const { id, ownerId, sharedAt } of gone) {
		await cancelMessages(tx, id, messagesAboutPapers)
		if (ownerId !== null || sharedAt !== null)
			await recordAudit(tx, vault, systemActor, { event: 'paper.deleted', subjectId: id, at })
	}
	return gone.length
}

/** What nobody confirmed, what was stopped, and what has no day to come: with every message about it, because those hold the address. */
async function deleteReminders({ vault }: Ground, tx: Db, at: Date): Promise<number> {
	const gone = await deleteExpiredReminders(tx, at, mostInOneTransaction)
	for (const id of gone) {
		await deleteOutboxRowsAbout(tx, id)
		await recordAudit(tx, vault, systemActor, { event: 'reminder.deleted', subjectId: id, at })
	}
	return gone.length
}
