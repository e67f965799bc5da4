import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { addDays } from '#app/journey/calendar.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { findDraft } from './find-draft.server.ts'
import { londonDay } from './london-day.ts'
import { daysKept } from './referral.ts'
import { addressOf } from './start-draft.server.ts'

const perDraft = { points: 5, perMs: 24 * 60 * 60_000 }

/** Sends the link back to a draft. Asking again and again sends five a day at the most. False when there is no such draft. */
export async function keepForLater(ground: Ground, actor: ActorOf<'employer'>, id: string, at = new Date()): Promise<boolean> {
	const draft = await findDraft(ground, actor, id)
	if (!draft) return false
	const keptUntilOn = draft.row.expiresAt ? londonDay(draft.row.expiresAt) : addDays(londonDay(at), daysKept.draft)
	await ground.store.write(async (tx) => {
		const limit = await usePoints(tx, `link-back:${id}`, { ...perDraft, at })
		if (!limit.allowed) return
		await queueMessage(tx, ground.vault, {
			message: 'resume-your-draft',
			channel: 'email',
			to: await addressOf(ground, tx, actor.userId),
			subjectId: id,
			eventKey: `${id}:resume:${at.getTime()}`,
			details: { kind: draft.kind, draftId: id, keptUntilOn },
			at,
		})
		await recordAudit(tx, ground.vault, actor, { event: 'draft.resumed', subjectId: id, at })
	})
	return true
}
