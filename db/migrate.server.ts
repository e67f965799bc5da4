import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { mayLoseRows, migrationFiles, type MigrationFile } from './migration-files.ts'
import {
	applicationId,
	lockFile,
	makeFolder,
	openConnection,
	refuseEmptyFile,
	syncFolder,
	type Connection,
} from './store-connection.server.ts'
import { StoreUnfitError } from './store-errors.ts'
import { pooledDriver, type PostgresDriver, type PostgresTransaction } from './store-postgres.server.ts'
import { isPostgres, sqliteFile } from './store-url.ts'

export type MigrateOptions = {
	readonly migrations?: string
	readonly driver?: PostgresDriver
	/** False when the caller already holds the lock on the file. */
	readonly lock?: boolean
}

/** `applied` names what was done, in order; `backup` is the copy made before, or null when there was nothing to copy. */
export type Migrated = { readonly applied: readonly string[]; readonly backup: string | null }

/**
 * Brings the database to this build's shape, in one transaction: afterwards it is wholly migrated or exactly as before.
 * Safe to repeat. A SQLite file that holds something is copied first; a new one appears only when it is complete.
 *
 * Throws StoreLockedError while a server uses the SQLite file, and StoreUnfitError when the database is not ours, is newer than this
 * build, was migrated from files that have been edited since, or would lose rows.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<Migrated> {
	if (isPostgres(url)) return migratePostgres(url, options)

	const file = sqliteFile(url)
	makeFolder(path.dirname(file))
	const unlock = options.lock === false ? () => {} : lockFile(file)
	try {
		refuseEmptyFile(file)
		const files = migrationFiles('sqlite', options.migrations)
		return existsSync(file) ? migrateExisting(file, files) : createNew(file, files)
	} finally {
		unlock()
	}
}

const ledger = 'create table migrations_applied (tag text primary key not null, hash text not null)'

function createNew(file: string, files: readonly MigrationFile[]): Migrated {
	// Under another name until it is whole: a process killed here leaves nothing that looks like a database.
	const unfinished = `${file}.new`
	for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) rmSync(leftover, { force: true })
	const connection = openConnection(unfinished, 'create')
	try {
		connection.exec(ledger)
		apply(connection, files, files.length)
	} finally {
		connection.close()
	}
	renameSync(unfinished, file)
	syncFolder(path.dirname(file))
	return { applied: files.map(({ tag }) => tag), backup: null }
}

function migrateExisting(file: string, files: readonly MigrationFile[]): Migrated {
	const connection = openConnection(file, 'write')
	try {
		if (connection.pragma('application_id', { simple: true }) !== applicationId) {
			throw new StoreUnfitError(`${file} is not a database of this portal`)
		}
		const done = connection.prepare('select tag, hash from migrations_applied').all() as Applied[]
		const pending = pendingOf(files, done)
		const [first] = pending
		if (!first) return { applied: [], backup: null }

		const backup = copyBefore(connection, file, first.tag)
		apply(connection, pending, files.length)
		return { applied: pending.map(({ tag }) => tag), backup }
	} finally {
		connection.close()
	}
}

function copyBefore(connection: Connection, file: string, tag: string): string {
	const folder = path.join(path.dirname(file), 'backups')
	makeFolder(folder)
	const backup = path.join(folder, `before-${tag}.db`)
	// A copy that an earlier, failed attempt made shows the same state: nothing was changed since.
	const unfinished = `${backup}.new`
	rmSync(unfinished, { force: true })
	connection.prepare('vacuum into ?').run(unfinished)
	renameSync(unfinished, backup)
	syncFolder(folder)
	return backup
}

function apply(connection: Connection, pending: readonly MigrationFile[], userVersion: number): void {
	// Inside a transaction this pragma does nothing, which is how a generated table rebuild deletes the children of its rows.
	connection.pragma('foreign_keys = OFF')
	connection.exec('BEGIN IMMEDIATE')
	try {
		const before = countRows(connection)
		for (const { tag, source, hash } of pending) {
			connection.exec(source)
			connection.prepare('insert into migrations_applied (tag, hash) values (?, ?)').run(tag, hash)
		}
		assertNothingLost(before, countRows(connection), pending.flatMap(mayLoseRows))
		const orphans = connection.pragma('foreign_key_check') as unknown[]
		if (orphans.length > 0) throw new StoreUnfitError(`The migration would leave ${orphans.length} rows without their parent row`)
		connection.pragma(`application_id = ${applicationId}`)
		connection.pragma(`user_version = ${userVersion}`)
		connection.exec('COMMIT')
	} catch (error) {
		if (connection.inTransaction) connection.exec('ROLLBACK')
		throw error
	}
}

function countRows(connection: Connection): Map<string, number> {
	const tables = connection
		.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'migrations_applied'")
		.pluck()
		.all() as string[]
	return new Map(tables.map((table) => [table, connection.prepare(`select count(*) from "${table}"`).pluck().get() as number]))
}

type Applied = { readonly tag: string; readonly hash: string }

function pendingOf(files: readonly MigrationFile[], done: readonly Applied[]): readonly MigrationFile[] {
	if (done.length > files.length)
		throw new StoreUnfitError('The database was migrated by a newer version of the portal than this one')
	const hashes = new Map(done.map(({ tag, hash }) => [tag, hash]))
	for (const { tag, hash } of files.slice(0, done.length)) {
		if (hashes.get(tag) !== hash) throw new StoreUnfitError(`Migration ${tag} is not the one this database was migrated with`)
	}
	return files.slice(done.length)
}

function assertNothingLost(
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>,
	mayLose: readonly string[],
): void {
	for (const [table, rows] of before) {
		const left = after.get(table) ?? 0
		if (left < rows && !mayLose.includes(table)) {
			throw new StoreUnfitError(`The migration would lose ${rows - left} of ${rows} rows of ${table}`)
		}
	}
}

async function migratePostgres(url: string, { migrations, driver: given }: MigrateOptions): Promise<Migrated> {
	const driver = given ?? pooledDriver(url)
	const files = migrationFiles('postgres', migrations)
	try {
		return await driver.alone(async (connection) => {
			await connection.exec(ledger.replace('create table', 'create table if not exists'))
			const done = (await connection.rows('select tag, hash from migrations_applied')) as Applied[]
			const pending = pendingOf(files, done)
			const before = await countRowsOfPostgres(connection)
			for (const { tag, source, hash } of pending) {
				await connection.exec(source)
				await connection.rows('insert into migrations_applied (tag, hash) values ($1, $2)', [tag, hash])
			}
			assertNothingLost(before, await countRowsOfPostgres(connection), pending.flatMap(mayLoseRows))
			return { applied: pending.map(({ tag }) => tag), backup: null }
		})
	} finally {
		if (!given) await driver.close()
	}
}

async function countRowsOfPostgres(connection: PostgresTransaction): Promise<Map<string, number>> {
	const tables = await connection.rows(
		"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations_applied'",
	)
	const counts = new Map<string, number>()
	for (const { table_name: table } of tables as { table_name: string }[]) {
		const [row] = await connection.rows(`select count(*)::int as rows from "${table}"`)
		counts.set(table, Number((row as { rows: number }).rows))
	}
	return counts
}
