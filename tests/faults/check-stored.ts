import { inArray, sql } from 'drizzle-orm'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { auditEvents, outbox, referrals } from '#db/schema/schema.ts'
import type { Store } from '#db/store.server.ts'
import { testVault } from '../setup/test-vault.ts'

export type Acknowledged = { readonly act: 'saved' | 'sent'; readonly id: string; readonly version: number }

export type Findings = {
	/** Acknowledged and not there. */
	readonly lost: number
	/** There in part: sent without its message or its audit event, or the other way round. */
	readonly torn: number
	/** 1 when SQLite or the audit chain says that something is wrong with the file. */
	readonly damaged: number
}

/** Looks for everything that was acknowledged, and at everything that is there. */
export async function checkStored(store: Store, acknowledged: readonly Acknowledged[]): Promise<Findings> {
	const { read } = store
	const stored = new Map(
		(await read.select({ id: referrals.id, status: referrals.status, version: referrals.version }).from(referrals)).map((row) => [
			row.id,
			row,
		]),
	)
	const lost = acknowledged.filter(({ act, id, version }) => {
		const row = stored.get(id)
		return !row || row.version < version || (act === 'sent' && row.status !== 'awaiting-subject')
	})

	const sent = new Set([...stored.values()].filter(({ status }) => status === 'awaiting-subject').map(({ id }) => id))
	const messages = await read.select({ id: outbox.subjectId }).from(outbox)
	const events = await read
		.select({ id: auditEvents.subjectId })
		.from(auditEvents)
		.where(inArray(auditEvents.event, ['referral.sent-to-employee']))
	const torn = differences(sent, messages) + differences(sent, events)

	const [integrity] = await read.all<{ integrity_check: string }>(sql`pragma integrity_check`)
	const chain = await verifyAudit(read, testVault())
	const damaged = integrity?.integrity_check === 'ok' && chain.ok ? 0 : 1
	return { lost: lost.length, torn, damaged }
}

/** How many ids are in one and not in the other, or twice in the second. */
function differences(wanted: ReadonlySet<string>, found: readonly { id: string }[]): number {
	const ids = new Set(found.map(({ id }) => id))
	const missing = [...wanted].filter((id) => !ids.has(id)).length
	const surplus = [...ids].filter((id) => !wanted.has(id)).length
	return missing + surplus + (found.length - ids.size)
}
