import { eq } from 'drizzle-orm'
import { settings } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

/** Null when it was never kept. */
export async function findSetting(db: Db, name: string): Promise<string | null> {
	const [row] = await db.select().from(settings).where(eq(settings.name, name)).limit(1)
	return row?.value ?? null
}

export async function saveSetting(db: Db, name: string, value: string) {
	await db.insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } })
}
