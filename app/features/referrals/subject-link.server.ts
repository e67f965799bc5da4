import { createHash, randomBytes } from 'node:crypto'
import { insertSubjectLink } from '#db/queries/case-file.server.ts'
import type { Db } from '#db/store.server.ts'

/** The employee's own way in. Every message gets a new one, because only a hash of each is kept. Opening it uses nothing up. */
export async function newSubjectLink(
	tx: Db,
	referralId: string,
	{ expiresAt, at }: { expiresAt: Date; at: Date },
): Promise<string> {
	const token = randomBytes(32).toString('base64url')
	await insertSubjectLink(tx, { tokenHash: linkHash(token), referralId, expiresAt, createdAt: at })
	return token
}

export const linkHash = (token: string) => createHash('sha256').update(`subject link ${token}`).digest('hex')
