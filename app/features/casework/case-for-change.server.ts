import type { ActorOf } from '#app/auth/actor.ts'
import { findReferral, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'
import { mayOpen } from './open-case.server.ts'

/** A case this person may act on, in the transaction of the act; null when it is not there, not their area's, or a colleague's. */
export async function caseForChange(tx: Db, actor: ActorOf<'staff'>, id: string, at: Date): Promise<ReferralRow | null> {
	const row = await findReferral(tx, scopeOf(actor), id)
	return row && (await mayOpen(tx, actor, row, at)) ? row : null
}
