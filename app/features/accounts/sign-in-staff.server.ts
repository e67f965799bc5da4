import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import { counterOf } from '#app/auth/one-time-codes.server.ts'
import { TooBusyError, isPassword } from '#app/auth/passwords.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { resetPoints, usePoints } from '#db/queries/limits.server.ts'
import { findUser, findUserByEmail, markCounterUsed } from '#db/queries/users.server.ts'

const minutes = (count: number) => count * 60_000
const perAccount = { points: 5, perMs: minutes(15) }
const perVisitor = { points: 20, perMs: minutes(15) }

export type PasswordAnswer =
	{ outcome: 'right'; userId: string } | { outcome: 'wrong' } | { outcome: 'too-many'; retryAfterSeconds: number }

/**
 * The first half of a staff sign-in. The limit is counted before the password is looked at, and an unknown address takes as
 * long as a known one.
 */
export async function checkStaffPassword(
	ground: Ground,
	typed: { email: string; password: string; visitor: string },
	at = new Date(),
): Promise<PasswordAnswer> {
	const { store, vault } = ground
	const emailIndex = vault.index('email', typed.email.trim().toLowerCase())
	const refused = await store.write(async (tx) => {
		const limits = [
			await usePoints(tx, `password:${emailIndex}`, { ...perAccount, at }),
			await usePoints(tx, `password-from:${vault.index('visitor', typed.visitor)}`, { ...perVisitor, at }),
		]
		return limits.find((limit) => !limit.allowed) ?? null
	})
	if (refused) return { outcome: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
	const user = await findUserByEmail(store.read, 'staff', emailIndex)
	const usable = user && !user.disabledAt && user.totpSecret ? user : null
	try {
		if (await isPassword(usable?.passwordHash ?? null, typed.password)) return { outcome: 'right', userId: usable!.id }
	} catch (error) {
		if (error instanceof TooBusyError) return { outcome: 'too-many', retryAfterSeconds: 60 }
		throw error
	}
	await store.write((tx) =>
		recordAudit(tx, vault, systemActor, { event: 'sign-in.failed', subjectId: user?.id ?? emailIndex, at }),
	)
	return { outcome: 'wrong' }
}

export type OneTimeAnswer = { outcome: 'right' } | { outcome: 'wrong' } | { outcome: 'too-many'; retryAfterSeconds: number }

/** The second half: the code of the authenticator app. Each code works once. A whole sign-in gives the account its tries back. */
export async function checkStaffCode(
	ground: Ground,
	{ userId, code }: { userId: string; code: string },
	at = new Date(),
): Promise<OneTimeAnswer> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const limit = await usePoints(tx, `one-time:${userId}`, { ...perAccount, at })
		if (!limit.allowed) return { outcome: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
		const user = await findUser(tx, userId)
		const secret =
			user?.totpSecret && !user.disabledAt
				? vault.open({ table: 'users', column: 'totp_secret', row: userId }, user.totpSecret)
				: null
		const counter = secret === null ? null : counterOf(secret, code, at)
		const isRight = counter !== null && (await markCounterUsed(tx, userId, counter))
		const actor =
			isRight && user?.role && user.areaId
				? ({ kind: 'staff', userId, role: user.role, areaId: user.areaId } as const)
				: systemActor
		if (isRight) for (const key of [`one-time:${userId}`, `password:${user?.emailIndex}`]) await resetPoints(tx, key)
		await recordAudit(tx, vault, actor, { event: isRight ? 'sign-in.succeeded' : 'sign-in.failed', subjectId: userId, at })
		return { outcome: isRight ? 'right' : 'wrong' }
	})
}
