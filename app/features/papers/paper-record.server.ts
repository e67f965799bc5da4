import type { AuditEvent } from '#app/audit/events.ts'
import type { Actor } from '#app/auth/actor.ts'
import { listAuditRowsAbout, type AuditRow } from '#db/queries/audit.server.ts'
import type { Db } from '#db/store.server.ts'

/** What was done; two events are two things, by whom they reached or by who answered. */
export type Deed = AuditEvent | 'review-asked-both' | 'handover-withdrawn'

export type Recorded = {
	readonly at: Date
	readonly actorKind: Actor['kind']
	readonly actorId: string
	readonly event: AuditEvent
	readonly what: Deed
	/** By whose link it was done, where nobody showed who they are: a review's, or the employee's own. Null: not by a link alone. */
	readonly byLink: 'manager' | 'employee' | 'own' | null
}

/** Goes with another act that is told already. */
const notTold: readonly string[] = ['paper.version-kept']

/**
 * What was done with a paper, oldest first. Of each `detail` only sides are read: it holds nothing that one of the two may not know.
 * Call it only for somebody who may see this paper, and leave out what is not theirs to know.
 */
export async function paperRecord(db: Db, paperId: string): Promise<readonly Recorded[]> {
	const rows = await listAuditRowsAbout(db, paperId)
	return rows
		.filter(({ event }) => !notTold.includes(event))
		.map((row) => ({
			at: row.at,
			actorKind: row.actorKind as Actor['kind'],
			actorId: row.actorId,
			event: row.event as AuditEvent,
			what: deedOf(row),
			byLink: linkOf(row),
		}))
}

function deedOf({ event, detail }: AuditRow): Deed {
	if (event === 'paper.review-asked' && Array.isArray(detail.to) && detail.to.includes('employee')) return 'review-asked-both'
	if (event === 'paper.handover-answered' && detail.answer === 'withdrawn') return 'handover-withdrawn'
	return event as AuditEvent
}

function linkOf({ actorKind, detail }: AuditRow): Recorded['byLink'] {
	if (actorKind !== 'system' || detail.by !== 'link') return null
	return detail.side === 'manager' || detail.side === 'employee' ? detail.side : 'own'
}
