import { drizzle } from 'drizzle-orm/better-sqlite3'
import { existsSync } from 'node:fs'
import * as schema from './schema/schema.ts'
import { migrationFiles } from './migration-files.ts'
import { applicationId, lockFile, openConnection, refuseEmptyFile, type Connection } from './store-connection.server.ts'
import { StoreUnfitError } from './store-errors.ts'
import type { Db, Store, StoreOptions } from './store.server.ts'
import { createWriteQueue } from './write-queue.ts'

export async function openSqliteStore(file: string, options: StoreOptions): Promise<Store> {
	refuseEmptyFile(file)
	if (!existsSync(file)) throw new StoreUnfitError(`There is no database at ${file}. Run npm run db:migrate first.`)

	const unlock = options.lock === false ? () => {} : lockFile(file)
	const opened: Connection[] = []
	try {
		const writer = openConnection(file, 'write')
		opened.push(writer)
		assertFit(writer, file, options)
		const reader = openConnection(file, 'read')
		opened.push(reader)

		const queue = createWriteQueue(writer, toDb(writer), options)
		return {
			engine: 'sqlite',
			read: toDb(reader),
			write: queue.write,
			close: async () => {
				await queue.close()
				reader.close()
				// The last connection to close puts the log back into the file.
				writer.close()
				unlock()
			},
		}
	} catch (error) {
		for (const connection of opened) connection.close()
		unlock()
		throw error
	}
}

/** Underneath, better-sqlite3 answers at once; queries are awaited all the same, so that they read alike on both engines. */
function toDb(connection: Connection): Db {
	return drizzle({ client: keepStatements(connection), schema }) as unknown as Db
}

const mostStatementsKept = 500

/** Preparing a statement again for every run would cost more than running it. The builder asks for the same text each time. */
function keepStatements(connection: Connection): Connection {
	const kept = new Map<string, ReturnType<Connection['prepare']>>()
	const prepare = connection.prepare.bind(connection)
	connection.prepare = ((source: string) => {
		let statement = kept.get(source)
		if (statement) return statement
		statement = prepare(source)
		// Lists of changing length make new texts: the oldest go.
		if (kept.size >= mostStatementsKept)
			for (const [oldest] of kept) {
				kept.delete(oldest)
				break
			}
		kept.set(source, statement)
		return statement
	}) as Connection['prepare']
	return connection
}

function assertFit(connection: Connection, file: string, options: StoreOptions): void {
	if (connection.pragma('application_id', { simple: true }) !== applicationId) {
		throw new StoreUnfitError(`${file} is not a database of this portal`)
	}
	const known = migrationFiles('sqlite', options.migrations).length
	const applied = Number(connection.pragma('user_version', { simple: true }))
	if (applied < known) throw new StoreUnfitError(`${file} is ${known - applied} migrations behind. Run npm run db:migrate.`)
	if (applied > known) throw new StoreUnfitError(`${file} was migrated by a newer version of the portal than this one`)
	if (options.check === false) return

	const found = connection.pragma('quick_check(1)', { simple: true })
	if (found !== 'ok') throw new StoreUnfitError(`${file} is damaged: ${String(found)}. Restore a backup.`)
	const orphans = connection.pragma('foreign_key_check') as unknown[]
	if (orphans.length > 0) throw new StoreUnfitError(`${file} has ${orphans.length} rows whose parent row is gone`)
}
