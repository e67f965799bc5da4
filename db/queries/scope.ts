import { and, eq, inArray, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { unconfirmedStatuses } from '#app/features/referrals/referral.ts'
import { later } from '../prepared.ts'
import { referrals } from '../schema/schema.ts'

/** Whose rows may be touched. First after the database in every query about a referral, so that forgetting it does not compile. */
export type Scope = ScopeOf<string>

type ScopeOf<Value> =
	/** Their own, and, once sent, every referral of a firm in `wholeOf`. */
	| { readonly kind: 'employer'; readonly userId: Value; readonly wholeOf: readonly Value[] }
	/** An area's cases; never one whose employee has not agreed. */
	| { readonly kind: 'caseload'; readonly areaId: Value; readonly userId: Value }
	| { readonly kind: 'subject'; readonly referralId: Value }

/** @param wholeOf the firms whose every referral this employer may see, from their memberships */
export function scopeOf(actor: Actor, wholeOf: readonly string[] = []): Scope {
	if (actor.kind === 'employer') return { kind: 'employer', userId: actor.userId, wholeOf }
	if (actor.kind === 'staff') return { kind: 'caseload', areaId: actor.areaId, userId: actor.userId }
	if (actor.kind === 'subject') return { kind: 'subject', referralId: actor.referralId }
	throw new Error('The system has no scope of its own')
}

export function visibleTo(scope: ScopeOf<string | SQL>): SQL {
	switch (scope.kind) {
		case 'employer': {
			const own = eq(referrals.ownerId, scope.userId)
			if (scope.wholeOf.length === 0) return own
			return or(own, and(inArray(referrals.organisationId, [...scope.wholeOf] as string[]), ne(referrals.status, 'draft'))) as SQL
		}
		case 'caseload':
			return and(eq(referrals.areaId, scope.areaId), notInArray(referrals.status, [...unconfirmedStatuses])) as SQL
		case 'subject':
			return and(eq(referrals.id, scope.referralId), ne(referrals.status, 'draft')) as SQL
	}
}

/** `visibleTo` for a prepared statement: what tells its SQL from another scope's, the condition, and the values to run it with. */
export function visibleLater(scope: Scope): { name: string; condition: () => SQL; values: Record<string, string> } {
	switch (scope.kind) {
		case 'employer': {
			const firms = scope.wholeOf.map((id, place) => [`firm_${place}`, id] as const)
			const wholeOf = () => firms.map(([name]) => later(referrals.organisationId, name))
			return {
				name: `employer with ${firms.length} firms`,
				condition: () => visibleTo({ kind: 'employer', userId: later(referrals.ownerId, 'asker'), wholeOf: wholeOf() }),
				values: { asker: scope.userId, ...Object.fromEntries(firms) },
			}
		}
		case 'caseload':
			return {
				name: 'caseload',
				condition: () => visibleTo({ ...scope, areaId: later(referrals.areaId, 'area') }),
				values: { area: scope.areaId },
			}
		case 'subject':
			return {
				name: 'subject',
				condition: () => visibleTo({ ...scope, referralId: later(referrals.id, 'asked_about') }),
				values: { asked_about: scope.referralId },
			}
	}
}
