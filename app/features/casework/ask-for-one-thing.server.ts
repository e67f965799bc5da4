import { randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { mayAskFrom, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { insertQuestion, insertStatusChange } from '#db/queries/case-file.server.ts'
import { moveStatus } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { caseForChange } from './case-for-change.server.ts'
import { tellManager } from './tell.server.ts'

export type AskOutcome = { readonly outcome: 'asked' | 'not-allowed' | 'not-found' }

/** Asks the employer for one thing. Both the employer and the employee see the question; one at a time. */
export async function askForOneThing(
	ground: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	question: string,
	at = new Date(),
): Promise<AskOutcome> {
	const { store, vault } = ground
	return store.write(async (tx): Promise<AskOutcome> => {
		const row = await caseForChange(tx, actor, id, at)
		if (!row) return { outcome: 'not-found' }
		const may = (mayAskFrom as readonly ReferralStatus[]).includes(row.status) && !row.withoutManagersPart
		if (!may || !(await moveStatus(tx, scopeOf(actor), id, row.status, { status: 'info-requested', updatedAt: at })))
			return { outcome: 'not-allowed' }
		const asked = randomUUID()
		await insertQuestion(tx, {
			id: asked,
			referralId: id,
			askedById: actor.userId,
			question: sealBeside(vault, row, 'case_questions', 'question', asked, question),
			askedAt: at,
		})
		await insertStatusChange(tx, {
			id: randomUUID(),
			referralId: id,
			from: row.status,
			to: 'info-requested',
			byId: actor.userId,
			at,
		})
		await tellManager(ground, tx, row, 'question-for-employer', `${id}:question:${asked}`, at)
		await recordAudit(tx, vault, actor, { event: 'referral.question-asked', subjectId: id, detail: { question: asked }, at })
		return { outcome: 'asked' }
	})
}
