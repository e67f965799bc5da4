import { createHash, randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { insertNote } from '#db/queries/case-file.server.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { caseForChange } from './case-for-change.server.ts'

/**
 * Keeps a note for colleagues. `key` comes with the form, so that sending it twice makes one note; changed and sent again after the
 * back button it is another. False when the case is not theirs.
 */
export async function addNote(
	{ store, vault }: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	{ text, key }: { text: string; key: string },
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const row = await caseForChange(tx, actor, id, at)
		if (!row) return false
		const bodyHash = createHash('sha256')
			.update(`${id} ${vault.mac('note', text)}`)
			.digest('hex')
		const answer = await rememberOnce(
			tx,
			{ key: `${actor.userId}:${key}:${bodyHash.slice(0, 16)}`, actorId: actor.userId, action: 'add-note', bodyHash, at },
			async () => {
				const note = randomUUID()
				await insertNote(tx, {
					id: note,
					referralId: id,
					authorId: actor.userId,
					body: sealBeside(vault, row, 'case_notes', 'body', note, text),
					createdAt: at,
				})
				await recordAudit(tx, vault, actor, { event: 'referral.note-added', subjectId: id, detail: { note }, at })
				return { note }
			},
		)
		return !('conflict' in answer)
	})
}
