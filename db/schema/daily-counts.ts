import { integer, primaryKey, table, text } from '../dialect.ts'

/**
 * How often something happened on a day: one row for each day, kind and name, and nothing about who it was. A kind is what is
 * counted (`visit:<partner>`, `useful-yes`), a name which of them (a campaign, a page).
 */
export const dailyCounts = table(
	'daily_counts',
	{
		/** The calendar day in the United Kingdom, 'YYYY-MM-DD'. */
		day: text('day').notNull(),
		kind: text('kind').notNull(),
		name: text('name').notNull(),
		count: integer('count').notNull(),
	},
	(columns) => [primaryKey({ name: 'daily_counts_pk', columns: [columns.day, columns.kind, columns.name] })],
)
