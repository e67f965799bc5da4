import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { Changer } from '#app/features/papers/change-paper.server.ts'
import { paperLinkHash } from '#app/features/papers/paper-link.server.ts'
import { openSealedPaper } from '#app/features/papers/sealed-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { hasRecentEvent, listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { findPaperLink, type PaperLinkRow } from '#db/queries/paper-file.server.ts'
import { findPaper, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { planPaper } from './plan-paper.ts'
import type { Side } from './plan.ts'
import type { Round } from './review.ts'
import type { ReviewedRows, SaveReviewOutcome } from './reviewed.ts'
import { readReview } from './read-review.ts'
import { reviewedRows, shownRows } from './review-rows.server.ts'
import { saveReview, type PostedReview } from './save-review.server.ts'

const hourMs = 60 * 60_000
const lookedAgainAfterMs = hourMs / 2
const answersADay = { points: 30, perMs: 24 * hourMs }

type LiveLink = { readonly link: PaperLinkRow; readonly row: PaperRow; readonly round: Round }

export type ReviewByLink = ReviewedRows & {
	readonly side: Side
	/** The last day on which the link can be answered. */
	readonly answerByOn: string
	/** For the manager, whose plan asks them to sign in. */
	readonly planId: string
}

/** Null for a link that was never made, has ended or is over, and for a plan that is gone: all look the same. */
async function liveLink(db: Db, token: string, at: Date): Promise<LiveLink | null> {
	const link = await findPaperLink(db, paperLinkHash(token))
	if (!link || link.use !== 'review' || !link.side || link.revokedAt || link.expiresAt <= at) return null
	const row = await findPaper(db, { kind: 'link', paperId: link.paperId }, link.paperId, planPaper.kind, at)
	// Whoever took the employee's address away meant that nobody comes in from there any more.
	if (!row || row.ownerId === null || (link.side === 'employee' && row.employeeContact === null)) return null
	return { link, row, round: { side: link.side, on: londonDay(at), since: londonDay(link.createdAt) } }
}

/**
 * What a review link leads to. Uses nothing up, however often and by whatever program it is opened; a look is on record once in half an
 * hour. Gives the names of the points that are under way and nothing else of the plan.
 */
export async function openReviewLink(ground: Ground, token: string, at = new Date()): Promise<ReviewByLink | null> {
	const { store, vault } = ground
	const live = await liveLink(store.read, token, at)
	if (!live) return null
	const { row, link, round } = live
	await recordLookByLink(ground, row.id, round.side, at)
	const plan = planPaper.parse(openSealedPaper(vault, row, 'content', row.content))
	return { ...reviewedRows(plan, round), side: round.side, answerByOn: londonDay(link.expiresAt), planId: row.id }
}

/**
 * Saves what was answered by a link. Nobody has shown who they are, so the record says that it came by the link of this side, and not
 * that it was this person.
 */
export async function reviewByLink(
	ground: Ground,
	token: string,
	posted: PostedReview,
	at = new Date(),
): Promise<SaveReviewOutcome> {
	const { store } = ground
	const live = await liveLink(store.read, token, at)
	if (!live) return { outcome: 'not-found' }
	const { row, round } = live
	// Every answer that changes something keeps a version, so there is an end to them.
	const limit = await store.write((tx) => usePoints(tx, `review-by-link:${row.id}:${round.side}`, { ...answersADay, at }))
	if (!limit.allowed) {
		const { typed } = readReview(posted.given, [...shownRows(posted.given('shown')).keys()])
		return { outcome: 'too-many', typed }
	}
	const byLink: Changer = {
		actor: systemActor,
		scope: async (tx) => ((await liveLink(tx, token, at)) ? { kind: 'link', paperId: row.id } : null),
	}
	return saveReview(ground, byLink, row.id, round, posted, { by: 'link' }, at)
}

async function recordLookByLink({ store, vault }: Ground, paperId: string, side: Side, at: Date) {
	const look = { event: 'paper.viewed', subjectId: paperId } as const
	const detail = { side, by: 'link' }
	const since = new Date(at.getTime() - lookedAgainAfterMs)
	// Both sides come as the system: the line of one does not stand for the other's.
	const isRecorded =
		(await hasRecentEvent(store.read, { ...look, actorId: systemActor.userId, since })) &&
		(await listAuditRowsAbout(store.read, paperId)).some(
			(row) => row.event === look.event && row.at >= since && row.detail.by === 'link' && row.detail.side === side,
		)
	if (!isRecorded) await store.write((tx) => recordAudit(tx, vault, systemActor, { ...look, detail, at }))
}
