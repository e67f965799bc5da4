import { defineConfig } from 'drizzle-kit'
import { engine } from './db/dialect.ts'

/** Run by `npm run db:generate`, once for each engine: DATABASE_URL says which. */
export default defineConfig({
	dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
	schema: './db/schema/schema.ts',
	out: `./db/migrations/${engine}`,
})
