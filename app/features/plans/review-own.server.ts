import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { scopeFor } from '#app/features/papers/open-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { SaveReviewOutcome } from './reviewed.ts'
import { saveReview, type PostedReview } from './save-review.server.ts'

/** Saves what the holder answers on their own page, as the manager's side. */
export async function reviewOwnPlan(
	ground: Ground,
	actor: Holder,
	id: string,
	posted: PostedReview,
	at = new Date(),
): Promise<SaveReviewOutcome> {
	const round = { side: 'manager', on: londonDay(at) } as const
	return saveReview(ground, { actor, scope: (tx) => scopeFor(tx, actor) }, id, round, posted, { by: 'page' }, at)
}
