import { and, eq, lte, or } from 'drizzle-orm'
import { leases } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

/**
 * True when `holder` may do this work until `forMs` from now: nobody else holds it, or their time ran out, or it is the
 * holder's own and is prolonged.
 */
export async function takeLease(
	tx: Db,
	{ name, holder, forMs, at }: { name: string; holder: string; forMs: number; at: Date },
): Promise<boolean> {
	const heldUntil = new Date(at.getTime() + forMs)
	const taken = await tx
		.insert(leases)
		.values({ name, holder, heldUntil })
		.onConflictDoUpdate({
			target: leases.name,
			set: { holder, heldUntil },
			setWhere: or(eq(leases.holder, holder), lte(leases.heldUntil, at)),
		})
		.returning({ name: leases.name })
	return taken.length === 1
}

/** Gives it back before its time. False when it was no longer the holder's. */
export async function releaseLease(tx: Db, { name, holder }: { name: string; holder: string }): Promise<boolean> {
	const released = await tx
		.delete(leases)
		.where(and(eq(leases.name, name), eq(leases.holder, holder)))
		.returning({ name: leases.name })
	return released.length === 1
}
