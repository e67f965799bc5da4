import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { signInCodes } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type SignInCodeRow = typeof signInCodes.$inferSelect

/** Wrong tries before a code is worth nothing. */
export const triesAllowed = 5

export async function insertSignInCode(db: Db, row: typeof signInCodes.$inferInsert) {
	await db.insert(signInCodes).values(row)
}

/** The code this browser asked for, while it can still be used; null otherwise. */
export async function findUsableCode(db: Db, id: string, at: Date): Promise<SignInCodeRow | null> {
	const [row] = await db
		.select()
		.from(signInCodes)
		.where(
			and(
				eq(signInCodes.id, id),
				isNull(signInCodes.usedAt),
				gt(signInCodes.expiresAt, at),
				lt(signInCodes.attempts, triesAllowed),
			),
		)
		.limit(1)
	return row ?? null
}

export async function countWrongTry(db: Db, id: string) {
	await db
		.update(signInCodes)
		.set({ attempts: sql`${signInCodes.attempts} + 1` })
		.where(eq(signInCodes.id, id))
}

/** True when this call used it; false when it was used a moment ago. */
export async function markCodeUsed(db: Db, id: string, at: Date): Promise<boolean> {
	const changed = await db
		.update(signInCodes)
		.set({ usedAt: at, email: null })
		.where(and(eq(signInCodes.id, id), isNull(signInCodes.usedAt)))
		.returning({ id: signInCodes.id })
	return changed.length === 1
}

export async function deleteCodesEndedBefore(db: Db, at: Date) {
	await db.delete(signInCodes).where(lt(signInCodes.expiresAt, at))
}
