import { table, text } from '../dialect.ts'

/** Single values the database keeps about itself, such as which keys it was written with. */
export const settings = table('settings', {
	name: text('name').primaryKey(),
	value: text('value').notNull(),
})
