import { createHash, randomBytes, randomInt } from 'node:crypto'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { insertSignInCode } from '#db/queries/sign-in-codes.server.ts'

const minutes = (count: number) => count * 60_000

/** A code is short, so its life is too. */
export const codeValidMinutes = 10
const perAddress = { points: 5, perMs: minutes(60) }
const perVisitor = { points: 30, perMs: minutes(60) }

export type CodeRequest = { outcome: 'sent'; nonce: string } | { outcome: 'too-many'; retryAfterSeconds: number }

/**
 * Queues a six-digit code for an employer's address.
 *
 * Does the same whether or not the address is known, so that nobody learns who has an account. The code works only in the
 * browser that holds the nonce, so that a link scanner or a colleague who sees the mail cannot use it.
 */
export async function requestSignInCode(
	ground: Ground,
	{ email, visitor }: { email: string; visitor: string },
	at = new Date(),
): Promise<CodeRequest> {
	const { store, vault } = ground
	const address = email.toLowerCase()
	const forWhom = vault.index('email', address)
	const nonce = randomBytes(32).toString('base64url')
	const id = nonceHash(nonce)
	const expiresAt = new Date(at.getTime() + minutes(codeValidMinutes))
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
	return store.write(async (tx) => {
		const limits = [
			await usePoints(tx, `code:${forWhom}`, { ...perAddress, at }),
			await usePoints(tx, `code-from:${vault.index('visitor', visitor)}`, { ...perVisitor, at }),
		]
		const refused = limits.find((limit) => !limit.allowed)
		if (refused) return { outcome: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
		await insertSignInCode(tx, {
			id,
			purpose: 'employer',
			forWhom,
			email: vault.seal({ table: 'sign_in_codes', column: 'email', row: id }, address),
			codeHash: codeHash(ground, id, code),
			expiresAt,
			createdAt: at,
		})
		await queueMessage(tx, vault, {
			message: 'sign-in-code',
			channel: 'email',
			to: address,
			subjectId: id,
			eventKey: `sign-in-code:${id}`,
			details: { expiresAt: expiresAt.toISOString() },
			secret: { code },
			at,
		})
		await recordAudit(tx, vault, systemActor, { event: 'sign-in.code-sent', subjectId: forWhom, at })
		return { outcome: 'sent', nonce }
	})
}

export const nonceHash = (nonce: string) => createHash('sha256').update(nonce).digest('hex')

export const codeHash = ({ vault }: Ground, id: string, code: string) => vault.mac('sign-in code', `${id}:${code}`)
