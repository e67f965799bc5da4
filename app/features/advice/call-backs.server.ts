import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { toSubmittedDocument } from '#app/journey/summary.ts'
import { defineJourney, type Answers } from '#app/journey/walk.ts'
import { listOpenAdvice, markAdviceHandled } from '#db/queries/advice-requests.server.ts'
import { adviceStep } from './advice-step.ts'

const journey = defineJourney({ id: 'advice', steps: [adviceStep] })

export type CallBack = {
	readonly id: string
	readonly reference: string
	readonly askedOn: string
	readonly lines: readonly { readonly label: string; readonly value: string | readonly string[] }[]
}

/** An area's call-backs, the oldest first. The look at each is on record before it is decrypted. */
export async function callBacksToMake({ store, vault }: Ground, actor: ActorOf<'staff'>, at = new Date()): Promise<CallBack[]> {
	const rows = await store.write(async (tx) => {
		const open = await listOpenAdvice(tx, actor.areaId)
		for (const { id } of open) await recordAudit(tx, vault, actor, { event: 'advice.viewed', subjectId: id, at })
		return open
	})
	return rows.map((row) => {
		const place = { table: 'advice_requests', column: 'answers', row: row.id }
		const answers = JSON.parse(vault.open(place, row.answers, vault.openRowKey(row.dataKey))) as Answers
		const { sections } = toSubmittedDocument(journey, { [adviceStep.slug]: answers }, { today: londonDay(row.createdAt) })
		return {
			id: row.id,
			reference: row.reference,
			askedOn: londonDay(row.createdAt),
			lines: sections.flatMap(({ lines }) => lines).map(({ label, value }) => ({ label, value })),
		}
	})
}

/** False when it is not this area's or was made before. */
export async function markCallBackMade(
	{ store, vault }: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		if (!(await markAdviceHandled(tx, actor.areaId, id, actor.userId, at))) return false
		await recordAudit(tx, vault, actor, { event: 'advice.handled', subjectId: id, at })
		return true
	})
}
