import { bytes, index, instant, integer, json, table, text, uniqueIndex } from '../dialect.ts'

/**
 * Messages to send, queued in the same transaction as the act that caused them. Holds ids, never health text: the words are
 * made when the message is sent. `eventKey` is unique, so one event queues one message.
 */
export const outbox = table(
	'outbox',
	{
		id: text('id').primaryKey(),
		eventKey: text('event_key').notNull(),
		channel: text('channel').$type<'email' | 'sms'>().notNull(),
		template: text('template').notNull(),
		/** The referral, user or request it is about. */
		subjectId: text('subject_id').notNull(),
		recipient: bytes('recipient').notNull(),
		/** What the template needs and may travel in clear: reference, dates, names of firms. */
		details: json<Record<string, string>>('details').notNull(),
		/** A code or link token, encrypted; emptied once sent. */
		secret: bytes('secret'),
		state: text('state').$type<'queued' | 'sending' | 'sent' | 'failed' | 'cancelled'>().notNull(),
		attempts: integer('attempts').notNull().default(0),
		notBefore: instant('not_before').notNull(),
		claimedUntil: instant('claimed_until'),
		sentAt: instant('sent_at'),
		lastError: text('last_error'),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [
		uniqueIndex('outbox_by_event').on(columns.eventKey),
		index('outbox_due').on(columns.state, columns.notBefore),
		index('outbox_by_subject').on(columns.subjectId),
	],
)
