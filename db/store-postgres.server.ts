import { DrizzleQueryError } from 'drizzle-orm/errors'
import { drizzle } from 'drizzle-orm/node-postgres'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { migrationFiles } from './migration-files.ts'
import * as schema from './schema/schema.ts'
import { StoreUnfitError } from './store-errors.ts'
import type { Db, Store, StoreOptions } from './store.server.ts'
import { refuseInsideWrite, runWatched } from './write-queue.ts'

/** Plain statements inside one transaction: what migrating needs. */
export type PostgresTransaction = {
	exec(source: string): Promise<unknown>
	rows(source: string, values?: readonly unknown[]): Promise<readonly unknown[]>
}

/** How to reach a PostgreSQL. The pool below is the real one; tests bring one that runs in their own process. */
export type PostgresDriver = {
	readonly read: Db
	/** One attempt at a transaction, in repeatable read. */
	transaction<T>(run: (tx: Db) => Promise<T>): Promise<T>
	/** A transaction that no other process runs one of at the same time: for migrating. */
	alone<T>(run: (connection: PostgresTransaction) => Promise<T>): Promise<T>
	close(): Promise<void>
}

export async function openPostgresStore(url: string, options: StoreOptions): Promise<Store> {
	const driver = options.driver ?? pooledDriver(url)
	try {
		await assertMigrated(driver, options)
	} catch (error) {
		await driver.close()
		throw error
	}
	const queue = queueOfOne()

	return {
		engine: 'postgres',
		read: driver.read,
		write: async (run) => {
			refuseInsideWrite()
			const attempt = () => driver.transaction((tx) => runWatched(tx, run, options))
			// Two transactions that meet would meet again: then this process writes one after the other until the queue is empty.
			if (queue.isEmpty()) {
				try {
					return await attempt()
				} catch (error) {
					if (!mayRepeat(error)) throw withoutValues(error)
				}
			}
			return queue.take(() => untilAlone(attempt))
		},
		close: () => driver.close(),
	}
}

const mostAttempts = 12

/** Runs it again while all that is wrong is another node's writing, after a pause that grows. */
async function untilAlone<T>(attempt: () => Promise<T>): Promise<T> {
	for (let attempts = 1; ; attempts++) {
		try {
			return await attempt()
		} catch (error) {
			if (attempts === mostAttempts || !mayRepeat(error)) throw withoutValues(error)
			await pause(Math.random() * Math.min(2 ** attempts, 100))
		}
	}
}

const auditChainKeys: unknown[] = ['audit_events_by_prev', 'audit_events_pkey']

/** True when nothing is wrong but that somebody else wrote at the same moment. */
function mayRepeat(error: unknown): boolean {
	const { code, constraint } = causeOf(error) as { code?: unknown; constraint?: unknown }
	// serialization_failure, deadlock_detected; and two rows that both wanted to follow the same audit event.
	return code === '40001' || code === '40P01' || (code === '23505' && auditChainKeys.includes(constraint))
}

/**
 * The query builder's error carries every value of the statement in its message, and the server's own quotes them: both would end
 * up in a log. What `write` throws has been through here; an error of `read` has not.
 */
export function withoutValues(error: unknown): unknown {
	if (!(error instanceof DrizzleQueryError) && !(error instanceof pg.DatabaseError)) return error
	const cause = causeOf(error)
	for (const name of ['detail', 'where', 'params', 'internalQuery']) Reflect.deleteProperty(cause, name)
	return cause
}

function causeOf(error: unknown): object {
	const cause = error instanceof DrizzleQueryError ? error.cause : error
	return typeof cause === 'object' && cause !== null ? cause : {}
}

async function assertMigrated(driver: PostgresDriver, options: StoreOptions): Promise<void> {
	const known = migrationFiles('postgres', options.migrations).length
	const applied = await driver.alone(async ({ rows }) => {
		const [{ there } = { there: null }] = (await rows("select to_regclass('migrations_applied') as there")) as {
			there: unknown
		}[]
		return there === null ? 0 : (await rows('select 1 from migrations_applied')).length
	})
	if (applied < known) throw new StoreUnfitError(`The database is ${known - applied} migrations behind. Run npm run db:migrate.`)
	if (applied > known) throw new StoreUnfitError('The database was migrated by a newer version of the portal than this one')
}

function queueOfOne() {
	let last: Promise<unknown> = Promise.resolve()
	let waiting = 0
	return {
		isEmpty: () => waiting === 0,
		take<T>(run: () => Promise<T>): Promise<T> {
			waiting += 1
			const mine = last.then(run).finally(() => (waiting -= 1))
			last = mine.catch(() => {})
			return mine
		},
	}
}

/** Any number: all processes that migrate must use the same one. */
const migrationLock = 0x45506f72

export function pooledDriver(url: string): PostgresDriver {
	const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, application_name: 'portal' })
	// A connection that breaks while it rests is replaced by the next query; without a listener it would end the process.
	pool.on('error', () => {})
	const dbs = new WeakMap<pg.PoolClient, Db>()

	async function on<T>(run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
		const client = await pool.connect()
		let broken: Error | undefined
		try {
			return await run(client)
		} catch (error) {
			await client.query('rollback').catch((reason: Error) => (broken = reason))
			throw error
		} finally {
			client.release(broken)
		}
	}

	return {
		read: drizzle({ client: pool, schema }) as unknown as Db,
		transaction: (run) =>
			on(async (client) => {
				let db = dbs.get(client)
				if (!db) dbs.set(client, (db = drizzle({ client, schema }) as unknown as Db))
				await client.query('begin isolation level repeatable read')
				const value = await run(db)
				await client.query('commit')
				return value
			}),
		alone: (run) =>
			on(async (client) => {
				await client.query('begin')
				await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
				const value = await run({
					exec: (source) => client.query(source),
					rows: async (source, values) => (await client.query(source, [...(values ?? [])])).rows as unknown[],
				})
				await client.query('commit')
				return value
			}),
		close: () => pool.end(),
	}
}
