import { sql } from 'drizzle-orm'
import { bytes, flag, index, instant, integer, table, text, uniqueIndex } from '../dialect.ts'
import type { ReferralKind, ReferralStatus } from '#app/features/referrals/referral.ts'
import { organisations } from './organisations.ts'
import { users } from './users.ts'

const held = sql`received_at is not null and closed_at is null`

/**
 * A referral or a workplace-assessment request, from the manager's first saved answer to the closed case.
 * Every column of bytes is encrypted under this row's own key and bound to its place.
 */
export const referrals = table(
	'referrals',
	{
		id: text('id').primaryKey(),
		kind: text('kind').$type<ReferralKind>().notNull(),
		status: text('status').$type<ReferralStatus>().notNull(),
		areaId: text('area_id').notNull(),
		ownerId: text('owner_id')
			.notNull()
			.references(() => users.id),
		organisationId: text('organisation_id').references(() => organisations.id),
		/** The row's data key, wrapped by the key ring. Without it nothing here can be read again. */
		dataKey: bytes('data_key').notNull(),
		/** The manager's answers, JSON. */
		answers: bytes('answers'),
		/** Rises with every save; two tabs are told apart by it. */
		version: integer('version').notNull().default(1),
		/** Made with the draft; one intent makes one referral however often it is sent. */
		submissionKey: text('submission_key').notNull(),
		/** What people say on the phone. Given when the manager sends. */
		reference: text('reference'),
		/** What the manager sent, as a document; never rebuilt from later wording. */
		document: bytes('document'),
		/** How the employer's list names this person. */
		subjectName: bytes('subject_name'),
		/** Keyed hash of the employee's contact, to notice repeated referrals. */
		subjectIndex: text('subject_index'),
		/** The employee's part while they work on it, and as they sent it, JSON. */
		subjectAnswers: bytes('subject_answers'),
		/** What the service received: the manager's document as the employee let it go, and the employee's own part. */
		agreedDocument: bytes('agreed_document'),
		/** True when the employee sent their part without the manager's. */
		withoutManagersPart: flag('without_managers_part').notNull().default(false),
		assignedTo: text('assigned_to').references(() => users.id),
		/** The one thing asked of the employer, while the status is info-requested. */
		question: bytes('question'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		/** When a draft or an unanswered referral is deleted. */
		expiresAt: instant('expires_at'),
		sentAt: instant('sent_at'),
		receivedAt: instant('received_at'),
		/** The area's clock: when the employer was told to expect an answer by. */
		respondBy: instant('respond_by'),
		closedAt: instant('closed_at'),
	},
	(columns) => [
		uniqueIndex('referrals_by_submission_key').on(columns.submissionKey),
		uniqueIndex('referrals_by_reference').on(columns.reference),
		index('referrals_for_account').on(columns.ownerId, columns.updatedAt, columns.id),
		index('referrals_for_firm').on(columns.organisationId, columns.updatedAt, columns.id),
		// Only what the service holds, so that the inbox costs the same however many cases were ever closed.
		index('referrals_for_inbox').on(columns.areaId, columns.receivedAt, columns.id).where(held),
		index('referrals_for_inbox_by_person').on(columns.areaId, columns.assignedTo, columns.receivedAt, columns.id).where(held),
		index('referrals_for_inbox_by_status').on(columns.areaId, columns.status, columns.receivedAt, columns.id),
		index('referrals_by_subject').on(columns.subjectIndex),
		index('referrals_by_expiry').on(columns.status, columns.expiresAt),
	],
)

/** The employee's link. Only a hash is kept; opening the link uses nothing up. */
export const subjectLinks = table(
	'subject_links',
	{
		tokenHash: text('token_hash').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		expiresAt: instant('expires_at').notNull(),
		revokedAt: instant('revoked_at'),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [index('subject_links_by_referral').on(columns.referralId)],
)

/** What the employee allowed, one row an answer, with the wording they read. Never changed: a new answer is a new row. */
export const permissionsGiven = table(
	'permissions_given',
	{
		id: text('id').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		permission: text('permission').notNull(),
		agreed: flag('agreed').notNull(),
		wordingVersion: text('wording_version').notNull(),
		channel: text('channel').$type<'web' | 'phone' | 'paper'>().notNull(),
		recordedBy: text('recorded_by').notNull(),
		at: instant('at').notNull(),
	},
	(columns) => [index('permissions_by_referral').on(columns.referralId, columns.at)],
)

/** Each move from one status to the next. */
export const statusChanges = table(
	'status_changes',
	{
		id: text('id').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		from: text('from_status').$type<ReferralStatus>().notNull(),
		to: text('to_status').$type<ReferralStatus>().notNull(),
		byId: text('by_id').notNull(),
		at: instant('at').notNull(),
	},
	(columns) => [index('status_changes_by_referral').on(columns.referralId, columns.at)],
)

/** What staff write for staff. */
export const caseNotes = table(
	'case_notes',
	{
		id: text('id').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		authorId: text('author_id').notNull(),
		body: bytes('body').notNull(),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [index('case_notes_by_referral').on(columns.referralId, columns.createdAt)],
)

/** The one thing asked of the employer, and what came back. */
export const caseQuestions = table(
	'case_questions',
	{
		id: text('id').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		askedById: text('asked_by_id').notNull(),
		question: bytes('question').notNull(),
		answer: bytes('answer'),
		askedAt: instant('asked_at').notNull(),
		answeredAt: instant('answered_at'),
	},
	(columns) => [index('case_questions_by_referral').on(columns.referralId, columns.askedAt)],
)
