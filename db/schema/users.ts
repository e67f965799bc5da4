import { bytes, flag, index, instant, integer, table, text, uniqueIndex } from '../dialect.ts'
import { organisations } from './organisations.ts'

/**
 * Everybody who can have a session. An employer proves an e-mail address, staff a password and a one-time code, and a
 * subject (the employee a referral is about) their own link and a code; a subject's row belongs to one referral, and that of the employee of a plan to one plan.
 */
export const users = table(
	'users',
	{
		id: text('id').primaryKey(),
		kind: text('kind').$type<'employer' | 'staff' | 'subject' | 'paper-subject'>().notNull(),
		/** Keyed hash of the normalised address: equality look-ups without the address. */
		emailIndex: text('email_index'),
		email: bytes('email'),
		name: bytes('name'),
		/** Staff only. */
		role: text('role').$type<'case-worker' | 'supervisor'>(),
		areaId: text('area_id'),
		passwordHash: text('password_hash'),
		totpSecret: bytes('totp_secret'),
		/** The last one-time-code counter that was used, so that a code works once. */
		totpCounter: integer('totp_counter'),
		/** Subject only. */
		referralId: text('referral_id'),
		/** The employee of one plan only. */
		paperId: text('paper_id'),
		disabledAt: instant('disabled_at'),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [
		uniqueIndex('users_by_kind_email').on(columns.kind, columns.emailIndex),
		uniqueIndex('users_by_referral').on(columns.referralId),
		uniqueIndex('users_by_paper').on(columns.paperId),
	],
)

/** Who acts for which firm. `seesWhole` is for an HR lead who may see every referral of the firm, not only their own. */
export const memberships = table(
	'memberships',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		organisationId: text('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		seesWhole: flag('sees_whole').notNull().default(false),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [
		uniqueIndex('memberships_by_user').on(columns.userId, columns.organisationId),
		index('memberships_by_organisation').on(columns.organisationId),
	],
)
