import { eq, lt } from 'drizzle-orm'
import { insertRowOnce, later, updateRows } from '../prepared.ts'
import { idempotencyKeys } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type OnceResult = Readonly<Record<string, string>>

export type OnceAnswer<Result extends OnceResult> =
	| { readonly first: true; readonly result: Result }
	/** Done before with the same body: this is what it answered then. */
	| { readonly again: true; readonly result: Result }
	/** The key was used for something else: another body, another act, or by somebody else. Nothing was done. */
	| { readonly conflict: true }

/**
 * Runs `run` once for a key, in the same transaction as the memory of it: a form that is sent twice gets the first answer twice.
 * When `run` throws, the key is free again.
 */
export async function rememberOnce<Result extends OnceResult>(
	tx: Db,
	{ key, actorId, action, bodyHash, at }: { key: string; actorId: string; action: string; bodyHash: string; at: Date },
	run: () => Promise<Result>,
): Promise<OnceAnswer<Result>> {
	// The key is taken before the work: a second transaction waits here for the first instead of doing the work too.
	if (await insertRowOnce(tx, idempotencyKeys, idempotencyKeys.key, { key, actorId, action, bodyHash, result: {}, at })) {
		const result = await run()
		const remember = {
			name: 'idempotency key',
			condition: () => eq(idempotencyKeys.key, later(idempotencyKeys.key)),
			values: { key },
		}
		await updateRows(tx, idempotencyKeys, { result }, remember)
		return { first: true, result }
	}

	const [before] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key)).limit(1)
	const isSame = before?.actorId === actorId && before.action === action && before.bodyHash === bodyHash
	return isSame ? { again: true, result: before.result as Result } : { conflict: true }
}

/** Removes what is older than `before`. Returns how many. */
export async function deleteOldIdempotencyKeys(tx: Db, before: Date): Promise<number> {
	const deleted = await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.at, before)).returning({ key: idempotencyKeys.key })
	return deleted.length
}
