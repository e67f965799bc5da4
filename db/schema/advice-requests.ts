import { bytes, index, instant, table, text } from '../dialect.ts'

/** A manager's request for a call back. Nobody is named in it. */
export const adviceRequests = table(
	'advice_requests',
	{
		id: text('id').primaryKey(),
		areaId: text('area_id').notNull(),
		reference: text('reference').notNull(),
		dataKey: bytes('data_key').notNull(),
		/** Name, contact, firm, times and question, JSON. */
		answers: bytes('answers').notNull(),
		createdAt: instant('created_at').notNull(),
		handledAt: instant('handled_at'),
		handledById: text('handled_by_id'),
	},
	(columns) => [index('advice_requests_for_inbox').on(columns.areaId, columns.handledAt, columns.createdAt)],
)
