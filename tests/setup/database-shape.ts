import { sql } from 'drizzle-orm'
import type { Store } from '#db/store.server.ts'

/** What the database itself says it holds: each table's columns, sorted, with ` not null` where that holds. */
export async function tablesOf(store: Store): Promise<Record<string, string[]>> {
	const columns =
		store.engine === 'sqlite'
			? sql`
				select t.name as table_name, c.name as column_name, c."notnull" = 1 as required
				from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table' and t.name not like 'sqlite_%'`
			: sql`
				select table_name, column_name, is_nullable = 'NO' as required
				from information_schema.columns where table_schema = 'public'`
	const shape: Record<string, string[]> = {}
	for (const { table_name, column_name, required } of await rowsOf(store, columns)) {
		if (table_name === 'migrations_applied') continue
		;(shape[String(table_name)] ??= []).push(`${String(column_name)}${required ? ' not null' : ''}`)
	}
	for (const names of Object.values(shape)) names.sort()
	return shape
}

export async function triggersOf(store: Store): Promise<string[]> {
	const triggers =
		store.engine === 'sqlite'
			? sql`select name from sqlite_schema where type = 'trigger' order by name`
			: sql`select tgname as name from pg_trigger where not tgisinternal order by tgname`
	return (await rowsOf(store, triggers)).map(({ name }) => String(name))
}

/** Each engine's own way to run SQL that is not the builder's. */
export async function rowsOf(store: Store, query: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
	if (store.engine === 'sqlite') return store.read.all(query)
	const { execute } = store.read as unknown as { execute(query: unknown): Promise<{ rows: Record<string, unknown>[] }> }
	return (await execute.call(store.read, query)).rows
}
