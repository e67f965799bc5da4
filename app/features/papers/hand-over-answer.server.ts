import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { answerHandover as saveAnswer, endHandover, findOpenHandover } from '#db/queries/paper-file.server.ts'
import { findPaperUnscoped, holdPaper } from '#db/queries/papers.server.ts'
import { firmOf, handoverAddress } from './hand-over.server.ts'

export type HandoverToAnswer = {
	readonly id: string
	/** Who is to have it, by their work address: the employee says yes to a person and not to anybody. */
	readonly toEmail: string
	readonly askedOn: string
	/** They agreed and the other manager has not taken it yet: until then a yes can be taken back. */
	readonly agreed: boolean
}

/** The hand-over that waits for the employee, or for the other manager after their yes; null when none does. */
export async function findHandoverToAnswer(
	{ store, vault }: Ground,
	actor: ActorOf<'paper-subject'>,
	at = new Date(),
): Promise<HandoverToAnswer | null> {
	const row = await findPaperUnscoped(store.read, actor.paperId, at)
	const open = row && (await findOpenHandover(store.read, row.id))
	if (!row || !open) return null
	const { id, answer, askedAt } = open
	return { id, toEmail: handoverAddress(vault, row, open), askedOn: londonDay(askedAt), agreed: answer === 'agreed' }
}

/**
 * The employee's answer. On a yes the other manager is told that something waits for them. A no leaves everything as it is; nobody is
 * asked why. A yes can become a no until the other has taken it.
 *
 * 'over': it was withdrawn, answered or taken meanwhile, or is not about this employee's paper.
 */
export async function answerHandover(
	{ store, vault }: Ground,
	actor: ActorOf<'paper-subject'>,
	id: string,
	answer: 'agreed' | 'refused',
	at = new Date(),
): Promise<'answered' | 'over'> {
	return store.write(async (tx) => {
		const row = await findPaperUnscoped(tx, actor.paperId, at)
		const open = row && (await findOpenHandover(tx, row.id))
		if (!row || open?.id !== id) return 'over'
		if (open.answer === answer) return 'answered'
		await holdPaper(tx, row.id)
		const isSaved = answer === 'agreed' ? await saveAnswer(tx, id, answer, at) : await endHandover(tx, id, answer, at)
		if (!isSaved) return 'over'
		if (answer === 'agreed') {
			await queueMessage(tx, vault, {
				message: 'plan-handed-over',
				channel: 'email',
				to: handoverAddress(vault, row, open),
				subjectId: row.id,
				eventKey: `${id}:agreed`,
				details: { firm: await firmOf(tx, row) },
				at,
			})
		} else await cancelMessages(tx, row.id, ['plan-handed-over'])
		await recordAudit(tx, vault, actor, { event: 'paper.handover-answered', subjectId: row.id, detail: { answer }, at })
		return 'answered'
	})
}
