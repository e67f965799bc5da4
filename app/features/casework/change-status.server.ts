import { randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import type { Ground } from '#app/features/ground.ts'
import { mayMove, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { employerState, employerStatus } from '#app/features/referrals/status-words.ts'
import { heldList } from '#app/features/suggestions/held-list.server.ts'
import { releaseNow, type Release } from '#app/features/suggestions/suggested-list.ts'
import { insertStatusChange } from '#db/queries/case-file.server.ts'
import { moveStatus } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { caseForChange } from './case-for-change.server.ts'
import { tellEmployee, tellManager } from './tell.server.ts'

export type ChangeOutcome =
	| { readonly outcome: 'changed' | 'already-there' | 'not-allowed' | 'not-found'; readonly status?: ReferralStatus }
	/** The employee has not let the summary go to their manager. */
	| { readonly outcome: 'not-released'; readonly release: Exclude<Release, { may: true }> }

/**
 * Moves a case along one of the allowed ways. `from` is the status on the page that was pressed: when a colleague moved it
 * meanwhile, nothing happens and the new status is said. Safe to repeat.
 */
export async function changeStatus(
	ground: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	{ from, to }: { from: ReferralStatus; to: ReferralStatus },
	at = new Date(),
): Promise<ChangeOutcome> {
	const { store, vault } = ground
	return store.write(async (tx): Promise<ChangeOutcome> => {
		const row = await caseForChange(tx, actor, id, at)
		if (!row) return { outcome: 'not-found' }
		if (row.status === to) return { outcome: 'already-there', status: to }
		if (row.status !== from || !mayMove(from, to)) return { outcome: 'not-allowed', status: row.status }
		const held = to === 'released' ? await heldList(tx, id) : null
		const release = held && releaseNow(row, held, bankHolidays, at)
		if (release && !release.may) return { outcome: 'not-released', release }
		const moved = await moveStatus(tx, scopeOf(actor), id, from, {
			status: to,
			updatedAt: at,
			...(to === 'closed' && { closedAt: at }),
		})
		if (!moved) return { outcome: 'not-allowed', status: row.status }
		await insertStatusChange(tx, { id: randomUUID(), referralId: id, from, to, byId: actor.userId, at })
		await tellEmployee(ground, tx, row, `${id}:${from}:${to}:${at.getTime()}`, at)
		// The manager hears of a change only when what they see changes: "With the service" covers all that is private.
		const before = employerState(employerStatus(row))
		const after = employerState(employerStatus({ ...row, status: to }))
		if (before !== after || (held && held.suggestions.length > 0))
			await tellManager(ground, tx, row, 'status-changed-for-manager', `${id}:${to}:${at.getTime()}`, at)
		await recordAudit(tx, vault, actor, { event: 'referral.status-changed', subjectId: id, detail: { from, to }, at })
		return { outcome: 'changed', status: to }
	})
}
