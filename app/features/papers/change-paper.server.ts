import { recordAudit } from '#app/audit/record.server.ts'
import type { AuditDetail, AuditEvent } from '#app/audit/events.ts'
import type { Actor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaperAt, findPaper, type PaperScope } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { keepVersion } from './keep-version.server.ts'
import { scopeFor, type PaperActor } from './open-paper.server.ts'
import type { KeptBecause, PaperOf } from './paper.ts'
import { openSealedPaper, sealPaper } from './sealed-paper.server.ts'
import { expiryOf } from './start-paper.server.ts'

const tries = 5

/** What a change says: the new content with anything the page wants to know, or why nothing was changed. */
export type Change<Content, Said> =
	| {
			readonly content: Content
			readonly said: Said
			readonly keep?: KeptBecause
			/** Where nothing was kept yet, what stood before is kept too: then one can see what changed. */
			readonly keepFirst?: boolean
			/** What stood before is kept too, whatever was kept already: for a change that takes something away. */
			readonly keepBefore?: boolean
			readonly event?: AuditEvent
			readonly detail?: AuditDetail
	  }
	| { readonly refused: Said }

export type ChangeOutcome<Content, Said> =
	| { readonly outcome: 'changed'; readonly content: Content; readonly said: Said }
	| { readonly outcome: 'refused'; readonly content: Content; readonly said: Said }
	| { readonly outcome: 'not-found' }

/** Who changes a paper, and which papers that one may touch, asked in the transaction that changes it. Null: nothing at all. */
export type Changer = { readonly actor: Actor; readonly scope: (tx: Db) => Promise<PaperScope | null> }

/**
 * Changes what a paper says. `change` is asked about what is there now, and again when somebody else saved in between: two people's
 * changes to different parts both stay. Two to the same part are for `change` to notice and refuse.
 *
 * With `keep`, what comes of it is also kept as a version; with `event`, it is on record.
 */
export async function changePaper<Content, Said>(
	ground: Ground,
	actor: PaperActor,
	of: PaperOf<Content>,
	id: string,
	change: (content: Content) => Change<Content, Said>,
	at = new Date(),
): Promise<ChangeOutcome<Content, Said>> {
	return changeAs(ground, { actor, scope: (tx) => scopeFor(tx, actor) }, of, id, change, at)
}

/** The same for who comes by a link and has no papers of their own. */
export async function changeAs<Content, Said>(
	{ store, vault }: Ground,
	{ actor, scope: scopeIn }: Changer,
	of: PaperOf<Content>,
	id: string,
	change: (content: Content) => Change<Content, Said>,
	at = new Date(),
): Promise<ChangeOutcome<Content, Said>> {
	for (let attempt = 0; attempt < tries; attempt += 1) {
		const done = await store.write(async (tx): Promise<ChangeOutcome<Content, Said> | null> => {
			const scope = await scopeIn(tx)
			const row = scope && (await findPaper(tx, scope, id, of.kind, at))
			if (!scope || !row) return { outcome: 'not-found' }
			const before = of.parse(openSealedPaper(vault, row, 'content', row.content))
			const changed = change(before)
			if ('refused' in changed) return { outcome: 'refused', content: before, said: changed.refused }
			const { content, said, keep, keepFirst, keepBefore, event, detail } = changed
			const isSame = JSON.stringify(content) === JSON.stringify(before)
			if (!isSame) {
				const changes = {
					// What could not be read again is never written: it fails here and what was there stays.
					content: sealPaper(vault, row, 'content', of.parse(content)),
					nextReviewOn: of.nextReviewOn(content),
					updatedAt: at,
					expiresAt: expiryOf(row.ownerId === null ? 'guest' : 'account', at),
				}
				if (!(await changePaperAt(tx, scope, id, row.revision, changes))) return null
			}
			const keepsBefore = !isSame && (keepBefore === true || (keepFirst === true && row.versions === 0))
			const versions = keepsBefore ? await keepVersion(tx, vault, actor, row, before, 'kept', at) : row.versions
			if (keep) {
				const now = { ...row, versions, revision: isSame ? row.revision : row.revision + 1 }
				await keepVersion(tx, vault, actor, now, content, keep, at)
			}
			if (event) await recordAudit(tx, vault, actor, { event, subjectId: id, ...(detail ? { detail } : {}), at })
			return { outcome: 'changed', content, said }
		})
		if (done) return done
	}
	throw new Error('A paper kept changing while it was saved')
}
