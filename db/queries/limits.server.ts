import { and, eq, gt, lt, lte, sql } from 'drizzle-orm'
import { later, prepared } from '../prepared.ts'
import { limits } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type LimitAnswer = {
	readonly allowed: boolean
	/** Whole seconds until the window starts anew; 0 when allowed. */
	readonly retryAfterSeconds: number
	readonly pointsLeft: number
}

/**
 * Uses one point of `points` a window of `perMs`. The window starts with the first use and does not move, so that trying on
 * never keeps anybody out for longer. A refused use counts nowhere.
 *
 * Call it in a `store.write` of its own: a point used by something that fails afterwards must stay used.
 */
export async function usePoints(
	tx: Db,
	key: string,
	{ points, perMs, at }: { points: number; perMs: number; at: Date },
): Promise<LimitAnswer> {
	// The new window is a guarded upsert and not a read and a write, so that two at once cannot both start it.
	const start = prepared(tx, 'start a window of points', (tx) =>
		tx
			.insert(limits)
			.values({ key: later(limits.key), points: 1, resetsAt: later(limits.resetsAt) } as never)
			.onConflictDoUpdate({
				target: limits.key,
				set: { points: 1, resetsAt: later(limits.resetsAt) },
				setWhere: lte(limits.resetsAt, later(limits.resetsAt, 'now')),
			})
			.returning(),
	)
	const [fresh] = await start.execute({ key, resets_at: new Date(at.getTime() + perMs), now: at })
	if (fresh) return { allowed: true, retryAfterSeconds: 0, pointsLeft: points - fresh.points }

	const take = prepared(tx, 'use a point', (tx) =>
		tx
			.update(limits)
			.set({ points: sql`${limits.points} + 1` })
			.where(
				and(
					eq(limits.key, later(limits.key)),
					lt(limits.points, later(limits.points)),
					gt(limits.resetsAt, later(limits.resetsAt, 'now')),
				),
			)
			.returning(),
	)
	const [used] = await take.execute({ key, points, now: at })
	if (used) return { allowed: true, retryAfterSeconds: 0, pointsLeft: points - used.points }

	const [full] = await tx.select().from(limits).where(eq(limits.key, key)).limit(1)
	return { allowed: false, retryAfterSeconds: full ? secondsUntil(full.resetsAt, at) : 0, pointsLeft: 0 }
}

/** Gives all points back, as after a sign-in that succeeded. */
export async function resetPoints(tx: Db, key: string): Promise<void> {
	await tx.delete(limits).where(eq(limits.key, key))
}

/** Removes windows that are over. Returns how many. */
export async function deletePastLimits(tx: Db, at: Date): Promise<number> {
	const deleted = await tx.delete(limits).where(lte(limits.resetsAt, at)).returning({ key: limits.key })
	return deleted.length
}

const secondsUntil = (then: Date, now: Date) => Math.max(1, Math.ceil((then.getTime() - now.getTime()) / 1000))
