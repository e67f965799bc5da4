import { randomUUID } from 'node:crypto'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { daysKept } from '#app/features/referrals/referral.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { insertStatusChange } from '#db/queries/case-file.server.ts'
import { deleteOldIdempotencyKeys } from '#db/queries/idempotency-keys.server.ts'
import { deleteReferrals, expireReferral, listExpired } from '#db/queries/referrals.server.ts'
import { deleteSessionsEndedBefore } from '#db/queries/sessions.server.ts'
import { deleteCodesEndedBefore } from '#db/queries/sign-in-codes.server.ts'

const dayMs = 86_400_000
const mostInOneTransaction = 200

export type RetentionReport = { readonly draftsDeleted: number; readonly expired: number; readonly deleted: number }

/**
 * Deletes what has been kept long enough: drafts 28 days after the last save, what was declined after 30 days, and what the
 * employee never answered after 14. Of the last, the state stays for 30 days so that the manager reads "Not going ahead", and
 * nothing of what was written. Safe to repeat, and small transactions, so that it can be stopped at any time.
 */
export async function runRetention(ground: Ground, at = new Date()): Promise<RetentionReport> {
	const { store, vault } = ground
	const report = { draftsDeleted: 0, expired: 0, deleted: 0 }

	for (;;) {
		const due = await listExpired(store.read, ['awaiting-subject'], at, mostInOneTransaction)
		if (due.length === 0) break
		await store.write(async (tx) => {
			for (const row of due) {
				const goneAt = new Date(at.getTime() + daysKept.declined * dayMs)
				if (!(await expireReferral(tx, row.id, { at, expiresAt: goneAt }))) continue
				await insertStatusChange(tx, {
					id: randomUUID(),
					referralId: row.id,
					from: 'awaiting-subject',
					to: 'expired',
					byId: 'system',
					at,
				})
				await cancelMessages(tx, row.id, ['reminder', 'read-your-referral'])
				const to = await addressOf(ground, tx, row.ownerId)
				const details = { reference: row.reference ?? '' }
				await queueMessage(tx, vault, {
					message: 'not-going-ahead',
					channel: 'email',
					to,
					subjectId: row.id,
					eventKey: `${row.id}:expired`,
					details,
					at,
				})
				await recordAudit(tx, vault, systemActor, { event: 'referral.expired', subjectId: row.id, at })
				report.expired += 1
			}
		})
	}

	for (const [statuses, event] of [
		[['draft'], 'draft.deleted'],
		[['declined', 'expired', 'changes-requested'], 'referral.deleted'],
	] as const) {
		for (;;) {
			const due = await listExpired(store.read, statuses, at, mostInOneTransaction)
			if (due.length === 0) break
			await store.write(async (tx) => {
				await deleteReferrals(
					tx,
					due.map((row) => row.id),
				)
				for (const row of due) {
					await cancelMessages(tx, row.id, ['resume-your-draft'])
					await recordAudit(tx, vault, systemActor, { event, subjectId: row.id, at })
				}
			})
			if (event === 'draft.deleted') report.draftsDeleted += due.length
			else report.deleted += due.length
		}
	}

	await store.write(async (tx) => {
		await deleteSessionsEndedBefore(tx, at)
		await deleteCodesEndedBefore(tx, new Date(at.getTime() - dayMs))
		await deleteOldIdempotencyKeys(tx, new Date(at.getTime() - 30 * dayMs))
	})
	return report
}
