import type { RenderedMessage } from './render-message.ts'

export type Outgoing = RenderedMessage & {
	/** The outbox row's. The same on every try, so that a message that came twice can be recognised. */
	readonly id: string
	/** RFC 5322, with its angle brackets. The same on every try. */
	readonly messageId: string
	/** An address, or a phone number as +44…. */
	readonly to: string
	readonly at: Date
}

/** A way out. `send` resolves only when the other side has taken the message over. */
export type Transport = {
	send(message: Outgoing): Promise<void>
	close(): Promise<void>
}

/**
 * A message that did not go. `permanent` when trying again cannot help. The reason is ours or a number: what a mail
 * server writes often repeats the address.
 */
export class DeliveryError extends Error {
	override readonly name = 'DeliveryError'
	readonly permanent: boolean
	readonly reason: string
	/** Which outbox row, once known. */
	readonly outboxId: string | undefined

	constructor(reason: string, permanent: boolean, outboxId?: string) {
		super(outboxId ? `Message ${outboxId} was not sent: ${reason}` : `A message was not sent: ${reason}`)
		this.reason = reason
		this.permanent = permanent
		this.outboxId = outboxId
	}
}
