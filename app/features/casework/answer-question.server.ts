import { randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { isGoneForEmployer } from '#app/features/referrals/employers-sight.ts'
import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { insertStatusChange, listQuestions, listStatusChanges, saveQuestionAnswer } from '#db/queries/case-file.server.ts'
import { findReferralByReference, moveStatus } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'

export type AnswerOutcome = { readonly outcome: 'answered' | 'already-answered' | 'not-found' }

/**
 * The employer's answer to the open question. The case goes back to where it was when it was asked; where the service has moved on
 * meanwhile, the answer is kept all the same until the case is closed.
 */
export async function answerQuestion(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	reference: string,
	text: string,
	at = new Date(),
): Promise<AnswerOutcome> {
	return store.write(async (tx): Promise<AnswerOutcome> => {
		const row = await findReferralByReference(tx, scopeOf(actor), reference)
		if (!row || isGoneForEmployer(row, at)) return { outcome: 'not-found' }
		// What the employee sent on their own says here what a referral that came to nothing says.
		const asked = row.withoutManagersPart ? [] : await listQuestions(tx, row.id)
		const open = asked.find((question) => question.answeredAt === null)
		if (!open || row.status === 'closed') return { outcome: 'already-answered' }
		const back: ReferralStatus =
			(await listStatusChanges(tx, row.id)).findLast((change) => change.to === 'info-requested')?.from ?? 'received'
		const sealed = sealBeside(vault, row, 'case_questions', 'answer', open.id, text)
		if (!(await saveQuestionAnswer(tx, row.id, open.id, sealed, at))) return { outcome: 'already-answered' }
		if (await moveStatus(tx, scopeOf(actor), row.id, 'info-requested', { status: back, updatedAt: at })) {
			const move = { from: 'info-requested', to: back, byId: actor.userId, at } as const
			await insertStatusChange(tx, { id: randomUUID(), referralId: row.id, ...move })
		}
		await recordAudit(tx, vault, actor, {
			event: 'referral.question-answered',
			subjectId: row.id,
			detail: { question: open.id },
			at,
		})
		return { outcome: 'answered' }
	})
}
