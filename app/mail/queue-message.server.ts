import { randomUUID } from 'node:crypto'
import type { Place, Vault } from '#app/vault/vault.ts'
import { cancelOutboxRows, saveOutboxRow } from '#db/queries/outbox.server.ts'
import type { Db } from '#db/store.server.ts'
import type { ChannelOf, DetailsOf, MailLanguage, MessageName, SecretOf } from './messages.ts'

export type MessageToQueue<Name extends MessageName> = {
	readonly message: Name
	readonly channel: ChannelOf<Name>
	/** An e-mail address, or a phone number as +44…; encrypted in the queue. */
	readonly to: string
	/** The referral, user or request it is about. */
	readonly subjectId: string
	/** One event queues one message: use the event's own id and the reader, like `${referralId}:sent:employee`. */
	readonly eventKey: string
	readonly details: DetailsOf<Name>
	readonly language?: MailLanguage
	/** Not sent before this; left out, it is due at once. */
	readonly notBefore?: Date
	readonly at: Date
} & (SecretOf<Name> extends null ? { readonly secret?: undefined } : { readonly secret: SecretOf<Name> })

/**
 * Queues a message in the transaction of the act that causes it, so that neither happens without the other.
 * Repeating it with the same `eventKey` does nothing. Returns whether this call queued it.
 */
export async function queueMessage<Name extends MessageName>(
	tx: Db,
	vault: Vault,
	queued: MessageToQueue<Name>,
): Promise<boolean> {
	const id = randomUUID()
	const { secret } = queued
	return saveOutboxRow(tx, {
		id,
		eventKey: queued.eventKey,
		channel: queued.channel,
		template: queued.message,
		subjectId: queued.subjectId,
		recipient: vault.seal(outboxPlace('recipient', id), queued.to),
		details: { ...queued.details, language: queued.language ?? 'en' },
		secret: secret ? vault.seal(outboxPlace('secret', id), JSON.stringify(secret)) : null,
		state: 'queued',
		notBefore: queued.notBefore ?? queued.at,
		createdAt: queued.at,
	})
}

/**
 * Takes back what is no longer needed, such as reminders once somebody has answered. Returns how many.
 * One that is on its way at this moment may still arrive.
 */
export async function cancelMessages(tx: Db, subjectId: string, messages: readonly MessageName[]): Promise<number> {
	return cancelOutboxRows(tx, subjectId, messages)
}

/** Where a sealed column of the outbox is at home. */
export const outboxPlace = (column: 'recipient' | 'secret', row: string): Place => ({ table: 'outbox', column, row })
