import { bytes, index, instant, integer, table, text } from '../dialect.ts'
import { users } from './users.ts'

/** A signed-in browser. The id is the SHA-256 of the cookie's token, so a stolen copy of this table opens nothing. */
export const sessions = table(
	'sessions',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		level: text('level').$type<'code' | 'password' | 'two-factor'>().notNull(),
		createdAt: instant('created_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull(),
		/** Ends here whatever happens. */
		expiresAt: instant('expires_at').notNull(),
	},
	(columns) => [index('sessions_by_user').on(columns.userId, columns.createdAt)],
)

/** A six-digit code on its way to an inbox. Only a keyed hash is kept; the row is bound to the browser that asked by its nonce. */
export const signInCodes = table(
	'sign_in_codes',
	{
		/** SHA-256 of the nonce in the asking browser's cookie. */
		id: text('id').primaryKey(),
		purpose: text('purpose').$type<'employer' | 'subject' | 'paper-subject'>().notNull(),
		/** Keyed hash of the e-mail address, or the referral's or the plan's id for its employee. */
		forWhom: text('for_whom').notNull(),
		/** The address as typed, encrypted, so that a first sign-in can make the account. */
		email: bytes('email'),
		codeHash: text('code_hash').notNull(),
		attempts: integer('attempts').notNull().default(0),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at'),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [index('sign_in_codes_by_expiry').on(columns.expiresAt)],
)

/** Points used in a window: sign-in, codes, submissions. In the database so that a restart does not give them back. */
export const limits = table('limits', {
	key: text('key').primaryKey(),
	points: integer('points').notNull(),
	resetsAt: instant('resets_at').notNull(),
})
