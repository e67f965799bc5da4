import { randomBytes } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import { newOneTimeSecret, oneTimeAddress } from '#app/auth/one-time-codes.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { requireArea } from '#app/content/areas.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { disableUser, findUserByEmail, insertUser } from '#db/queries/users.server.ts'

type NewStaff = {
	readonly email: string
	readonly name: string
	readonly areaId: string
	readonly role: 'case-worker' | 'supervisor'
}

export type Added =
	| { readonly outcome: 'added'; readonly password: string; readonly oneTimeAddress: string }
	| { readonly outcome: 'already-there' }

/**
 * Makes a staff account with a password and a one-time secret that nobody chose. Both are given back once and kept as a hash
 * and sealed. Throws for an area that does not exist.
 */
export async function addStaff(
	{ store, vault }: Ground,
	{ email, name, areaId, role }: NewStaff,
	at = new Date(),
): Promise<Added> {
	requireArea(areaId)
	const address = email.trim().toLowerCase()
	const id = randomBytes(16).toString('hex')
	const password = randomBytes(15).toString('base64url')
	const secret = newOneTimeSecret()
	const passwordHash = await hashPassword(password)
	const sealed = (column: string, text: string) => vault.seal({ table: 'users', column, row: id }, text)
	return store.write(async (tx): Promise<Added> => {
		const made = await insertUser(tx, {
			id,
			kind: 'staff',
			role,
			areaId,
			emailIndex: vault.index('email', address),
			email: sealed('email', address),
			name: sealed('name', name),
			passwordHash,
			totpSecret: sealed('totp_secret', secret),
			createdAt: at,
		})
		if (!made) return { outcome: 'already-there' }
		await recordAudit(tx, vault, systemActor, { event: 'account.created', subjectId: id, detail: { role, area: areaId }, at })
		return { outcome: 'added', password, oneTimeAddress: oneTimeAddress(secret, address) }
	})
}

type EndsSessions = { endAll(userId: string): Promise<void> }

/** Ends a staff account and every session of it. Their cases stay theirs until a supervisor hands them on. False when there is none to end. */
export async function disableStaff(
	{ store, vault }: Ground,
	sessions: EndsSessions,
	email: string,
	at = new Date(),
): Promise<boolean> {
	const ended = await store.write(async (tx) => {
		const user = await findUserByEmail(tx, 'staff', vault.index('email', email.trim().toLowerCase()))
		if (!user || !(await disableUser(tx, user.id, at))) return null
		await recordAudit(tx, vault, systemActor, { event: 'account.disabled', subjectId: user.id, at })
		return user.id
	})
	if (ended) await sessions.endAll(ended)
	return ended !== null
}
