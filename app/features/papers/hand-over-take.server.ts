import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { listMemberships } from '#db/queries/organisations.server.ts'
import { listHandoversTo, markHandoverTaken } from '#db/queries/paper-file.server.ts'
import { changePaperAt, findPaperUnscoped, markPaperUnscoped } from '#db/queries/papers.server.ts'
import { findUser } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { endReviewLinks } from './end-review-links.server.ts'
import { firmOf } from './hand-over.server.ts'
import { keepVersion } from './keep-version.server.ts'
import type { PaperOf } from './paper.ts'
import { openSealedPaper, sealPaper } from './sealed-paper.server.ts'
import { expiryOf } from './start-paper.server.ts'

/** What waits to be taken over: who asks, and nothing of what stands in it. */
export type WaitingHandover = {
	readonly id: string
	readonly fromEmail: string
	readonly firm: string
	readonly agreedOn: string
}

/** Agreed to by the employee, and waiting for somebody with this account's address. */
async function waitingFor<Content>(db: Db, actor: ActorOf<'employer'>, of: PaperOf<Content>, at: Date) {
	const user = await findUser(db, actor.userId)
	const handovers = user?.emailIndex ? await listHandoversTo(db, user.emailIndex) : []
	const waiting = []
	for (const handover of handovers) {
		const row = await findPaperUnscoped(db, handover.paperId, at)
		if (row?.kind === of.kind && row.ownerId === handover.askedById) waiting.push({ handover, row })
	}
	return waiting
}

export async function listWaitingHandovers<Content>(
	ground: Ground,
	actor: ActorOf<'employer'>,
	of: PaperOf<Content>,
	at = new Date(),
): Promise<readonly WaitingHandover[]> {
	const { read } = ground.store
	const waiting = await waitingFor(read, actor, of, at)
	return Promise.all(
		waiting.map(async ({ handover, row }) => ({
			id: handover.id,
			fromEmail: await addressOf(ground, read, handover.askedById),
			firm: await firmOf(read, row),
			agreedOn: londonDay(handover.answeredAt ?? handover.askedAt),
		})),
	)
}

/**
 * Takes a paper over. From then on it is in this account and in no other; what it says in that moment is kept as a version, and it
 * no longer names who held it before. It stays
 * with its firm only where the new manager acts for that firm too. Null when nothing of that name waits for them.
 */
export async function takeOver<Content>(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<{ readonly paperId: string } | null> {
	return store.write(async (tx) => {
		const found = (await waitingFor(tx, actor, of, at)).find(({ handover }) => handover.id === id)
		if (!found || !(await markHandoverTaken(tx, id, at))) return null
		const { row } = found
		const firms = (await listMemberships(tx, actor.userId)).map(({ organisation }) => organisation.id)
		const stays = row.organisationId !== null && firms.includes(row.organisationId)
		const before = of.parse(openSealedPaper(vault, row, 'content', row.content))
		await keepVersion(tx, vault, actor, row, before, 'handed-over', at)
		const after = of.takenOver ? of.takenOver(before) : before
		if (JSON.stringify(after) !== JSON.stringify(before)) {
			const changes = {
				content: sealPaper(vault, row, 'content', of.parse(after)),
				nextReviewOn: of.nextReviewOn(after),
				updatedAt: at,
			}
			if (!(await changePaperAt(tx, { kind: 'link', paperId: row.id }, row.id, row.revision, changes)))
				throw new Error('A paper changed while it was taken over')
		}
		await markPaperUnscoped(tx, row.id, {
			ownerId: actor.userId,
			organisationId: stays ? row.organisationId : null,
			expiresAt: expiryOf('account', at),
			// A day that has come was asked of who had it before: the new holder is asked too.
			reviewSentFor: null,
		})
		await cancelMessages(tx, row.id, ['plan-handed-over', 'plan-to-hand-over'])
		await endReviewLinks(tx, row.id, at)
		await recordAudit(tx, vault, actor, { event: 'paper.handed-over', subjectId: row.id, at })
		return { paperId: row.id }
	})
}
