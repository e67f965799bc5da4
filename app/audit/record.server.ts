import type { Actor } from '#app/auth/actor.ts'
import type { Vault } from '#app/vault/vault.ts'
import { findAuditHead, saveAuditRow } from '#db/queries/audit.server.ts'
import type { Db } from '#db/store.server.ts'
import { assertDetailHoldsNoValues, canonicalRow, chainStart } from './chain.ts'
import type { AuditDetail, AuditEvent } from './events.ts'

export type AuditEntry = {
	readonly event: AuditEvent
	/** The referral, user or request it was done to. */
	readonly subjectId: string
	readonly detail?: AuditDetail
	readonly at: Date
}

/**
 * Writes what was done in the same transaction as the doing: one does not happen without the other. For a look at a
 * referral, record first and decrypt after, so that nothing is read unseen.
 *
 * Two writers on PostgreSQL may follow the same row; the second fails on `prev` and the store runs its transaction again.
 * Record last in a transaction where you can: the shorter the time between this and the commit, the rarer that is.
 */
export async function recordAudit(
	tx: Db,
	vault: Vault,
	actor: Actor,
	{ event, subjectId, detail = {}, at }: AuditEntry,
): Promise<void> {
	assertDetailHoldsNoValues(detail)
	const head = await findAuditHead(tx)
	// The number is ours and without gaps, not the database's: a missing row shows as a missing number.
	const row = {
		seq: (head?.seq ?? 0) + 1,
		at,
		actorKind: actor.kind,
		actorId: actor.userId,
		event,
		subjectId,
		detail,
		prev: head?.mac ?? chainStart,
	}
	await saveAuditRow(tx, { ...row, mac: vault.mac('audit', canonicalRow(row)) })
}
