import { index, instant, json, table, text } from '../dialect.ts'

/** A form that was answered once. The same key with the same body gets the first answer again; with another body it is refused. */
export const idempotencyKeys = table(
	'idempotency_keys',
	{
		key: text('key').primaryKey(),
		actorId: text('actor_id').notNull(),
		action: text('action').notNull(),
		bodyHash: text('body_hash').notNull(),
		result: json<Record<string, string>>('result').notNull(),
		at: instant('at').notNull(),
	},
	(columns) => [index('idempotency_keys_by_age').on(columns.at)],
)

/** Work that one process at a time may do: scheduled runs. */
export const leases = table('leases', {
	name: text('name').primaryKey(),
	holder: text('holder').notNull(),
	heldUntil: instant('held_until').notNull(),
})
