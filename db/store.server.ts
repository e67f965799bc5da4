import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { rmSync } from 'node:fs'
import { migrate } from './migrate.server.ts'
import type * as schema from './schema/schema.ts'
import { openPostgresStore, type PostgresDriver } from './store-postgres.server.ts'
import { openSqliteStore } from './store-sqlite.server.ts'
import { temporaryDatabase } from './store-connection.server.ts'
import { isPostgres, sqliteFile } from './store-url.ts'

export { migrate } from './migrate.server.ts'
export { prepared } from './prepared.ts'
export {
	StoreLockedError,
	StoreUnfitError,
	TransactionOverError,
	WriteInsideWriteError,
	WriteStalledError,
} from './store-errors.ts'

/** Both engines are used through this type: only what both can do. A transaction has it too. */
export type Db = BaseSQLiteDatabase<'async', unknown, typeof schema>

export type Store = {
	readonly engine: 'sqlite' | 'postgres'
	/** For reading outside a transaction. Sees what is committed, never what is on its way. */
	readonly read: Db
	/**
	 * The only way to a transaction. What it answers is on disk; what throws inside it is undone.
	 *
	 * Inside, await nothing but the transaction's own queries: everybody else's writing waits meanwhile. It may run more than
	 * once (PostgreSQL asks for a repeat when two nodes write at once), so it changes nothing outside the database.
	 */
	write<T>(run: (tx: Db) => Promise<T>): Promise<T>
	close(): Promise<void>
}

export type StoreOptions = {
	/** Told of what an operator should know: a transaction that held up the others. Ids and numbers only. */
	readonly warn?: (message: string, detail: Readonly<Record<string, number>>) => void
	/** False lets a second process open the same SQLite file: for the operator's commands and for tests, never for a server. */
	readonly lock?: boolean
	/** False leaves out reading the whole SQLite file for damage when it is opened. */
	readonly check?: boolean
	/** Where `sqlite/` and `postgres/` with the migrations are; `db/migrations` below the working folder when left out. */
	readonly migrations?: string
	/** How to reach PostgreSQL when it is not by a connection pool. */
	readonly driver?: PostgresDriver
	/** A transaction is given up after this long. */
	readonly stalledAfterMs?: number
}

/**
 * Opens what DATABASE_URL names: `file:./data/portal.db`, `:memory:` (a file of its own, gone when it is closed) or
 * `postgres://…`. The database must have been migrated.
 *
 * Throws StoreLockedError when another process has the SQLite file, StoreUnfitError when the database may not be served from.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
	if (isPostgres(url)) return openPostgresStore(url, options)
	if (url !== ':memory:') return openSqliteStore(sqliteFile(url), options)

	const { file, folder } = temporaryDatabase()
	await migrate(`file:${file}`, options)
	const store = await openSqliteStore(file, options)
	return {
		...store,
		close: async () => {
			await store.close()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}
