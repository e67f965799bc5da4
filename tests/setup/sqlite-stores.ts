import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '#db/migrate.server.ts'
import { openStore, type Store, type StoreOptions } from '#db/store.server.ts'

/** One migrated database for each worker; every test gets a copy. */
type Template = { readonly folder: string; readonly file: string; copies: number }
const holder = globalThis as typeof globalThis & { sqliteTemplate?: Promise<Template> }

export async function emptySqliteStore(options: StoreOptions): Promise<Store> {
	const template = await (holder.sqliteTemplate ??= makeTemplate())
	const file = path.join(template.folder, `${(template.copies += 1)}.db`)
	copyFileSync(template.file, file)
	const store = await openStore(`file:${file}`, { lock: false, check: false, ...options })
	return {
		...store,
		close: async () => {
			await store.close()
			rmSync(file)
		},
	}
}

async function makeTemplate(): Promise<Template> {
	const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-tests-'))
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
	const file = path.join(folder, 'template.db')
	await migrate(`file:${file}`)
	return { folder, file, copies: 0 }
}
