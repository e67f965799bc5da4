import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import { takeCode, type CodeAnswer } from '#app/features/accounts/confirm-sign-in-code.server.ts'
import { codeHash, codeValidMinutes, nonceHash, type CodeRequest } from '#app/features/accounts/request-sign-in-code.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { countLinkTry } from '#db/queries/paper-file.server.ts'
import { insertSignInCode, triesAllowed } from '#db/queries/sign-in-codes.server.ts'
import { findPaperSubject, insertUser } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { findLiveLink, openEmployeeLink } from './employee-link.server.ts'
import type { PaperOf } from './paper.ts'

const minutes = (count: number) => count * 60_000
const perPaper = { points: 6, perMs: minutes(60) }

/** The six digits that a manager says, as `paper_links` keeps them. Of no use with the link of another paper. */
export const spokenCodeHash = ({ vault }: Ground, paperId: string, code: string) =>
	vault.mac('spoken code', `${paperId}:${code.replace(/\D/g, '')}`)

/** Sends a code to where the link went. Null when the link leads nowhere, or came with a code that was said. */
export async function requestPaperCode<Content>(
	ground: Ground,
	of: PaperOf<Content>,
	token: string,
	at = new Date(),
): Promise<CodeRequest | null> {
	const { store, vault } = ground
	const open = await openEmployeeLink(ground, of, token, at)
	if (!open?.contact) return null
	const paperId = open.row.id
	const to = open.contact
	const nonce = randomBytes(32).toString('base64url')
	const id = nonceHash(nonce)
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
	const expiresAt = new Date(at.getTime() + minutes(codeValidMinutes))
	return store.write(async (tx) => {
		const limit = await usePoints(tx, `paper-code:${paperId}`, { ...perPaper, at })
		if (!limit.allowed) return { outcome: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
		await insertSignInCode(tx, {
			id,
			purpose: 'paper-subject',
			forWhom: paperId,
			codeHash: codeHash(ground, id, code),
			expiresAt,
			createdAt: at,
		})
		await queueMessage(tx, vault, {
			message: 'your-code',
			channel: 'email',
			to,
			subjectId: paperId,
			eventKey: `your-code:${id}`,
			details: { expiresAt: expiresAt.toISOString() },
			secret: { code },
			at,
		})
		await recordAudit(tx, vault, systemActor, { event: 'paper.code-sent', subjectId: paperId, at })
		return { outcome: 'sent', nonce }
	})
}

export type PaperCodeAnswer =
	| Exclude<CodeAnswer<{ userId: string }>, { outcome: 'wrong' }>
	/** How often a code that was said can still be typed before its link ends; null for a code that we sent. */
	| { readonly outcome: 'wrong'; readonly triesLeft: number | null }

/**
 * The employee, once they have typed the code: the one we sent to this browser's `nonce`, or the one their manager said. Their first
 * time makes the user that their session belongs to. Five wrong tries end a code that was sent, and the link of one that was said.
 */
export async function confirmPaperCode<Content>(
	ground: Ground,
	of: PaperOf<Content>,
	token: string,
	{ nonce, code }: { readonly nonce: string | null; readonly code: string },
	at = new Date(),
): Promise<PaperCodeAnswer> {
	const { store, vault } = ground
	return store.write(async (tx): Promise<PaperCodeAnswer> => {
		const live = await findLiveLink(tx, of, token, at)
		if (!live) return { outcome: 'over' }
		const { row, link } = live
		if (link.codeHash === null) {
			if (!nonce) return { outcome: 'over' }
			const answer = await takeCode(ground, tx, { nonce, code, purpose: 'paper-subject' }, at)
			if (answer.outcome === 'wrong') return { outcome: 'wrong', triesLeft: null }
			if (answer.outcome === 'over') return answer
			// A code asked for through another person's link opens that person's paper and no other.
			if (answer.found.forWhom !== row.id) return { outcome: 'over' }
		} else {
			const typed = Buffer.from(spokenCodeHash(ground, row.id, code))
			if (!timingSafeEqual(typed, Buffer.from(link.codeHash))) {
				const attempts = link.attempts + 1
				await countLinkTry(tx, link.tokenHash, attempts)
				await recordAudit(tx, vault, systemActor, { event: 'paper.code-refused', subjectId: row.id, at })
				return { outcome: 'wrong', triesLeft: Math.max(0, triesAllowed - attempts) }
			}
			// Somebody who mistypes once a month does not lose their link over it.
			if (link.attempts > 0) await countLinkTry(tx, link.tokenHash, 0)
		}
		const userId = await paperSubject(tx, row.id, at)
		const actor = { kind: 'paper-subject', userId, paperId: row.id } as const
		await recordAudit(tx, vault, actor, { event: 'paper.code-accepted', subjectId: row.id, at })
		return { outcome: 'right', found: { userId } }
	})
}

/** The user that the employee of this paper is, made the first time. */
async function paperSubject(tx: Db, paperId: string, at: Date): Promise<string> {
	const known = await findPaperSubject(tx, paperId)
	if (known) return known.id
	const id = randomBytes(16).toString('hex')
	if (await insertUser(tx, { id, kind: 'paper-subject', paperId, createdAt: at })) return id
	const other = await findPaperSubject(tx, paperId)
	if (!other) throw new Error('The employee of a paper could neither be made nor found')
	return other.id
}
