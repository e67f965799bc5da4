import type { Ground } from '#app/features/ground.ts'
import type { MessageName } from '#app/mail/messages.ts'
import { outboxPlace } from '#app/mail/queue-message.server.ts'
import { listOutboxRowsAbout } from '#db/queries/outbox.server.ts'

export type Posted = {
	readonly message: MessageName
	readonly channel: 'email' | 'sms'
	readonly to: string
	readonly details: Readonly<Record<string, string>>
	/** Codes, link tokens and names; empty once it was sent or cancelled. */
	readonly secret: Readonly<Record<string, string>>
	readonly state: string
	readonly notBefore: Date
	readonly eventKey: string
}

/** What has been queued about one referral, request or sign-in, the newest first, opened. */
export async function postedAbout({ store, vault }: Ground, subjectId: string): Promise<Posted[]> {
	return (await listOutboxRowsAbout(store.read, subjectId)).map((row) => ({
		message: row.template as MessageName,
		channel: row.channel,
		to: vault.open(outboxPlace('recipient', row.id), row.recipient),
		details: row.details,
		secret: row.secret ? (JSON.parse(vault.open(outboxPlace('secret', row.id), row.secret)) as Record<string, string>) : {},
		state: row.state,
		notBefore: row.notBefore,
		eventKey: row.eventKey,
	}))
}

/** The newest message of that name about it. Throws when there is none: the test or the seed has gone another way. */
export async function newestPosted(ground: Ground, subjectId: string, message: MessageName): Promise<Posted> {
	const found = (await postedAbout(ground, subjectId)).find((one) => one.message === message)
	if (!found) throw new Error(`Nothing called ${message} was queued`)
	return found
}
