import { inArray } from 'drizzle-orm'
import { auditEvents, outbox, referrals } from '#db/schema/schema.ts'
import type { Store } from '#db/store.server.ts'
import { testVault } from '../setup/test-vault.ts'
import { damageOf, type Findings } from './findings.ts'

export type Acknowledged = { readonly act: 'saved' | 'sent'; readonly id: string; readonly version: number }

/** Looks for everything that the writing process acknowledged, and at everything that is there. */
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
	return {
		lost: lost.map(({ act, id, version }) => `${id}: not ${act} as version ${version}`),
		torn: [...notOneEach(sent, messages, 'messages'), ...notOneEach(sent, events, 'audit rows')],
		damaged: await damageOf(read, testVault()),
	}
}

/** A sentence for each id that is in one and not in the other, or twice in the second. */
function notOneEach(wanted: ReadonlySet<string>, found: readonly { id: string }[], what: string): string[] {
	const counts = new Map([...wanted].map((id) => [id, 0]))
	for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1)
	return [...counts]
		.filter(([id, count]) => count !== (wanted.has(id) ? 1 : 0))
		.map(([id, count]) => `${id}: ${wanted.has(id) ? 'sent' : 'not sent'}, ${count} ${what}`)
}
