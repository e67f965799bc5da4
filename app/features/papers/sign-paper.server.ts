import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { findPaperVersion, saveSignatures } from '#db/queries/paper-file.server.ts'
import { findPaper } from '#db/queries/papers.server.ts'
import { keepVersion, sealSignatures, signaturesOf } from './keep-version.server.ts'
import { scopeFor, type PaperActor } from './open-paper.server.ts'
import type { PaperOf, Signature } from './paper.ts'
import { openSealedPaper } from './sealed-paper.server.ts'

export type SignOutcome =
	| { readonly outcome: 'signed'; readonly number: number }
	/** Somebody changed it since the page was shown: nobody signs what they did not read. */
	| { readonly outcome: 'changed-since' }
	| { readonly outcome: 'not-found' }

/**
 * Signs what the paper says now: it is kept as a version, and the name stands under that version and no other. A second signature of
 * the same side in the same name takes the place of the first. `read` is the revision that the page showed.
 */
export async function signPaper<Content>(
	{ store, vault }: Ground,
	actor: PaperActor,
	of: PaperOf<Content>,
	id: string,
	{ read, ...signature }: Signature & { readonly read: number },
	at = new Date(),
): Promise<SignOutcome> {
	return store.write(async (tx) => {
		const row = await findPaper(tx, await scopeFor(tx, actor), id, of.kind, at)
		if (!row) return { outcome: 'not-found' }
		if (row.revision !== read) return { outcome: 'changed-since' }
		const content = of.parse(openSealedPaper(vault, row, 'content', row.content))
		const number = await keepVersion(tx, vault, actor, row, content, 'signed', at)
		const version = await findPaperVersion(tx, id, number)
		if (!version) throw new Error('A version was kept and is not there')
		const others = signaturesOf(vault, row, version).filter(
			({ side, name }) => side !== signature.side || name !== signature.name,
		)
		await saveSignatures(tx, id, number, sealSignatures(vault, row, number, [...others, signature]))
		await recordAudit(tx, vault, actor, {
			event: 'paper.signed',
			subjectId: id,
			detail: { number, side: signature.side },
			at,
		})
		return { outcome: 'signed', number }
	})
}
