import * as postgres from './dialect.postgres.ts'
import * as sqlite from './dialect.sqlite.ts'

/** Which engine this process speaks, decided once by DATABASE_URL. */
export const engine: 'sqlite' | 'postgres' = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'

// The one cast: the schema and every query are written against SQLite's types; both kits export the same names.
export const { table, text, instant, flag, integer, json, bytes, serial, index, primaryKey, uniqueIndex } = (engine === 'postgres'
	? postgres
	: sqlite) as unknown as typeof sqlite
