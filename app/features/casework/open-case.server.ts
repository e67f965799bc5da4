import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import type { Ground } from '#app/features/ground.ts'
import type { ReferralDocument } from '#app/features/referrals/referral-document.ts'
import { openBeside, openColumn } from '#app/features/referrals/sealed-columns.server.ts'
import type { SubjectPart } from '#app/features/referrals/subject-part.ts'
import { heldList, openList } from '#app/features/suggestions/held-list.server.ts'
import { mayChangeList, releaseNow, type Release, type Suggestion } from '#app/features/suggestions/suggested-list.ts'
import { hasRecentEvent } from '#db/queries/audit.server.ts'
import { listNotes, listPermissions, listQuestions, listStatusChanges } from '#db/queries/case-file.server.ts'
import { findReferral, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'

/** How long a written reason lets somebody into a colleague's case. */
export const reasonHoldsMinutes = 60

/** The changes at work that are suggested, and what may be done with them now. */
export type ListOfCase = {
	readonly suggestions: readonly Suggestion[]
	readonly mayChange: boolean
	readonly release: Release
}

export type CaseFile = {
	readonly row: ReferralRow
	/** What the employee let go of the manager's part; null when they sent their own part alone. */
	readonly document: ReferralDocument | null
	/** Null for a request about a post. */
	readonly part: SubjectPart | null
	readonly permissions: readonly { permission: string; agreed: boolean; at: Date }[]
	readonly notes: readonly { id: string; authorId: string; text: string; at: Date }[]
	readonly questions: readonly { id: string; question: string; answer: string | null; askedAt: Date; answeredAt: Date | null }[]
	readonly list: ListOfCase
	readonly changes: readonly { from: string; to: string; byId: string; at: Date }[]
}

export type OpenOutcome =
	| { readonly outcome: 'open'; readonly file: CaseFile }
	/** A colleague's. Its reference and state can be seen; the rest needs a reason. */
	| { readonly outcome: 'colleagues'; readonly row: ReferralRow }
	| { readonly outcome: 'not-found' }

/**
 * Opens a case. The look is on record before anything is decrypted, in one transaction: if it cannot be written, nothing is
 * read. A colleague's case opens only with a reason given within the hour; a supervisor answers for all of their area's.
 */
export async function openCase(ground: Ground, actor: ActorOf<'staff'>, id: string, at = new Date()): Promise<OpenOutcome> {
	const { store, vault } = ground
	const found = await store.write(async (tx) => {
		const row = await findReferral(tx, scopeOf(actor), id)
		if (!row) return null
		if (!(await mayOpen(tx, actor, row, at))) return { row, held: null }
		await recordAudit(tx, vault, actor, { event: 'referral.viewed', subjectId: id, at })
		return { row, held: await heldFor(tx, id) }
	})
	if (!found) return { outcome: 'not-found' }
	const { row, held } = found
	if (!held) return { outcome: 'colleagues', row }
	return {
		outcome: 'open',
		file: {
			row,
			document: openColumn<ReferralDocument>(vault, row, 'agreed_document', row.agreedDocument),
			part: openColumn<SubjectPart>(vault, row, 'subject_answers', row.subjectAnswers),
			permissions: held.permissions,
			notes: held.notes.map((note) => ({
				id: note.id,
				authorId: note.authorId,
				text: openBeside(vault, row, 'case_notes', 'body', note.id, note.body),
				at: note.createdAt,
			})),
			questions: held.questions.map(({ id: questionId, question, answer, askedAt, answeredAt }) => ({
				id: questionId,
				question: openBeside(vault, row, 'case_questions', 'question', questionId, question),
				answer: answer && openBeside(vault, row, 'case_questions', 'answer', questionId, answer),
				askedAt,
				answeredAt,
			})),
			list: {
				suggestions: openList(vault, row, held.list.suggestions),
				mayChange: mayChangeList(row.status, held.list.corrections, held.list.shown),
				release: releaseNow(row, held.list, bankHolidays, at),
			},
			changes: held.changes,
		},
	}
}

/** May this person act on this case now? Every act on a case asks again, in its own transaction. */
export async function mayOpen(tx: Db, actor: ActorOf<'staff'>, row: ReferralRow, at: Date): Promise<boolean> {
	if (row.assignedTo === null || row.assignedTo === actor.userId || actor.role === 'supervisor') return true
	const since = new Date(at.getTime() - reasonHoldsMinutes * 60_000)
	return hasRecentEvent(tx, { event: 'referral.opened-with-reason', actorId: actor.userId, subjectId: row.id, since })
}

async function heldFor(tx: Db, id: string) {
	return {
		permissions: await listPermissions(tx, id),
		notes: await listNotes(tx, id),
		questions: await listQuestions(tx, id),
		changes: await listStatusChanges(tx, id),
		list: await heldList(tx, id),
	}
}
