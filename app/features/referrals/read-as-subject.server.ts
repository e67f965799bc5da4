import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listPermissions } from '#db/queries/case-file.server.ts'
import { findReferral, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { ReferralDocument } from './referral-document.ts'
import { openColumn } from './sealed-columns.server.ts'
import { emptySubjectPart, type SubjectPart } from './subject-part.ts'

export type SubjectView = {
	readonly row: ReferralRow
	readonly document: ReferralDocument
	readonly agreed: ReferralDocument | null
	readonly part: SubjectPart
	readonly permissions: readonly { permission: string; agreed: boolean; at: Date }[]
}

/**
 * The whole referral for the person it is about; null when it is not theirs, or was not answered in time and is gone. The look is on record before anything is decrypted,
 * in the same transaction: no record, no look.
 */
export async function readAsSubject(ground: Ground, actor: ActorOf<'subject'>, at = new Date()): Promise<SubjectView | null> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const row = await findReferral(tx, scopeOf(actor), actor.referralId)
		if (!row?.document) return null
		await recordAudit(tx, vault, actor, { event: 'referral.viewed', subjectId: row.id, at })
		const permissions = await listPermissions(tx, row.id)
		return { ...opened(ground, row), permissions }
	})
}

/** The same without a record, for the steps of one sitting after the page that was recorded. */
export async function subjectPartOf(ground: Ground, actor: ActorOf<'subject'>): Promise<Omit<SubjectView, 'permissions'> | null> {
	const row = await findReferral(ground.store.read, scopeOf(actor), actor.referralId)
	return row?.document ? opened(ground, row) : null
}

function opened({ vault }: Ground, row: ReferralRow) {
	const document = openColumn<ReferralDocument>(vault, row, 'document', row.document)
	if (!document) throw new Error('A sent referral without its document')
	return {
		row,
		document,
		agreed: openColumn<ReferralDocument>(vault, row, 'agreed_document', row.agreedDocument),
		part: openColumn<SubjectPart>(vault, row, 'subject_answers', row.subjectAnswers) ?? emptySubjectPart,
	}
}
