import { randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { insertNote } from '#db/queries/case-file.server.ts'
import { findReferral } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'

/** Opens a colleague's case for an hour. The reason stands in the case's notes for everybody who opens it, and the employee sees the look. */
export async function openWithReason(
	{ store, vault }: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	reason: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const row = await findReferral(tx, scopeOf(actor), id)
		if (!row) return false
		const note = randomUUID()
		const body = sealBeside(vault, row, 'case_notes', 'body', note, `Opened a colleague’s case. Reason: ${reason}`)
		await insertNote(tx, { id: note, referralId: id, authorId: actor.userId, body, createdAt: at })
		await recordAudit(tx, vault, actor, { event: 'referral.opened-with-reason', subjectId: id, detail: { note }, at })
		return true
	})
}
