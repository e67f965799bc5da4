import { randomBytes } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { listMemberships } from '#db/queries/organisations.server.ts'
import { countPapers, insertPaper, insertPaperGuest, paperScopeOf } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import type { Holder } from './holder.ts'
import { mostOfAGuest, paperDaysKept, type PaperOf } from './paper.ts'
import { sealPaper } from './sealed-paper.server.ts'

const dayMs = 86_400_000
const perVisitor = { points: 30, perMs: 60 * 60_000 }

export type StartOutcome = { readonly outcome: 'started'; readonly id: string } | { readonly outcome: 'too-many' }

/** When a paper that is changed now will be deleted. */
export const expiryOf = (held: 'guest' | 'account', at: Date) => new Date(at.getTime() + paperDaysKept[held] * dayMs)

/**
 * Begins a paper with what is in it. A guest's is bound to their browser; somebody signed in has it in their account, for the one firm
 * they act for (with none, or several, it is theirs alone until they choose).
 *
 * @param visitor the visitor's address, so that one visitor cannot fill the disk
 */
export async function startPaper<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	content: Content,
	visitor: string,
	at = new Date(),
): Promise<StartOutcome> {
	return ground.store.write((tx) => startPaperIn(ground, tx, actor, of, content, visitor, at))
}

/**
 * The same in the transaction of an act that is more than this.
 *
 * @param forFirm false for what only this account may read, whoever may see the rest of the firm
 */
export async function startPaperIn<Content>(
	{ vault }: Ground,
	tx: Db,
	actor: Holder,
	of: PaperOf<Content>,
	content: Content,
	visitor: string,
	at: Date,
	forFirm = true,
): Promise<StartOutcome> {
	const id = randomBytes(16).toString('hex')
	const dataKey = vault.newRowKey()
	const sealed = sealPaper(vault, { id, dataKey }, 'content', of.parse(content))
	const isGuest = actor.kind === 'guest'
	if (isGuest) {
		if ((await countPapers(tx, paperScopeOf(actor))) >= mostOfAGuest) return { outcome: 'too-many' }
		const limit = await usePoints(tx, `papers-from:${vault.index('visitor', visitor)}`, { ...perVisitor, at })
		if (!limit.allowed) return { outcome: 'too-many' }
	}
	const firms = isGuest || !forFirm ? [] : await listMemberships(tx, actor.userId)
	await insertPaper(tx, {
		id,
		kind: of.kind,
		ownerId: isGuest ? null : actor.userId,
		organisationId: firms.length === 1 ? (firms[0]?.organisation.id ?? null) : null,
		dataKey,
		content: sealed,
		nextReviewOn: of.nextReviewOn(content),
		createdAt: at,
		updatedAt: at,
		expiresAt: expiryOf(isGuest ? 'guest' : 'account', at),
	})
	if (isGuest) await insertPaperGuest(tx, { guestId: actor.userId, paperId: id, at })
	else await recordAudit(tx, vault, actor, { event: 'paper.started', subjectId: id, detail: { kind: of.kind }, at })
	return { outcome: 'started', id }
}
