import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { findPaperLink } from '#db/queries/paper-file.server.ts'
import { findPaperUnscoped, holdPaper, insertPaperGuest, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { paperLinkHash } from './paper-link.server.ts'
import type { PaperKind } from './paper.ts'

const byVisitor = { points: 60, perMs: 60 * 60_000 }

/** What a link back leads to. Null for one that was ended, never made, or whose paper is deleted or in an account: they look the same. */
async function behind(db: Db, token: string, at: Date): Promise<PaperRow | null> {
	const link = await findPaperLink(db, paperLinkHash(token))
	if (!link || link.use !== 'resume' || link.revokedAt !== null) return null
	const row = await findPaperUnscoped(db, link.paperId, at)
	return row?.ownerId === null ? row : null
}

/** For the page that a link opens, by a person or by whatever reads their mail first: changes nothing. */
export async function canResume({ store }: Ground, token: string, at = new Date()): Promise<boolean> {
	return (await behind(store.read, token, at)) !== null
}

export type ResumeOutcome =
	{ readonly outcome: 'resumed'; readonly id: string; readonly kind: PaperKind } | { readonly outcome: 'gone' | 'too-many' }

/** Opens the paper behind a link in this browser too. Doing it again changes nothing. */
export async function resumePaper(
	{ store, vault }: Ground,
	guest: ActorOf<'guest'>,
	token: string,
	visitor: string,
	at = new Date(),
): Promise<ResumeOutcome> {
	return store.write(async (tx) => {
		const limit = await usePoints(tx, `resumed-by:${vault.index('visitor', visitor)}`, { ...byVisitor, at })
		if (!limit.allowed) return { outcome: 'too-many' }
		const row = await behind(tx, token, at)
		if (!row) return { outcome: 'gone' }
		await holdPaper(tx, row.id)
		await insertPaperGuest(tx, { guestId: guest.userId, paperId: row.id, at })
		if (row.sharedAt !== null) await recordAudit(tx, vault, guest, { event: 'paper.resumed', subjectId: row.id, at })
		return { outcome: 'resumed', id: row.id, kind: row.kind }
	})
}
