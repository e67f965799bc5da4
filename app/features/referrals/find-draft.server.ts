import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import type { Answers } from '#app/journey/walk.ts'
import { findReferral, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { isEditable, type ReferralKind } from './referral.ts'
import { openColumn } from './sealed-columns.server.ts'

export type Draft = {
	readonly row: ReferralRow
	readonly kind: ReferralKind
	readonly answers: Answers
}

/** A draft or a referral handed back for changes; null when it is not theirs, was sent, or is gone. */
export async function findDraft({ store, vault }: Ground, actor: ActorOf<'employer'>, id: string): Promise<Draft | null> {
	const row = await findReferral(store.read, scopeOf(actor), id)
	if (!row || !isEditable(row.status)) return null
	return { row, kind: row.kind, answers: openColumn<Answers>(vault, row, 'answers', row.answers) ?? {} }
}
