import type { Db } from './store.server.ts'
import { connectionOf } from './write-queue.ts'

const statements = new WeakMap<object, Map<string, unknown>>()

/**
 * A statement whose SQL is built once for each connection and then only run: building it costs several times what running does.
 * Values go in by `sql.placeholder`. The name must be unique in the code and its SQL always the same.
 *
 *     const find = prepared(db, 'referral-by-id', (db) => db.select().from(referrals).where(eq(referrals.id, sql.placeholder('id'))))
 *     const [row] = await find.execute({ id })
 */
export function prepared<Statement>(db: Db, name: string, build: (db: Db) => { prepare(): Statement }): Statement {
	const connection = connectionOf(db)
	let known = statements.get(connection)
	if (!known) statements.set(connection, (known = new Map()))
	let statement = known.get(name) as Statement | undefined
	if (!statement) {
		// PostgreSQL wants a name and keeps the plan under it for each of its connections; SQLite takes none.
		statement = (build(connection) as { prepare(name: string): Statement }).prepare(name)
		known.set(name, statement)
	}
	return statement
}
