import { randomBytes, randomInt } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import { takeCode, type CodeAnswer } from '#app/features/accounts/confirm-sign-in-code.server.ts'
import { codeHash, codeValidMinutes, nonceHash, type CodeRequest } from '#app/features/accounts/request-sign-in-code.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { insertSignInCode } from '#db/queries/sign-in-codes.server.ts'
import { findSubject, insertUser } from '#db/queries/users.server.ts'
import { openSubjectLink } from './open-subject-link.server.ts'

const minutes = (count: number) => count * 60_000
const perReferral = { points: 6, perMs: minutes(60) }

/** Sends the employee a code to the contact their link came to. Null when the link does not lead anywhere. */
export async function requestSubjectCode(ground: Ground, token: string, at = new Date()): Promise<CodeRequest | null> {
	const { store, vault } = ground
	const link = await openSubjectLink(ground, token, at)
	if (!link) return null
	const referralId = link.row.id
	const nonce = randomBytes(32).toString('base64url')
	const id = nonceHash(nonce)
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
	const expiresAt = new Date(at.getTime() + minutes(codeValidMinutes))
	return store.write(async (tx) => {
		const limit = await usePoints(tx, `subject-code:${referralId}`, { ...perReferral, at })
		if (!limit.allowed) return { outcome: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
		await insertSignInCode(tx, {
			id,
			purpose: 'subject',
			forWhom: referralId,
			codeHash: codeHash(ground, id, code),
			expiresAt,
			createdAt: at,
		})
		await queueMessage(tx, vault, {
			message: 'your-code',
			...link.contact,
			subjectId: referralId,
			eventKey: `your-code:${id}`,
			details: { expiresAt: expiresAt.toISOString() },
			secret: { code },
			at,
		})
		await recordAudit(tx, vault, systemActor, { event: 'subject.code-sent', subjectId: referralId, at })
		return { outcome: 'sent', nonce }
	})
}

/** The employee, once they have typed the code. Their first time makes the user that their session belongs to. */
export async function confirmSubjectCode(
	ground: Ground,
	token: string,
	typed: { nonce: string; code: string },
	at = new Date(),
): Promise<CodeAnswer<{ userId: string }>> {
	const { store, vault } = ground
	const link = await openSubjectLink(ground, token, at)
	if (!link) return { outcome: 'over' }
	const referralId = link.row.id
	return store.write(async (tx) => {
		const answer = await takeCode(ground, tx, { ...typed, purpose: 'subject' }, at)
		if (answer.outcome !== 'right') return answer
		// A code asked for through another person's link opens that person's referral and no other.
		if (answer.found.forWhom !== referralId) return { outcome: 'over' }
		const known = await findSubject(tx, referralId)
		const userId = known?.id ?? randomBytes(16).toString('hex')
		if (!known) await insertUser(tx, { id: userId, kind: 'subject', referralId, createdAt: at })
		await recordAudit(
			tx,
			vault,
			{ kind: 'subject', userId, referralId },
			{ event: 'subject.code-accepted', subjectId: referralId, at },
		)
		return { outcome: 'right', found: { userId } }
	})
}
