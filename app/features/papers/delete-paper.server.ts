import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { deletePaper, findPaper } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'
import { scopeFor } from './open-paper.server.ts'
import type { PaperOf } from './paper.ts'

/** What nobody should be sent any more about a paper that is gone: the links in it lead nowhere. */
export const messagesAboutPapers = [
	'read-your-plan',
	'your-code',
	'review-your-plan',
	'resume-your-plan',
	'plan-to-hand-over',
	'plan-handed-over',
] as const

/** Deletes a paper with its versions and its links, at once. False when there is no such paper of theirs. */
export async function deleteOwnPaper<Content>(
	{ store, vault }: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const scope = await scopeFor(tx, actor)
		const row = await findPaper(tx, scope, id, of.kind, at)
		// An HR lead sees a colleague's paper; it goes only by the hand of who holds it.
		if (!row || (actor.kind === 'employer' && row.ownerId !== actor.userId)) return false
		if (!(await deletePaper(tx, scope, id))) return false
		await cancelMessages(tx, id, messagesAboutPapers)
		if (row.ownerId !== null || row.sharedAt !== null)
			await recordAudit(tx, vault, actor, { event: 'paper.deleted', subjectId: id, at })
		return true
	})
}
