import { createHash } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import {
	claimDueOutboxRows,
	countLateOutboxRows,
	markOutboxFailed,
	markOutboxOutOfDate,
	markOutboxSent,
	markOutboxToRetry,
	type OutboxRow,
} from '#db/queries/outbox.server.ts'
import type { Db } from '#db/store.server.ts'
import { waitAfter } from './backoff.ts'
import { isMessageName, urgentMessages, type MailLanguage } from './messages.ts'
import { outboxPlace } from './queue-message.server.ts'
import { renderMessage } from './render-message.ts'
import { DeliveryError, type Outgoing, type Transport } from './transport.ts'

export type DeliveryCounts = { sent: number; retried: number; failed: number; outOfDate: number }

type RoundOptions = {
	readonly now: () => Date
	readonly onError?: (error: Error) => void
	/** Once true, nothing more is begun. */
	readonly isStopping?: () => boolean
}

const leaseMs = 2 * 60_000
// Two at once and at most 30 seconds each: six are done, or given up, well within the lease.
const claimedAtOnce = 6
const sentAtOnce = 2

/**
 * Sends everything that is due and returns what became of it.
 *
 * At least once, not exactly once: when this process dies after the other side took a message and before that was written down,
 * the message goes again when the lease runs out, under the same Message-ID. It never goes unsent because somebody only meant to send it.
 */
export async function deliverDue(ground: Ground, transport: Transport, options: RoundOptions): Promise<DeliveryCounts> {
	const counts: DeliveryCounts = { sent: 0, retried: 0, failed: 0, outOfDate: 0 }
	const isStopping = options.isStopping ?? (() => false)
	for (;;) {
		const claimed = await claim(ground, options.now())
		const waiting = [...claimed]
		const sender = async () => {
			for (let row = waiting.shift(); row; row = waiting.shift()) {
				if (isStopping()) await putBack(ground, row)
				else counts[await deliverOne(ground, transport, row, options)]++
			}
		}
		const senders = await Promise.allSettled(Array.from({ length: sentAtOnce }, sender))
		for (const ended of senders) if (ended.status === 'rejected') throw ended.reason
		if (claimed.length < claimedAtOnce || isStopping()) return counts
	}
}

/** How many messages have waited more than a quarter of an hour past their time: the sign for operators that mail is stuck. */
export async function countLateMessages(db: Db, at: Date): Promise<number> {
	return countLateOutboxRows(db, { dueBefore: new Date(at.getTime() - 15 * 60_000), triedOften: 5 })
}

function claim({ store }: Ground, at: Date): Promise<OutboxRow[]> {
	const claimedUntil = new Date(at.getTime() + leaseMs)
	return store.write((tx) => claimDueOutboxRows(tx, { at, claimedUntil, limit: claimedAtOnce, urgent: urgentMessages }))
}

/** Claimed and not begun: the next process need not wait for the lease to run out. */
async function putBack({ store }: Ground, row: OutboxRow): Promise<void> {
	await store.write((tx) => markOutboxToRetry(tx, row, row.notBefore, row.lastError))
}

async function deliverOne(
	ground: Ground,
	transport: Transport,
	row: OutboxRow,
	{ now, onError }: RoundOptions,
): Promise<keyof DeliveryCounts> {
	const { store } = ground
	if (isOutOfDate(row, now())) {
		await store.write((tx) => markOutboxOutOfDate(tx, row))
		return 'outOfDate'
	}
	try {
		await transport.send(prepare(ground, row, now()))
	} catch (error) {
		const failure = toDeliveryError(error, row.id)
		const wait = failure.permanent ? null : waitAfter(row.attempts)
		onError?.(failure)
		if (wait === null) {
			await store.write((tx) => markOutboxFailed(tx, row, failure.reason))
			return 'failed'
		}
		await store.write((tx) => markOutboxToRetry(tx, row, new Date(now().getTime() + wait), failure.reason))
		return 'retried'
	}
	await store.write((tx) => markOutboxSent(tx, row, now()))
	return 'sent'
}

function prepare({ vault, publicOrigin }: Ground, row: OutboxRow, at: Date): Outgoing {
	// A newer build may have queued a message this one does not know: it waits for a build that does.
	if (!isMessageName(row.template)) throw new DeliveryError('this build does not know the message', false)
	const { language, ...details } = row.details
	const secret = row.secret ? (JSON.parse(vault.open(outboxPlace('secret', row.id), row.secret)) as never) : null
	const given = { details: details as never, secret: secret as never, origin: publicOrigin }
	return {
		...renderMessage(row.template, row.channel, given, (language ?? 'en') as MailLanguage),
		id: row.id,
		messageId: messageIdOf(row.id, publicOrigin),
		to: vault.open(outboxPlace('recipient', row.id), row.recipient),
		at,
	}
}

/** The same for every try of one row, and says nothing about it. */
function messageIdOf(outboxId: string, publicOrigin: string): string {
	return `<${createHash('sha256').update(`message ${outboxId}`).digest('hex').slice(0, 40)}@${new URL(publicOrigin).hostname}>`
}

/** A code that no longer works would only confuse. */
function isOutOfDate({ details }: OutboxRow, now: Date): boolean {
	return details.expiresAt !== undefined && new Date(details.expiresAt) <= now
}

/** Anything that went wrong here and not at the mail server may be mended by an operator or the next build: it is tried again. */
function toDeliveryError(error: unknown, outboxId: string): DeliveryError {
	if (error instanceof DeliveryError) return new DeliveryError(error.reason, error.permanent, outboxId)
	return new DeliveryError(`could not be prepared (${error instanceof Error ? error.name : 'unknown'})`, false, outboxId)
}
