import { bytes, index, table, text } from '../dialect.ts'

/** What somebody looked for and did not find, in their own words. Written only when they press the button; nothing says who. */
export const unmetNeeds = table(
	'unmet_needs',
	{
		id: text('id').primaryKey(),
		/** The calendar day in the United Kingdom, 'YYYY-MM-DD'. No time of day: that could be laid beside other records. */
		day: text('day').notNull(),
		/** One of `needs` (app/features/feedback/need.ts). */
		need: text('need').notNull(),
		/** The page of ours they came from. */
		fromPath: text('from_path').notNull(),
		/** Sealed, because people type names where none is asked for. Null when they only chose. */
		words: bytes('words'),
	},
	(columns) => [index('unmet_needs_by_day').on(columns.day)],
)
