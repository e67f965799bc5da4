import {
	boolean,
	customType,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	serial as pgSerial,
	text as pgText,
	timestamp,
	uniqueIndex,
} from 'drizzle-orm/pg-core'

export { index, integer, primaryKey, uniqueIndex }

export const table = pgTable

export const text = pgText

/** A moment, to the millisecond, in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })

export const flag = (name: string) => boolean(name)

export const json = <Value>(name: string) => jsonb(name).$type<Value>()

/** Raw bytes; every encrypted column is one. PGlite answers a Uint8Array where pg answers a Buffer: both leave here as a Buffer. */
export const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
	dataType: () => 'bytea',
	fromDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
})

export const serial = (name: string) => pgSerial(name).primaryKey()
