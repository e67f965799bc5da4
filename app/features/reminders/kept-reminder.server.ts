import { createHash, randomBytes } from 'node:crypto'
import type { Vault } from '#app/vault/vault.ts'
import { insertReminderLink, type ReminderRow } from '#db/queries/reminders.server.ts'
import type { Db } from '#db/store.server.ts'

/** Who gets the messages, and the mark that they show. */
export type Recipient = { readonly email: string; readonly mark: string | null }

type Keyed = Pick<ReminderRow, 'id' | 'dataKey'>

const placeOf = ({ id }: Keyed) => ({ table: 'reminders', column: 'recipient', row: id })

/** As the column keeps it: under the row's own key, bound to its place. */
export const sealRecipient = (vault: Vault, row: Keyed, recipient: Recipient) =>
	vault.seal(placeOf(row), JSON.stringify(recipient), vault.openRowKey(row.dataKey))

/** Null once everything was stopped: then the address is gone. @throws VaultError when the bytes are not what was put there */
export function openRecipient(vault: Vault, row: Keyed & Pick<ReminderRow, 'recipient'>): Recipient | null {
	if (row.recipient === null) return null
	return JSON.parse(vault.open(placeOf(row), row.recipient, vault.openRowKey(row.dataKey))) as Recipient
}

/** By this an address is known that has confirmed something. It says nothing of the address, and leads to nobody's account. */
export const addressKeyOf = (vault: Vault, email: string) => vault.index('reminder address', email)

/** A new link for one message. The token is 32 random bytes and leaves here once: only a hash of it is kept. */
export async function newReminderLink(tx: Db, reminderId: string, at: Date): Promise<string> {
	const token = randomBytes(32).toString('base64url')
	await insertReminderLink(tx, { tokenHash: reminderLinkHash(token), reminderId, createdAt: at })
	return token
}

/** What `reminder_links` knows a token by. */
export const reminderLinkHash = (token: string) => createHash('sha256').update(`reminder link ${token}`).digest('hex')
