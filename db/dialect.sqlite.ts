import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export { index, integer, primaryKey, text, uniqueIndex }

export const table = sqliteTable

/** A moment, stored as milliseconds since 1970. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** True or false. */
export const flag = (name: string) => integer(name, { mode: 'boolean' })

/** A plain value, stored as JSON text. */
export const json = <Value>(name: string) => text(name, { mode: 'json' }).$type<Value>()

/** Raw bytes; every encrypted column is one. */
export const bytes = (name: string) => blob(name, { mode: 'buffer' })

/** A number that rises by one with each row. */
export const serial = (name: string) => integer(name).primaryKey({ autoIncrement: true })
