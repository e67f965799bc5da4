import { createHash, randomBytes } from 'node:crypto'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { referenceFrom } from '#app/features/referrals/reference.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { insertAdviceRequest } from '#db/queries/advice-requests.server.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'

type AdviceAnswers = Readonly<Record<string, unknown>> & { readonly email: string }
export type CallBackOutcome = { readonly outcome: 'asked'; readonly reference: string } | { readonly outcome: 'too-many' }

const perVisitor = { points: 10, perMs: 60 * 60_000 }

/** Keeps a request for a call back. `key` comes with the form: sending it twice keeps it once and gives the same reference. */
export async function askForCallBack(
	ground: Ground,
	{ areaId, answers, key, visitor }: { areaId: string; answers: AdviceAnswers; key: string; visitor: string },
	at = new Date(),
): Promise<CallBackOutcome> {
	const { store, vault } = ground
	const limit = await store.write((tx) => usePoints(tx, `advice-from:${vault.index('visitor', visitor)}`, { ...perVisitor, at }))
	if (!limit.allowed) return { outcome: 'too-many' }
	return store.write(async (tx): Promise<CallBackOutcome> => {
		const bodyHash = createHash('sha256')
			.update(vault.mac('advice', JSON.stringify(answers)))
			.digest('hex')
		// The words are part of the key: a form that was changed and sent again is a new request.
		const once = await rememberOnce(
			tx,
			{ key: `advice:${key}:${bodyHash.slice(0, 16)}`, actorId: 'visitor', action: 'advice', bodyHash, at },
			async () => {
				const row = { id: randomBytes(16).toString('hex'), dataKey: vault.newRowKey(), reference: referenceFrom(randomBytes(10)) }
				const sealed = vault.seal(
					{ table: 'advice_requests', column: 'answers', row: row.id },
					JSON.stringify(answers),
					vault.openRowKey(row.dataKey),
				)
				await insertAdviceRequest(tx, { ...row, areaId, answers: sealed, createdAt: at })
				await queueMessage(tx, vault, {
					message: 'advice-received',
					channel: 'email',
					to: answers.email,
					subjectId: row.id,
					eventKey: `${row.id}:advice`,
					details: { reference: row.reference },
					at,
				})
				await recordAudit(tx, vault, systemActor, { event: 'advice.requested', subjectId: row.id, at })
				return { reference: row.reference }
			},
		)
		if ('conflict' in once) throw new Error('Two call-back forms share a key')
		return { outcome: 'asked', reference: once.result.reference as string }
	})
}
