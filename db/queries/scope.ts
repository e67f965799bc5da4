import { and, eq, inArray, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { unconfirmedStatuses } from '#app/features/referrals/referral.ts'
import { referrals } from '../schema/schema.ts'

/** Whose rows may be touched. First after the database in every query about a referral, so that forgetting it does not compile. */
export type Scope =
	/** Their own, and, once sent, every referral of a firm in `wholeOf`. */
	| { readonly kind: 'employer'; readonly userId: string; readonly wholeOf: readonly string[] }
	/** An area's cases; never one whose employee has not agreed. */
	| { readonly kind: 'caseload'; readonly areaId: string; readonly userId: string }
	| { readonly kind: 'subject'; readonly referralId: string }

/** @param wholeOf the firms whose every referral this employer may see, from their memberships */
export function scopeOf(actor: Actor, wholeOf: readonly string[] = []): Scope {
	if (actor.kind === 'employer') return { kind: 'employer', userId: actor.userId, wholeOf }
	if (actor.kind === 'staff') return { kind: 'caseload', areaId: actor.areaId, userId: actor.userId }
	if (actor.kind === 'subject') return { kind: 'subject', referralId: actor.referralId }
	throw new Error('The system has no scope of its own')
}

export function visibleTo(scope: Scope): SQL {
	switch (scope.kind) {
		case 'employer': {
			const own = eq(referrals.ownerId, scope.userId)
			if (scope.wholeOf.length === 0) return own
			return or(own, and(inArray(referrals.organisationId, [...scope.wholeOf]), ne(referrals.status, 'draft'))) as SQL
		}
		case 'caseload':
			return and(eq(referrals.areaId, scope.areaId), notInArray(referrals.status, [...unconfirmedStatuses])) as SQL
		case 'subject':
			return and(eq(referrals.id, scope.referralId), ne(referrals.status, 'draft')) as SQL
	}
}
