import { getTableColumns, getTableName, sql, type Column, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './store.server.ts'
import { connectionOf } from './write-queue.ts'

const mostNameLength = 63
const statements = new WeakMap<object, Map<string, unknown>>()

/**
 * A statement whose SQL is built once for each connection and then only run: building it costs four to eight times what running does.
 * The name must be unique in the code and its SQL always the same; what differs from run to run goes in by `later`.
 *
 *     const find = prepared(db, 'firm by id', (db) => db.select().from(organisations).where(eq(organisations.id, later(organisations.id))))
 *     const [row] = await find.execute({ id })
 */
export function prepared<Statement>(db: Db, name: string, build: (db: Db) => { prepare(): Statement }): Statement {
	const connection = connectionOf(db)
	let known = statements.get(connection)
	if (!known) statements.set(connection, (known = new Map()))
	let statement = known.get(name) as Statement | undefined
	if (!statement) {
		if (name.length > mostNameLength) throw new Error(`PostgreSQL would cut the name short: ${name}`)
		// PostgreSQL wants a name and keeps the plan under it for each of its connections; SQLite takes none.
		statement = (build(connection) as { prepare(name: string): Statement }).prepare(name)
		known.set(name, statement)
	}
	return statement
}

/**
 * A value that a prepared statement gets when it is run, under the column's name unless another is given.
 * It is written as the column writes it, and null stays null: the library's own placeholder makes JSON or a failure of it.
 */
export function later(column: Column, name = column.name): SQL {
	const encode = (value: unknown) => (value === null ? null : column.mapToDriverValue(value))
	return sql`${sql.param(sql.placeholder(name), { mapToDriverValue: encode })}`
}

/** Adds a row. */
export async function insertRow<Table extends SQLiteTable>(db: Db, table: Table, row: Table['$inferInsert']): Promise<void> {
	const insert = prepared(db, `insert into ${getTableName(table)}`, (db) => db.insert(table).values(allLater(table)))
	await insert.execute(complete(table, row))
}

/** Adds a row unless there is one with the same value in `unique` already. True when this call added it. */
export async function insertRowOnce<Table extends SQLiteTable>(
	db: Db,
	table: Table,
	unique: SQLiteColumn | SQLiteColumn[],
	row: Table['$inferInsert'],
): Promise<boolean> {
	const columns = [unique].flat()
	const name = `insert into ${getTableName(table)} once by ${columns.map((column) => column.name).join(' ')}`
	const insert = prepared(db, name, (db) =>
		db
			.insert(table)
			.values(allLater(table))
			.onConflictDoNothing({ target: columns })
			.returning({ added: sql<number>`1` }),
	)
	return (await insert.execute(complete(table, row))).length === 1
}

function allLater<Table extends SQLiteTable>(table: Table): Table['$inferInsert'] {
	const columns = Object.entries(getTableColumns(table))
	return Object.fromEntries(columns.map(([key, column]) => [key, later(column)])) as Table['$inferInsert']
}

/** The row by column names, with what was left out: a prepared statement always has all columns. */
function complete(table: SQLiteTable, row: Record<string, unknown>): Record<string, unknown> {
	const values: Record<string, unknown> = {}
	for (const [key, column] of columnsOf(table)) values[column.name] = row[key] ?? column.default ?? null
	return values
}

const knownColumns = new WeakMap<SQLiteTable, [string, SQLiteColumn][]>()

function columnsOf(table: SQLiteTable): [string, SQLiteColumn][] {
	let columns = knownColumns.get(table)
	if (!columns) knownColumns.set(table, (columns = Object.entries(getTableColumns(table))))
	return columns
}

const knownChanges = new Map<string, number>()

/**
 * Changes the rows of a table where the condition holds, by a statement prepared once for each set of columns, and says how many it
 * changed. `name` tells the condition's SQL from any other's; `values` are what its `later` columns get.
 */
export async function updateRows<Table extends SQLiteTable>(
	db: Db,
	table: Table,
	changes: Partial<Table['$inferInsert']>,
	where: { readonly name: string; readonly condition: () => SQL | undefined; readonly values: Record<string, unknown> },
): Promise<number> {
	const changed = columnsOf(table).filter(([key]) => (changes as Record<string, unknown>)[key] !== undefined)
	const set = `${getTableName(table)} ${changed.map(([key]) => key).join(' ')}`
	let number = knownChanges.get(set)
	if (number === undefined) knownChanges.set(set, (number = knownChanges.size))

	const update = prepared(db, `${where.name}, changes ${number}`, (db) =>
		db
			.update(table)
			.set(Object.fromEntries(changed.map(([key, column]) => [key, later(column, `new_${column.name}`)])) as never)
			.where(where.condition())
			.returning({ changed: sql<number>`1` }),
	)
	const values = { ...where.values }
	for (const [key, column] of changed) values[`new_${column.name}`] = (changes as Record<string, unknown>)[key]
	return (await update.execute(values)).length
}
