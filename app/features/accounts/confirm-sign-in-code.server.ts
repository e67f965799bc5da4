import { randomBytes, timingSafeEqual } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import { systemActor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { countWrongTry, findUsableCode, markCodeUsed, type SignInCodeRow } from '#db/queries/sign-in-codes.server.ts'
import { findUserByEmail, insertUser } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { codeHash, nonceHash } from './request-sign-in-code.server.ts'

/** `wrong` may be tried again; `over` means that the code is used, too old or tried too often: ask for another. */
export type CodeAnswer<Found> = { outcome: 'right'; found: Found } | { outcome: 'wrong' } | { outcome: 'over' }

/** Checks a code that this browser asked for and uses it up. Five wrong tries and it is worth nothing. */
export async function takeCode(
	ground: Ground,
	tx: Db,
	{ nonce, code, purpose }: { nonce: string; code: string; purpose: SignInCodeRow['purpose'] },
	at: Date,
): Promise<CodeAnswer<SignInCodeRow>> {
	const id = nonceHash(nonce)
	const row = await findUsableCode(tx, id, at)
	if (!row || row.purpose !== purpose) return { outcome: 'over' }
	const typed = Buffer.from(codeHash(ground, id, code.replace(/\D/g, '')))
	if (!timingSafeEqual(typed, Buffer.from(row.codeHash))) {
		await countWrongTry(tx, id)
		await recordAudit(tx, ground.vault, systemActor, { event: 'sign-in.failed', subjectId: row.forWhom, at })
		return { outcome: 'wrong' }
	}
	return (await markCodeUsed(tx, id, at)) ? { outcome: 'right', found: row } : { outcome: 'over' }
}

/** Signs an employer in by code. The first time makes the account: proving the address is all there is to it. */
export async function confirmSignInCode(
	ground: Ground,
	typed: { nonce: string; code: string },
	at = new Date(),
): Promise<CodeAnswer<{ userId: string }>> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const answer = await takeCode(ground, tx, { ...typed, purpose: 'employer' }, at)
		if (answer.outcome !== 'right') return answer
		const { id, forWhom, email } = answer.found
		const known = await findUserByEmail(tx, 'employer', forWhom)
		if (known?.disabledAt) return { outcome: 'over' }
		const userId = known?.id ?? randomBytes(16).toString('hex')
		if (!known) {
			const address = vault.open({ table: 'sign_in_codes', column: 'email', row: id }, email as Buffer)
			const sealed = vault.seal({ table: 'users', column: 'email', row: userId }, address)
			await insertUser(tx, { id: userId, kind: 'employer', emailIndex: forWhom, email: sealed, createdAt: at })
			await recordAudit(tx, vault, { kind: 'employer', userId }, { event: 'account.created', subjectId: userId, at })
		}
		await recordAudit(tx, vault, { kind: 'employer', userId }, { event: 'sign-in.succeeded', subjectId: userId, at })
		return { outcome: 'right', found: { userId } }
	})
}
