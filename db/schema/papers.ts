import type { KeptBecause, PaperKind } from '#app/features/papers/paper.ts'
import { bytes, index, instant, integer, primaryKey, table, text, uniqueIndex } from '../dialect.ts'
import { organisations } from './organisations.ts'
import { referrals } from './referrals.ts'
import { users } from './users.ts'

/**
 * What somebody keeps here: a plan, a filled checklist. Held by guests (`paper_guests`) until an account takes it.
 * Every column of bytes is encrypted under this row's own key and bound to its place.
 */
export const papers = table(
	'papers',
	{
		id: text('id').primaryKey(),
		kind: text('kind').$type<PaperKind>().notNull(),
		/** Null while guests hold it. */
		ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
		organisationId: text('organisation_id').references(() => organisations.id),
		/** The row's data key, wrapped by the key ring. Without it nothing here can be read again. */
		dataKey: bytes('data_key').notNull(),
		/** What it says now, JSON. */
		content: bytes('content').notNull(),
		/** Rises with every save; two tabs are told apart by it. */
		revision: integer('revision').notNull().default(1),
		/** The number of the last version that was kept, and the revision it was made of. */
		versions: integer('versions').notNull().default(0),
		keptRevision: integer('kept_revision').notNull().default(0),
		/** The employee's address, once their link went there. */
		employeeContact: bytes('employee_contact'),
		/** When the employee first had a way in: from then on they see who looks. */
		sharedAt: instant('shared_at'),
		/** The next day to look at it again, 'YYYY-MM-DD'; a date and nothing more. */
		nextReviewOn: text('next_review_on'),
		/** The review day for which links went out last. */
		reviewSentFor: text('review_sent_for'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		/** When it is deleted, unless it is used before. */
		expiresAt: instant('expires_at').notNull(),
	},
	(columns) => [
		index('papers_for_account').on(columns.ownerId, columns.updatedAt, columns.id),
		index('papers_for_firm').on(columns.organisationId, columns.updatedAt, columns.id),
		index('papers_by_expiry').on(columns.expiresAt),
		index('papers_by_review').on(columns.nextReviewOn),
	],
)

/** The browsers in which a guest's paper is open: a hash of each one's cookie. */
export const paperGuests = table(
	'paper_guests',
	{
		guestId: text('guest_id').notNull(),
		paperId: text('paper_id')
			.notNull()
			.references(() => papers.id, { onDelete: 'cascade' }),
		at: instant('at').notNull(),
	},
	(columns) => [
		primaryKey({ name: 'paper_guests_pk', columns: [columns.guestId, columns.paperId] }),
		index('paper_guests_by_paper').on(columns.paperId),
	],
)

/** What it said when it mattered: when it was signed, shared, looked at again. Never changed but for the signatures under it. */
export const paperVersions = table(
	'paper_versions',
	{
		paperId: text('paper_id')
			.notNull()
			.references(() => papers.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		content: bytes('content').notNull(),
		/** Who signed it and on which day, JSON. */
		signatures: bytes('signatures'),
		because: text('because').$type<KeptBecause>().notNull(),
		byKind: text('by_kind').notNull(),
		byId: text('by_id').notNull(),
		at: instant('at').notNull(),
	},
	(columns) => [primaryKey({ name: 'paper_versions_pk', columns: [columns.paperId, columns.number] })],
)

/** A way in by link. Only a hash is kept; opening one uses nothing up. */
export const paperLinks = table(
	'paper_links',
	{
		tokenHash: text('token_hash').primaryKey(),
		paperId: text('paper_id')
			.notNull()
			.references(() => papers.id, { onDelete: 'cascade' }),
		use: text('use').$type<'resume' | 'employee' | 'review'>().notNull(),
		/** Whose review it is. */
		side: text('side').$type<'manager' | 'employee'>(),
		/** Keyed hash of the digits that the manager says to the employee, where no address was given. */
		codeHash: text('code_hash'),
		attempts: integer('attempts').notNull().default(0),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at'),
		revokedAt: instant('revoked_at'),
		createdAt: instant('created_at').notNull(),
	},
	(columns) => [index('paper_links_by_paper').on(columns.paperId, columns.use)],
)

/** A plan on its way to another manager. It goes only when the employee has agreed and the other has taken it. */
export const paperHandovers = table(
	'paper_handovers',
	{
		id: text('id').primaryKey(),
		paperId: text('paper_id')
			.notNull()
			.references(() => papers.id, { onDelete: 'cascade' }),
		/** Keyed hash of the other manager's address, and the address itself, encrypted. */
		toIndex: text('to_index').notNull(),
		toEmail: bytes('to_email').notNull(),
		askedById: text('asked_by_id').notNull(),
		askedAt: instant('asked_at').notNull(),
		answer: text('answer').$type<'agreed' | 'refused' | 'withdrawn'>(),
		answeredAt: instant('answered_at'),
		takenAt: instant('taken_at'),
	},
	(columns) => [
		index('paper_handovers_by_paper').on(columns.paperId, columns.askedAt),
		index('paper_handovers_for_somebody').on(columns.toIndex, columns.answer),
	],
)

/** What the service suggests to change at work: a change of the catalogue, or words of its own under the referral's key. */
export const caseSuggestions = table(
	'case_suggestions',
	{
		id: text('id').primaryKey(),
		referralId: text('referral_id')
			.notNull()
			.references(() => referrals.id, { onDelete: 'cascade' }),
		adjustmentId: text('adjustment_id'),
		body: bytes('body'),
		byId: text('by_id').notNull(),
		at: instant('at').notNull(),
	},
	(columns) => [uniqueIndex('case_suggestions_by_referral').on(columns.referralId, columns.at, columns.id)],
)
