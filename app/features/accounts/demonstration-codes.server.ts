import { oneTimeCodeAt } from '#app/auth/one-time-codes.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listAllStaff } from '#db/queries/users.server.ts'

/** The authenticator codes of demonstration staff at this moment, so that somebody can try casework without an app. Never call it in production. */
export async function demonstrationCodes({ store, vault }: Ground, at: Date): Promise<{ email: string; code: string }[]> {
	return (await listAllStaff(store.read)).flatMap((person) => {
		if (!person.email || !person.totpSecret) return []
		const open = (column: string, bytes: Buffer) => vault.open({ table: 'users', column, row: person.id }, bytes)
		return [{ email: open('email', person.email), code: oneTimeCodeAt(open('totp_secret', person.totpSecret), at) }]
	})
}
