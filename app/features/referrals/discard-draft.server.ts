import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { deleteDraft } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'

/** Deletes a draft that was never sent. False when it is not theirs, was sent, or is gone already. */
export async function discardDraft(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		if (!(await deleteDraft(tx, scopeOf(actor), id))) return false
		await cancelMessages(tx, id, ['resume-your-draft'])
		await recordAudit(tx, vault, actor, { event: 'draft.deleted', subjectId: id, at })
		return true
	})
}
