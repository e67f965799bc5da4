import type { ReminderState } from '#app/features/reminders/reminder-days.ts'
import { bytes, index, instant, primaryKey, table, text, uniqueIndex } from '../dialect.ts'

/**
 * Somebody asks for an e-mail on some days. Nobody is known: whoever reads the address confirms it and stops it, by link.
 * Nothing but the asking is sent before `confirmedAt`.
 */
export const reminders = table(
	'reminders',
	{
		id: text('id').primaryKey(),
		/** The row's data key, wrapped by the key ring. */
		dataKey: bytes('data_key').notNull(),
		/** The address and the manager's mark, JSON, under the row's key. Emptied when everything is stopped. */
		recipient: bytes('recipient'),
		/** Keyed hash of the address, the days and the mark: the same form sent again finds its row. Empty once it says something else. */
		requestKey: text('request_key'),
		/** Keyed hash of the address alone, from its yes on: what else is set for it. Emptied together with the address. */
		addressKey: text('address_key'),
		/** When the message that asks went out last. */
		askedAt: instant('asked_at').notNull(),
		confirmedAt: instant('confirmed_at'),
		stoppedAt: instant('stopped_at'),
		/** When it is deleted. Until it is confirmed, this is how long it may be. */
		expiresAt: instant('expires_at').notNull(),
	},
	(columns) => [
		uniqueIndex('reminders_by_request').on(columns.requestKey),
		index('reminders_by_address').on(columns.addressKey),
		index('reminders_by_expiry').on(columns.expiresAt),
	],
)

/** The days of one request. */
export const reminderDays = table(
	'reminder_days',
	{
		reminderId: text('reminder_id')
			.notNull()
			.references(() => reminders.id, { onDelete: 'cascade' }),
		/** 'YYYY-MM-DD'. */
		on: text('day').notNull(),
		/** What the day was to the page that offered it: `day28`, `note`, several with a space between, or nothing. */
		code: text('code').notNull(),
		state: text('state').$type<ReminderState>().notNull(),
	},
	(columns) => [
		primaryKey({ name: 'reminder_days_pk', columns: [columns.reminderId, columns.on] }),
		index('reminder_days_due').on(columns.state, columns.on),
	],
)

/** Every message carries a link of its own. Only a hash is kept; opening one uses nothing up. */
export const reminderLinks = table(
	'reminder_links',
	{
		tokenHash: text('token_hash').primaryKey(),
		reminderId: text('reminder_id')
			.notNull()
			.references(() => reminders.id, { onDelete: 'cascade' }),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [index('reminder_links_by_reminder').on(columns.reminderId)],
)
