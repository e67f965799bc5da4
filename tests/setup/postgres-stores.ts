import { migrate } from '#db/migrate.server.ts'
import { pooledDriver, type PostgresDriver, type PostgresTransaction } from '#db/store-postgres.server.ts'
import { openStore, type Store, type StoreOptions } from '#db/store.server.ts'
import { pgliteDriver } from './pglite-driver.ts'

/** One PostgreSQL for each worker, kept from file to file and emptied for each test. */
type Ready = { readonly driver: PostgresDriver; readonly emptying: string; inUse: boolean }
const holder = globalThis as typeof globalThis & { testPostgres?: Promise<Ready> }

/** On the server of TEST_DATABASE_URL when there is one, otherwise on a PostgreSQL inside this process. */
export async function emptyPostgresStore(options: StoreOptions): Promise<Store> {
	const ready = await startPostgres()
	if (ready.inUse) throw new Error('There is one PostgreSQL store at a time: close the first before asking for another')
	await ready.driver.alone((connection) => connection.exec(ready.emptying))
	const driver = { ...ready.driver, close: async () => void (ready.inUse = false) }
	const store = await openStore('postgres://test', { ...options, driver })
	ready.inUse = true
	return store
}

/** Safe to call again: the first one is kept. */
export function startPostgres(): Promise<Ready> {
	return (holder.testPostgres ??= start())
}

async function start(): Promise<Ready> {
	const server = process.env.TEST_DATABASE_URL
	const driver = server ? pooledDriver(await newDatabase(server)) : await pgliteDriver()
	await migrate('postgres://test', { driver })
	return { driver, emptying: await driver.alone(emptyingOf), inUse: false }
}

/** A database of this worker's own on the server, made anew. The user must be a superuser: emptying passes over the triggers. */
export async function newDatabase(server: string, name = `portal_test_${process.env.VITEST_POOL_ID ?? '1'}`): Promise<string> {
	const { default: pg } = await import('pg')
	const client = new pg.Client({ connectionString: server })
	await client.connect()
	await client.query(`drop database if exists ${name} with (force)`)
	await client.query(`create database ${name}`)
	await client.end()
	const url = new URL(server)
	url.pathname = `/${name}`
	return url.href
}

/** Deletes every row. The role makes triggers and foreign keys look away; deleting is thirty times quicker here than truncating. */
async function emptyingOf({ rows }: PostgresTransaction): Promise<string> {
	const tables = (await rows(
		"select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations_applied'",
	)) as { table_name: string }[]
	return `set local session_replication_role = replica; ${tables.map(({ table_name }) => `delete from "${table_name}";`).join(' ')}`
}
