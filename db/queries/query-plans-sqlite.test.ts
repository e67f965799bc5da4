import { drizzle } from 'drizzle-orm/better-sqlite3'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../tests/setup/temporary-folder.ts'
import * as schema from '../schema/schema.ts'
import { openConnection } from '../store-connection.server.ts'
import { migrate, type Db } from '../store.server.ts'
import { findReferral, listExpired, listForAccount, listInbox } from './referrals.server.ts'
import type { Scope } from './scope.ts'
import { findSession } from './sessions.server.ts'

/** How SQLite would go about what a query asks: `SEARCH … USING INDEX …`, and `USE TEMP B-TREE` where it would sort. */
async function planOf(ask: (db: Db) => Promise<unknown>): Promise<string> {
	const file = path.join(temporaryFolder(), 'portal.db')
	await migrate(`file:${file}`)
	const connection = openConnection(file, 'read')
	onTestFinished(() => void connection.close())
	const asked: { query: string; values: unknown[] }[] = []
	const logger = { logQuery: (query: string, values: unknown[]) => void asked.push({ query, values }) }
	await ask(drizzle({ client: connection, schema, logger }) as unknown as Db)
	const [{ query, values } = { query: '', values: [] }] = asked
	const steps = connection.prepare(`explain query plan ${query}`).all(...values) as { detail: string }[]
	return steps.map(({ detail }) => detail).join('; ')
}

const team: Scope & { kind: 'caseload' } = { kind: 'caseload', areaId: 'a', userId: 'w' }
const manager: Scope = { kind: 'employer', userId: 'm', wholeOf: [] }
const at = new Date(0)

test.each([
	['open', undefined, 'referrals_for_inbox (area_id=? AND received_at>?)'],
	['open', { at, id: 'x' }, 'referrals_for_inbox (area_id=? AND (received_at,id)>(?,?))'],
	['mine', { at, id: 'x' }, 'referrals_for_inbox_by_person (area_id=? AND assigned_to=? AND (received_at,id)>(?,?))'],
	['nobodys', { at, id: 'x' }, 'referrals_for_inbox_by_person (area_id=? AND assigned_to=? AND (received_at,id)>(?,?))'],
	['closed', { at, id: 'x' }, 'referrals_for_inbox_by_status (area_id=? AND status=? AND (received_at,id)>(?,?))'],
] as const)('the inbox, %s, is read from its index in order', async (show, after, index) => {
	const plan = await planOf((db) => listInbox(db, team, { show }, after))
	expect(plan).toContain(`USING INDEX ${index}`)
	expect(plan).not.toContain('TEMP B-TREE')
})

test('an account is read from its index in order', async () => {
	const plan = await planOf((db) => listForAccount(db, manager))
	expect(plan).toContain('USING INDEX referrals_for_account (owner_id=?)')
})

test('nothing that a request asks for reads a whole table', async () => {
	expect(await planOf((db) => findReferral(db, team, 'x'))).toMatch(/^SEARCH/)
	expect(await planOf((db) => findReferral(db, { ...manager, wholeOf: ['f', 'g'] } as Scope, 'x'))).not.toContain('SCAN')
	expect(await planOf((db) => listForAccount(db, { ...manager, wholeOf: ['f', 'g'] } as Scope))).not.toContain('SCAN')
	expect(await planOf((db) => findSession(db, 'x'))).not.toContain('SCAN')
	expect(await planOf((db) => listExpired(db, ['draft', 'declined'], at))).toContain('referrals_by_expiry')
})
