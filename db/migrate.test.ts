import { getTableColumns, is, Table, getTableName } from 'drizzle-orm'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testStore } from '../tests/setup/test-store.ts'
import { tablesOf, triggersOf } from '../tests/setup/database-shape.ts'
import { engine } from './dialect.ts'
import { migrationFiles } from './migration-files.ts'
import * as schema from './schema/schema.ts'
import { auditEvents } from './schema/schema.ts'

type Snapshot = {
	tables: Record<
		string,
		{
			name: string
			columns: Record<string, { name: string; primaryKey: boolean; notNull: boolean }>
			indexes: Record<string, { name: string; isUnique: boolean; columns: ({ expression: string } | string)[] }>
			foreignKeys: Record<string, { tableTo: string; columnsFrom: string[]; columnsTo: string[]; onDelete?: string }>
		}
	>
}

const tables = Object.values(schema).filter((exported) => is(exported, Table))

test('an empty database migrated has exactly the tables and columns of the schema', async () => {
	const store = await testStore()
	const wanted = Object.fromEntries(
		tables.map((table) => [
			getTableName(table),
			Object.values(getTableColumns(table))
				.map((column) => `${column.name}${column.notNull || column.primary ? ' not null' : ''}`)
				.sort(),
		]),
	)
	expect(Object.keys(wanted).length).toBeGreaterThan(10)
	expect(await tablesOf(store)).toEqual(wanted)
})

test('the migrations of both engines make the same tables, columns, keys and indexes', () => {
	const shape = (of: 'sqlite' | 'postgres') => {
		const last = migrationFiles(of).at(-1)!.tag.slice(0, 4)
		const { tables } = JSON.parse(readFileSync(`db/migrations/${of}/meta/${last}_snapshot.json`, 'utf8')) as Snapshot
		return Object.values(tables)
			.map(({ name, columns, indexes, foreignKeys }) => ({
				name,
				columns: Object.values(columns).map((column) => [column.name, column.primaryKey, column.notNull || column.primaryKey]),
				indexes: Object.values(indexes)
					.map((index) => [
						index.name,
						index.isUnique,
						index.columns.map((column) => (typeof column === 'string' ? column : column.expression)),
					])
					.sort(),
				foreignKeys: Object.values(foreignKeys)
					.map(({ tableTo, columnsFrom, columnsTo, onDelete }) => [columnsFrom, tableTo, columnsTo, onDelete])
					.sort(),
			}))
			.sort((a, b) => a.name.localeCompare(b.name))
	}
	expect(shape('postgres')).toEqual(shape('sqlite'))
	expect(migrationFiles('postgres').map(({ tag }) => tag)).toEqual(migrationFiles('sqlite').map(({ tag }) => tag))
})

test('no migration is named by a machine', () => {
	for (const { tag } of migrationFiles(engine))
		expect(tag).toMatch(/^\d{4}_(create|add|keep|remove|rename|move|split|index)-[a-z0-9-]+$/)
})

test('the database refuses to change or delete an audit event', async () => {
	const store = await testStore()
	const at = new Date('2026-11-02T09:00:00Z')
	const row = { seq: 1, at, actorKind: 'system', actorId: 's', event: 'e', subjectId: 'x', detail: {}, prev: 'p', mac: 'm' }
	await store.write(async (tx) => void (await tx.insert(auditEvents).values(row)))

	await expect(store.write(async (tx) => void (await tx.update(auditEvents).set({ event: 'other' })))).rejects.toThrow(
		'append-only',
	)
	await expect(store.write(async (tx) => void (await tx.delete(auditEvents)))).rejects.toThrow('append-only')
	expect(await store.read.select().from(auditEvents)).toEqual([row])
})

test('what a generated migration would forget is still there after all of them', async () => {
	// A generated rebuild of a table drops its triggers without a word.
	const store = await testStore()
	expect(await triggersOf(store)).toEqual(
		engine === 'sqlite'
			? [
					'audit_events_refuse_delete',
					'audit_events_refuse_update',
					'referrals_count_deleted',
					'referrals_count_entered',
					'referrals_count_inserted',
					'referrals_count_left',
				]
			: [
					'audit_events_refuse_change',
					'audit_events_refuse_truncate',
					'referrals_count_inserted_or_deleted',
					'referrals_count_moved',
				],
	)
})
