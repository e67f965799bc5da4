import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { findReferral } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { isGoneForEmployer } from './employers-sight.ts'

/** The reference of what was a draft of theirs and has been sent; null when there is none. For old links and the back button. */
export async function findReferralSent(
	{ store }: Ground,
	actor: ActorOf<'employer'>,
	id: string,
	at = new Date(),
): Promise<string | null> {
	const row = await findReferral(store.read, scopeOf(actor), id)
	return row && !isGoneForEmployer(row, at) ? row.reference : null
}
