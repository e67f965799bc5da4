import { instant, table, text } from '../dialect.ts'

/** A firm that refers. Nothing here is about an employee's health. */
export const organisations = table('organisations', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	postcode: text('postcode').notNull(),
	sector: text('sector'),
	sizeBand: text('size_band'),
	createdAt: instant('created_at').notNull(),
})
