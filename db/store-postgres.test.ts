import { eq, sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testStore, testVault } from '../tests/setup/test-store.ts'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { newDatabase } from '../tests/setup/postgres-stores.ts'
import { limits, organisations } from './schema/schema.ts'
import { migrationFiles } from './migration-files.ts'
import type { PostgresDriver } from './store-postgres.server.ts'
import { migrate, openStore, StoreUnfitError, type Store } from './store.server.ts'

const at = new Date('2026-11-02T09:00:00Z')

/** What a server says when two transactions met. */
const met = (code: string, constraint?: string) => Object.assign(new Error('could not serialize access'), { code, constraint })

/** Wraps a store's driver so that its first transactions fail. */
async function failingStore(errors: Error[]) {
	const tried = { times: 0 }
	const store = await testStore()
	const driver: PostgresDriver = {
		read: store.read,
		transaction: (run) => {
			tried.times += 1
			const error = errors.shift()
			return error ? Promise.reject(error) : store.write(run)
		},
		alone: (run) => run({ exec: async () => {}, rows: async () => migrationFiles('postgres') }),
		close: async () => {},
	}
	return { store: await openStore('postgres://test', { driver }), tried }
}

describe('a transaction that met another', () => {
	test.each([
		['a serialisation failure', met('40001')],
		['a deadlock', met('40P01')],
		['two that would both follow the same audit event', met('23505', 'audit_events_by_prev')],
		['two that would both take the same audit number', met('23505', 'audit_events_pkey')],
	])('is run again: %s', async (_what, error) => {
		const { store, tried } = await failingStore([error, error, error])
		expect(await store.write(async () => 'done')).toBe('done')
		expect(tried.times).toBe(4)
	})

	test('is not run again when it was something else', async () => {
		const { store, tried } = await failingStore([met('23505', 'users_pkey')])
		await expect(store.write(async () => 'done')).rejects.toMatchObject({ constraint: 'users_pkey' })
		expect(tried.times).toBe(1)
	})

	test('is given up in the end', async () => {
		const { store, tried } = await failingStore(Array.from({ length: 50 }, () => met('40001')))
		await expect(store.write(async () => 'done')).rejects.toMatchObject({ code: '40001' })
		expect(tried.times).toBe(13)
	})
})

test('a database that was not migrated is refused', async () => {
	const driver: PostgresDriver = {
		read: null as never,
		transaction: () => Promise.reject(new Error('not asked')),
		alone: (run) => run({ exec: async () => {}, rows: async () => [{ there: null }] }),
		close: async () => {},
	}
	await expect(openStore('postgres://test', { driver })).rejects.toThrow(StoreUnfitError)
})

const server = process.env.TEST_DATABASE_URL

describe.runIf(server)('two web nodes on one server', () => {
	async function twoNodes(): Promise<[Store, Store]> {
		const url = await newDatabase(server!, 'portal_test_two_nodes')
		await Promise.all([migrate(url), migrate(url), migrate(url)])
		const nodes = [await openStore(url), await openStore(url)] as const
		onTestFinished(async () => void (await Promise.all(nodes.map((node) => node.close()))))
		return [...nodes]
	}

	test('lose no increment when both write at once', async () => {
		const nodes = await twoNodes()
		await nodes[0].write(async (tx) => void (await tx.insert(limits).values({ key: 'k', points: 0, resetsAt: at })))
		const increment = (node: Store) =>
			node.write(async (tx) => {
				const [row] = await tx.select().from(limits).where(eq(limits.key, 'k')).limit(1)
				await tx
					.update(limits)
					.set({ points: row!.points + 1 })
					.where(eq(limits.key, 'k'))
			})
		await Promise.all(Array.from({ length: 100 }, (_, turn) => increment(nodes[turn % 2]!)))
		expect(await nodes[0].read.select({ points: limits.points }).from(limits)).toEqual([{ points: 100 }])
	})

	test('keep one audit chain when both write at once', async () => {
		const nodes = await twoNodes()
		const vault = testVault()
		const act = (node: Store, turn: number) =>
			node.write(async (tx) => {
				await tx.insert(organisations).values({ id: String(turn), name: 'Firm', postcode: 'LE1 1AA', createdAt: at })
				await recordAudit(tx, vault, systemActor, { event: 'referral.received', subjectId: String(turn), at })
			})
		await Promise.all(Array.from({ length: 64 }, (_, turn) => act(nodes[turn % 2]!, turn)))
		expect(await verifyAudit(nodes[0].read, vault)).toMatchObject({ ok: true, rows: 64 })
	})

	test('sees a whole transaction or none of it', async () => {
		const nodes = await twoNodes()
		const [{ level } = { level: '' }] = await nodes[0].write(async (tx) => {
			const execute = (tx as unknown as { execute(query: unknown): Promise<{ rows: { level: string }[] }> }).execute
			return (await execute.call(tx, sql`select current_setting('transaction_isolation') as level`)).rows
		})
		expect(level).toBe('repeatable read')
	})
})
