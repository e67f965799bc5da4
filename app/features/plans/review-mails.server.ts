import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { endReviewLinks } from '#app/features/papers/end-review-links.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { scopeFor } from '#app/features/papers/open-paper.server.ts'
import { linkDays } from '#app/features/papers/paper.ts'
import { newPaperLink } from '#app/features/papers/paper-link.server.ts'
import { openSealedPaper } from '#app/features/papers/sealed-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { listPaperLinks } from '#db/queries/paper-file.server.ts'
import { findPaper, markPaperUnscoped, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { isUnderWay } from './plan.ts'
import { planPaper } from './plan-paper.ts'

const dayMs = 24 * 60 * 60_000
const askedADay = { points: 3, perMs: dayMs }
/** The same button pressed twice sends one message to each: the second would end the link in the first. */
const pressedTwiceMs = 60_000

export type AskOutcome =
	| { readonly outcome: 'sent'; readonly to: 'manager' | 'both' }
	/** A guest's plan has no address, and we keep none for it. */
	| { readonly outcome: 'guest' }
	/** Nothing is under way, so there is nothing to answer. */
	| { readonly outcome: 'nothing' }
	| { readonly outcome: 'too-many' }
	| { readonly outcome: 'not-found' }

/** Sends the links of a review now, whatever day is agreed. Three times a day at most. */
export async function askForReview(ground: Ground, actor: Holder, id: string, at = new Date()): Promise<AskOutcome> {
	const { store, vault } = ground
	return store.write(async (tx): Promise<AskOutcome> => {
		const row = await findPaper(tx, await scopeFor(tx, actor), id, planPaper.kind, at)
		if (!row) return { outcome: 'not-found' }
		if (row.ownerId === null) return { outcome: 'guest' }
		const plan = planPaper.parse(openSealedPaper(vault, row, 'content', row.content))
		if (!plan.rows.some(isUnderWay)) return { outcome: 'nothing' }
		const sent = await justSentTo(tx, id, at)
		if (sent) return { outcome: 'sent', to: sent }
		if (!(await usePoints(tx, `review-links:${id}`, { ...askedADay, at })).allowed) return { outcome: 'too-many' }
		return {
			outcome: 'sent',
			to: await sendReviewLinks(ground, tx, actor, { row, ownerId: row.ownerId, key: `asked:${randomUUID()}` }, at),
		}
	})
}

/** Who has had a link a moment ago that still leads somewhere; null when nobody has. */
async function justSentTo(tx: Db, id: string, at: Date): Promise<'manager' | 'both' | null> {
	const links = await listPaperLinks(tx, id, 'review')
	const last = links.at(-1)
	if (!last || at.getTime() - last.createdAt.getTime() > pressedTwiceMs) return null
	return links.some(({ side }) => side === 'employee') ? 'both' : 'manager'
}

/**
 * One link to the address of the account that has the plan, and one to the employee where theirs is known. Links of before end, and
 * messages that still wait with them. A review day that has come counts as asked for.
 *
 * @param key tells this sending from others of the same plan: a message of the same key would not go out again
 */
export async function sendReviewLinks(
	ground: Ground,
	tx: Db,
	actor: Actor,
	{ row, ownerId, key }: { readonly row: PaperRow; readonly ownerId: string; readonly key: string },
	at: Date,
): Promise<'manager' | 'both'> {
	const { vault } = ground
	const employee =
		row.employeeContact === null ? null : (openSealedPaper(vault, row, 'employee_contact', row.employeeContact) as string)
	const to = [
		{ side: 'manager' as const, address: await addressOf(ground, tx, ownerId) },
		...(employee === null ? [] : [{ side: 'employee' as const, address: employee }]),
	]
	const due = row.nextReviewOn !== null && row.nextReviewOn <= londonDay(at) ? row.nextReviewOn : null
	const expiresAt = new Date(at.getTime() + linkDays.review * dayMs)
	await endReviewLinks(tx, row.id, at)
	for (const { side, address } of to) {
		const token = await newPaperLink(tx, row.id, { use: 'review', side, expiresAt, at })
		await queueMessage(tx, vault, {
			message: 'review-your-plan',
			channel: 'email',
			to: address,
			subjectId: row.id,
			eventKey: `${row.id}:review:${key}:${side}`,
			details: { reviewOn: due ?? '', answerByOn: londonDay(expiresAt) },
			secret: { token },
			at,
		})
	}
	if (due !== null) await markPaperUnscoped(tx, row.id, { reviewSentFor: due })
	await recordAudit(tx, vault, actor, {
		event: 'paper.review-asked',
		subjectId: row.id,
		detail: { to: to.map(({ side }) => side) },
		at,
	})
	return employee === null ? 'manager' : 'both'
}
