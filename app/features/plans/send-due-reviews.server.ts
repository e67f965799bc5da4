import { systemActor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { findPaperUnscoped, listPapersToReview } from '#db/queries/papers.server.ts'
import { planPaper } from './plan-paper.ts'
import { sendReviewLinks } from './review-mails.server.ts'

const mostAtATime = 50

export type DueReviews = { readonly sent: number; readonly failed: number }

/**
 * Sends the links of every plan in an account whose day to look again has come: once for each such day, however often this runs and
 * wherever it is stopped. One plan, one transaction. A plan that cannot be sent does not keep the others waiting.
 */
export async function sendDueReviews(ground: Ground, at = new Date()): Promise<DueReviews> {
	const { store } = ground
	const passedOver = new Set<string>()
	for (let sent = 0, failed = 0; ;) {
		const due = await listPapersToReview(store.read, planPaper.kind, londonDay(at), at, mostAtATime + passedOver.size)
		const next = due.filter(({ id }) => !passedOver.has(id))
		if (next.length === 0) return { sent, failed }
		for (const { id } of next) {
			const isSent = await sendOne(ground, id, at).catch(() => null)
			if (isSent) sent += 1
			else passedOver.add(id)
			if (isSent === null) failed += 1
		}
	}
}

/** False when it is not due any more: somebody else sent it, or changed the plan, a moment ago. */
async function sendOne(ground: Ground, id: string, at: Date): Promise<boolean> {
	return ground.store.write(async (tx) => {
		const row = await findPaperUnscoped(tx, id, at)
		if (!row?.ownerId || row.nextReviewOn === null || row.nextReviewOn > londonDay(at)) return false
		if (row.reviewSentFor === row.nextReviewOn) return false
		const key = `${row.nextReviewOn}:${row.revision}`
		await sendReviewLinks(ground, tx, systemActor, { row, ownerId: row.ownerId, key }, at)
		return true
	})
}
