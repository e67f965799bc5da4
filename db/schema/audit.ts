import { index, instant, json, serial, table, text, uniqueIndex } from '../dialect.ts'

/**
 * Who did what, chained: each row's mac covers the row and the mac before it. The database refuses to change or delete a row.
 * `prev` is unique, so two writers cannot both follow the same row.
 */
export const auditEvents = table(
	'audit_events',
	{
		seq: serial('seq'),
		at: instant('at').notNull(),
		actorKind: text('actor_kind').notNull(),
		actorId: text('actor_id').notNull(),
		event: text('event').notNull(),
		subjectId: text('subject_id').notNull(),
		/** Ids and field names; never values. */
		detail: json<Record<string, string | number | boolean | readonly string[]>>('detail').notNull(),
		prev: text('prev').notNull(),
		mac: text('mac').notNull(),
	},
	(columns) => [
		uniqueIndex('audit_events_by_prev').on(columns.prev),
		index('audit_events_by_subject').on(columns.subjectId, columns.seq),
	],
)
