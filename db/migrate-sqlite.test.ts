import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../tests/setup/temporary-folder.ts'
import { openConnection } from './store-connection.server.ts'
import { migrate, openStore, StoreUnfitError } from './store.server.ts'

let file: string
let url: string
let migrations: string

beforeEach(async () => {
	const folder = temporaryFolder()
	file = path.join(folder, 'portal.db')
	url = `file:${file}`
	migrations = path.join(folder, 'migrations')
	cpSync('db/migrations', migrations, { recursive: true })
	await migrate(url, { migrations })
	change(`
		insert into organisations (id, name, postcode, created_at) values ('o1', 'Firm', 'LE1 1AA', 0), ('o2', 'Firm', 'LE1 1AA', 0);
		insert into users (id, kind, created_at) values ('u1', 'employer', 0);
		insert into memberships (id, user_id, organisation_id, created_at) values ('m1', 'u1', 'o1', 0), ('m2', 'u1', 'o2', 0);`)
})

function change(source: string) {
	const connection = openConnection(file, 'write')
	connection.exec(source)
	connection.close()
}

function ask(source: string, database = file): unknown[] {
	// A copy is not in WAL mode until something writes to it.
	const connection = openConnection(database, database === file ? 'read' : 'write')
	const rows = connection.prepare(source).pluck().all()
	connection.close()
	return rows
}

/** Puts one more migration after the others. */
function add(tag: string, source: string) {
	const journal = path.join(migrations, 'sqlite/meta/_journal.json')
	const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] }
	writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, { idx: entries.length, tag }] }))
	writeFileSync(path.join(migrations, `sqlite/${tag}.sql`), source)
}

/** What drizzle-kit writes when a column of a table that others point at has changed. */
const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_organisations\` (
	\`id\` text PRIMARY KEY NOT NULL, \`name\` text, \`postcode\` text NOT NULL, \`sector\` text, \`size_band\` text, \`created_at\` integer NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO \`__new_organisations\` SELECT "id", "name", "postcode", "sector", "size_band", "created_at" FROM \`organisations\`;--> statement-breakpoint
DROP TABLE \`organisations\`;--> statement-breakpoint
ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

test('migrating twice is harmless, and copies nothing the second time', async () => {
	expect(await migrate(url, { migrations })).toEqual({ applied: [], backup: null })
	expect(existsSync(path.join(path.dirname(file), 'backups'))).toBe(false)
	expect(ask('select id from memberships order by id')).toEqual(['m1', 'm2'])
})

test('a database with something in it is copied before it is changed', async () => {
	add('0003_add-colour', 'alter table organisations add column colour text')
	const { applied, backup } = await migrate(url, { migrations })
	expect(applied).toEqual(['0003_add-colour'])
	expect(backup).toBe(path.join(path.dirname(file), 'backups/before-0003_add-colour.db'))
	expect(ask('select count(*) from organisations where colour is null')).toEqual([2])
	expect(ask('select count(*) from organisations', backup!)).toEqual([2])
	expect(ask("select name from pragma_table_info('organisations') where name = 'colour'", backup!)).toEqual([])
	await (await openStore(url, { migrations })).close()
})

describe('a rebuilt table', () => {
	test('keeps the rows that point at it', async () => {
		add('0003_rebuild-organisations', rebuild)
		await migrate(url, { migrations })
		expect(ask('select id from memberships order by id')).toEqual(['m1', 'm2'])
		expect(ask('select id from organisations order by id')).toEqual(['o1', 'o2'])
	})

	test('would lose them all the way a generated migrator runs it: the control', () => {
		const connection = openConnection(file, 'write')
		connection.exec('BEGIN')
		for (const statement of rebuild.split('--> statement-breakpoint')) connection.exec(statement)
		connection.exec('COMMIT')
		connection.close()
		expect(ask('select id from organisations order by id')).toEqual(['o1', 'o2'])
		expect(ask('select id from memberships')).toEqual([])
	})
})

describe('nothing is changed', () => {
	const before = () => ask("select sql from sqlite_schema where name = 'organisations'")

	async function expectRefused(tag: string, source: string, message: string | RegExp) {
		const shape = before()
		const version = ask('pragma user_version')
		add(tag, source)
		await expect(migrate(url, { migrations })).rejects.toThrow(message)
		expect(before()).toEqual(shape)
		expect(ask('select count(*) from memberships')).toEqual([2])
		expect(ask('pragma user_version')).toEqual(version)
	}

	test('when a migration fails half-way', () =>
		expectRefused('0003_half', 'alter table organisations add column colour text; select * from nowhere', 'no such table'))

	test('when rows would be lost', () =>
		expectRefused('0003_clean', "delete from memberships where id = 'm1'", 'lose 1 of 2 rows of memberships'))

	test('when a table with rows would be lost', () =>
		expectRefused('0003_drop', 'drop table memberships', 'lose 2 of 2 rows of memberships'))

	test('when rows would be left without their parent', () =>
		expectRefused(
			'0003_orphan',
			"-- may lose rows: organisations\ndelete from organisations where id = 'o1'",
			'1 rows without their parent',
		))

	test('when a migration it was made with has been edited since', async () => {
		const [first = ''] = readdirSync(path.join(migrations, 'sqlite')).filter((name) => name.startsWith('0001'))
		appendFileSync(path.join(migrations, 'sqlite', first), '\n-- and more')
		await expectRefused(
			'0003_add-colour',
			'alter table organisations add column colour text',
			'is not the one this database was migrated with',
		)
	})

	test('when the database is newer than the program', async () => {
		change("insert into migrations_applied (tag, hash) values ('0003_later', 'x')")
		await expect(migrate(url, { migrations })).rejects.toThrow(StoreUnfitError)
	})
})

test('rows go where the migration says that they may', async () => {
	add('0003_remove-memberships', '-- may lose rows: memberships\ndrop table memberships')
	await migrate(url, { migrations })
	expect(ask("select name from sqlite_schema where name = 'memberships'")).toEqual([])
})

test('a database that was never finished is begun anew', async () => {
	const other = path.join(path.dirname(file), 'other.db')
	writeFileSync(`${other}.new`, 'left by a process that was killed')
	await migrate(`file:${other}`, { migrations })
	expect(ask('select count(*) from organisations', other)).toEqual([0])
	expect(existsSync(`${other}.new`)).toBe(false)
})

test('pages freed by deletion can be given back', () => {
	expect(ask('pragma auto_vacuum')).toEqual([2])
})
