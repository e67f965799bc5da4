import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '#db/migrate.server.ts'
import { migrationFiles } from '#db/migration-files.ts'
import * as schema from '#db/schema/schema.ts'
import type { PostgresDriver } from '#db/store-postgres.server.ts'
import type { Db } from '#db/store.server.ts'
import { isInsideWrite } from '#db/write-queue.ts'

/** PostgreSQL compiled to run inside this process, migrated: for tests, and in no bundle. It has one connection. */
export async function pgliteDriver(): Promise<PostgresDriver> {
	const kept = keptDatabase()
	if (existsSync(kept)) return toDriver(await PGlite.create({ loadDataDir: await openAsBlob(kept) }))

	const pglite = await PGlite.create()
	const driver = toDriver(pglite)
	await migrate('postgres://test', { driver })
	await keep(pglite, kept)
	return driver
}

function toDriver(pglite: PGlite): PostgresDriver {
	const toDb = (client: object) => drizzle({ client: client as PGlite, schema }) as unknown as Db
	return {
		read: toDb({
			query: (...query: Parameters<PGlite['query']>) => {
				// With one connection it would wait for the transaction that waits for it. On a server it would read old rows.
				if (isInsideWrite()) throw new Error('store.read was used inside store.write: use the transaction')
				return pglite.query(...query)
			},
		}),
		transaction: (run) =>
			pglite.transaction(async (client) => {
				await client.exec('set transaction isolation level repeatable read')
				return run(toDb(client))
			}),
		alone: (run) =>
			pglite.transaction((client) =>
				run({
					exec: (source) => client.exec(source),
					rows: async (source, values) => (await client.query(source, [...(values ?? [])])).rows,
				}),
			),
		close: () => pglite.close(),
	}
}

/** Making a database from nothing takes seconds; one that was made before from the same migrations is loaded in their stead. */
function keptDatabase(): string {
	const made = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
	for (const { tag, hash } of migrationFiles('postgres')) made.update(tag + hash)
	return path.resolve('.cache', `pglite-${made.digest('hex').slice(0, 16)}.tar`)
}

async function keep(pglite: PGlite, file: string): Promise<void> {
	mkdirSync(path.dirname(file), { recursive: true })
	// Another worker may be making it too: whichever is whole last stays.
	const unfinished = `${file}.${process.pid}`
	writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
	renameSync(unfinished, file)
}
