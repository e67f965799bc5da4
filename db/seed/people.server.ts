import { randomBytes, randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { newOneTimeSecret } from '#app/auth/one-time-codes.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { insertMembership, insertOrganisation } from '#db/queries/organisations.server.ts'
import { insertUser } from '#db/queries/users.server.ts'

export type SeededEmployer = {
	readonly actor: ActorOf<'employer'>
	readonly email: string
}

export type SeededStaff = {
	readonly actor: ActorOf<'staff'>
	readonly email: string
	readonly name: string
	readonly totpSecret: string
}

/** A day in the past on which tests happen unless they say another: a Monday. */
export const someMonday = new Date('2026-11-16T09:30:00Z')

/** Somebody who has proven a work e-mail address. Left out, the address is one that nobody else has. */
export async function anEmployer(
	{ store, vault }: Ground,
	{ email = `manager-${unique()}@firm.example`, at = someMonday }: { email?: string; at?: Date } = {},
): Promise<SeededEmployer> {
	const userId = randomBytes(16).toString('hex')
	const actor: ActorOf<'employer'> = { kind: 'employer', userId }
	await store.write(async (tx) => {
		const address = vault.seal({ table: 'users', column: 'email', row: userId }, email)
		const isNew = await insertUser(tx, {
			id: userId,
			kind: 'employer',
			emailIndex: vault.index('email', email),
			email: address,
			createdAt: at,
		})
		if (!isNew) throw new Error(`${email} has an account already`)
		await recordAudit(tx, vault, actor, { event: 'account.created', subjectId: userId, at })
	})
	return { actor, email }
}

/** Hashing takes a tenth of a second, and tests use the same password again and again. */
const hashes = new Map<string, Promise<string>>()

function hashOnce(password: string): Promise<string> {
	const known = hashes.get(password) ?? hashPassword(password)
	hashes.set(password, known)
	return known
}

/** A member of an area's team. Without a password they cannot sign in. */
export async function aStaffMember(
	{ store, vault }: Ground,
	{
		role = 'case-worker',
		areaId = 'llr',
		name = 'Sam Caseworker',
		email = `staff-${unique()}@team.example`,
		password,
		totpSecret = newOneTimeSecret(),
		at = someMonday,
	}: {
		role?: 'case-worker' | 'supervisor'
		areaId?: string
		name?: string
		email?: string
		password?: string
		totpSecret?: string
		at?: Date
	} = {},
): Promise<SeededStaff> {
	const userId = randomBytes(16).toString('hex')
	const passwordHash = password === undefined ? null : await hashOnce(password)
	const sealed = (column: string, text: string) => vault.seal({ table: 'users', column, row: userId }, text)
	const actor: ActorOf<'staff'> = { kind: 'staff', userId, role, areaId }
	await store.write(async (tx) => {
		await insertUser(tx, {
			id: userId,
			kind: 'staff',
			role,
			areaId,
			emailIndex: vault.index('email', email),
			email: sealed('email', email),
			name: sealed('name', name),
			passwordHash,
			totpSecret: sealed('totp_secret', totpSecret),
			createdAt: at,
		})
		await recordAudit(tx, vault, actor, { event: 'account.created', subjectId: userId, at })
	})
	return { actor, email, name, totpSecret }
}

/** A firm and who acts for it. Give the name and postcode of the form, and what they send afterwards belongs to this firm. */
export async function aFirm(
	{ store }: Ground,
	{
		name,
		postcode,
		sector = null,
		sizeBand = null,
		people,
		at = someMonday,
	}: {
		name: string
		postcode: string
		sector?: string | null
		sizeBand?: string | null
		people: readonly { readonly who: SeededEmployer; readonly seesWhole?: boolean }[]
		at?: Date
	},
): Promise<string> {
	const id = randomBytes(16).toString('hex')
	await store.write(async (tx) => {
		await insertOrganisation(tx, { id, name, postcode, sector, sizeBand, createdAt: at })
		for (const { who, seesWhole = false } of people) {
			await insertMembership(tx, { id: randomUUID(), userId: who.actor.userId, organisationId: id, seesWhole, createdAt: at })
		}
	})
	return id
}

export const unique = () => randomBytes(5).toString('hex')
