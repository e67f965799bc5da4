import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export type MigrationFile = { readonly tag: string; readonly source: string; readonly hash: string }

/** The migrations of one engine in their order, as drizzle-kit keeps them. */
export function migrationFiles(engine: 'sqlite' | 'postgres', folder = path.resolve('db/migrations')): MigrationFile[] {
	const ofEngine = path.join(folder, engine)
	const journal = JSON.parse(readFileSync(path.join(ofEngine, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] }
	return journal.entries.map(({ tag }) => {
		const source = readFileSync(path.join(ofEngine, `${tag}.sql`), 'utf8')
		return { tag, source, hash: createHash('sha256').update(source).digest('hex') }
	})
}

/** Tables a migration says may come out with fewer rows: a comment `-- may lose rows: <table>` in its file. */
export function mayLoseRows(file: MigrationFile): string[] {
	return [...file.source.matchAll(/^-- may lose rows: (\w+)$/gm)].map(([, table]) => table ?? '')
}
