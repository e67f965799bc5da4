import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '#db/migrate.server.ts'
import { openStore, type Store, type StoreOptions } from '#db/store.server.ts'
import { foldersOf } from './worker-folders.ts'

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
	// A worker is ended from outside and cleans nothing up: the main process removes the folder of its workers.
	const folder = path.join(foldersOf(process.ppid), String(process.pid))
	mkdirSync(folder, { recursive: true })
	const file = path.join(folder, 'template.db')
	await migrate(`file:${file}`)
	return { folder, file, copies: 0 }
}
