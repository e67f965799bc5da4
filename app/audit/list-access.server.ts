import type { Actor } from '#app/auth/actor.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import type { Db } from '#db/store.server.ts'
import type { AuditEvent } from './events.ts'

export type Access = {
	readonly at: Date
	readonly event: AuditEvent
	readonly actorKind: Actor['kind']
	readonly actorId: string
}

/**
 * Who did what with one referral and when, oldest first: what its employee may read. `detail` is left out, since it holds
 * ids of other people. Call it only for somebody who may see this subject.
 */
export async function listAccess(db: Db, subjectId: string): Promise<Access[]> {
	const rows = await listAuditRowsAbout(db, subjectId)
	return rows.map(({ at, event, actorKind, actorId }) => ({
		at,
		event: event as AuditEvent,
		actorKind: actorKind as Actor['kind'],
		actorId,
	}))
}
