import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { revokePaperLinks } from '#db/queries/paper-file.server.ts'
import { markPaperUnscoped } from '#db/queries/papers.server.ts'
import { deleteSessionsOf } from '#db/queries/sessions.server.ts'
import { findPaperSubject } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { findLiveLink } from './employee-link.server.ts'
import { endReviewLinks } from './end-review-links.server.ts'
import type { PaperOf } from './paper.ts'

/** Every way in of the employee's: links, what is on its way to them, their address, and the browsers in which it is open. */
export async function endEmployeesWays(tx: Db, paperId: string, at: Date) {
	await revokePaperLinks(tx, paperId, 'employee', at)
	await cancelMessages(tx, paperId, ['read-your-plan', 'your-code', 'plan-to-hand-over'])
	await endReviewLinks(tx, paperId, at)
	await markPaperUnscoped(tx, paperId, { employeeContact: null })
	const subject = await findPaperSubject(tx, paperId)
	if (subject) await deleteSessionsOf(tx, subject.id)
}

/**
 * The person who holds the link wants no more of it, or it came to somebody else. The link alone is enough: nobody has to show who
 * they are to be left in peace. The paper stays with its holder. False when the link leads nowhere.
 */
export async function endOwnLink<Content>(
	{ store, vault }: Ground,
	of: PaperOf<Content>,
	token: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const found = await findLiveLink(tx, of, token, at)
		if (!found) return false
		const { id } = found.row
		await endEmployeesWays(tx, id, at)
		await recordAudit(tx, vault, systemActor, { event: 'paper.unshared', subjectId: id, detail: { by: 'link' }, at })
		return true
	})
}
