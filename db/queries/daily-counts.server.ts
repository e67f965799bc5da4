import { and, asc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import { later, prepared } from '../prepared.ts'
import { dailyCounts } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type DailyCount = typeof dailyCounts.$inferSelect

/** Counts one more, or `by` more. Two at once are both counted: the row is changed where it stands, never read and written. */
export async function addToCount(tx: Db, { day, kind, name }: Pick<DailyCount, 'day' | 'kind' | 'name'>, by = 1): Promise<void> {
	const add = prepared(tx, 'add to a count', (tx) =>
		tx
			.insert(dailyCounts)
			.values({
				day: later(dailyCounts.day),
				kind: later(dailyCounts.kind),
				name: later(dailyCounts.name),
				count: later(dailyCounts.count),
			} as never)
			.onConflictDoUpdate({
				target: [dailyCounts.day, dailyCounts.kind, dailyCounts.name],
				set: { count: sql`${dailyCounts.count} + ${later(dailyCounts.count)}` },
			}),
	)
	await add.execute({ day, kind, name, count: by })
}

/** The names that were counted under a kind on one day. */
export async function namesCountedOn(db: Db, day: string, kind: string): Promise<string[]> {
	const rows = await db
		.select({ name: dailyCounts.name })
		.from(dailyCounts)
		.where(and(eq(dailyCounts.day, day), eq(dailyCounts.kind, kind)))
	return rows.map(({ name }) => name)
}

/** What was counted under a kind, both days included, by day and then by name. */
export async function listCounts(
	db: Db,
	{ kind, from, to }: { readonly kind: string; readonly from: string; readonly to: string },
): Promise<DailyCount[]> {
	return db
		.select()
		.from(dailyCounts)
		.where(and(gte(dailyCounts.day, from), lte(dailyCounts.day, to), eq(dailyCounts.kind, kind)))
		.orderBy(asc(dailyCounts.day), asc(dailyCounts.name))
}

/** Every kind that there is something of. */
export async function listKindsCounted(db: Db): Promise<string[]> {
	const rows = await db.selectDistinct({ kind: dailyCounts.kind }).from(dailyCounts).orderBy(asc(dailyCounts.kind))
	return rows.map(({ kind }) => kind)
}

/** Removes what was counted before that day. Returns how many rows. */
export async function deleteCountsBefore(tx: Db, day: string): Promise<number> {
	const deleted = await tx.delete(dailyCounts).where(lt(dailyCounts.day, day)).returning({ day: dailyCounts.day })
	return deleted.length
}
