import { createHash } from 'node:crypto'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { createSessions } from '#app/auth/sessions.server.ts'
import type { AuthLevel } from '#app/auth/actor.ts'
import { readKeyRing } from '#app/vault/key-ring.server.ts'
import { createVault } from '#app/vault/vault.ts'
import { findAuditHead } from '#db/queries/audit.server.ts'
import * as schema from '#db/schema/schema.ts'
import { openStore } from '#db/store.server.ts'

/** The database and keys of the server under attack, so that a test can make people and cases with the builders, and look. Closed at the end of the file. */
export async function attackedGround(): Promise<Ground> {
	const { dataDir, origin } = inject('portal')
	const store = await openStore(`file:${path.join(dataDir, 'portal.db')}`, { lock: false, check: false })
	afterAll(() => store.close())
	return { store, vault: createVault(readKeyRing(path.join(dataDir, 'keys.json'))), publicOrigin: origin, textMessages: true }
}

/** A session as signing in would start it. Gives the cookie. */
export async function signedIn(
	{ store }: Ground,
	actor: { readonly kind: 'employer' | 'staff' | 'subject' | 'paper-subject'; readonly userId: string },
	level: AuthLevel = actor.kind === 'staff' ? 'two-factor' : 'code',
	at = new Date(),
): Promise<string> {
	return createSessions(store, false, () => at).start({ id: actor.userId, kind: actor.kind }, level)
}

export type TableName = Extract<keyof typeof schema, string>
const tableNames = Object.keys(schema) as TableName[]

/** What changes by itself while a test looks: delivery moves a message on, and a session notes once a minute that it was seen. */
const movesByItself: Partial<Record<TableName, readonly string[]>> = {
	outbox: ['state', 'attempts', 'claimedUntil', 'sentAt', 'lastError', 'secret', 'notBefore'],
	sessions: ['lastSeenAt'],
}
/** Rewritten by the server on its own: a health check's lease, and points used, which a refusal may count. */
const always: readonly TableName[] = ['leases', 'limits']

/** One hash a table over every row. Two looks are equal when nothing changed in between. */
export async function tablesNow({ store }: Ground, except: readonly TableName[] = []): Promise<Record<string, string>> {
	const hashes: Record<string, string> = {}
	for (const name of tableNames) {
		if (always.includes(name) || except.includes(name)) continue
		if (name === 'auditEvents') {
			// Its last link stands for the whole chain.
			hashes[name] = (await findAuditHead(store.read))?.mac ?? 'empty'
			continue
		}
		const rows: Record<string, unknown>[] = await store.read.select().from(schema[name])
		const lines = rows.map((row) =>
			JSON.stringify(row, (column, value: unknown) => (movesByItself[name]?.includes(column) ? 0 : value)),
		)
		hashes[name] = `${rows.length} rows ${createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16)}`
	}
	return hashes
}

/** Gives everybody their tries back, so that the limits of one test do not stand in the way of another. */
export async function forgetLimits({ store }: Ground): Promise<void> {
	await store.write((tx) => tx.delete(schema.limits))
}
