import type { ActorOf } from '#app/auth/actor.ts'
import { may } from '#app/auth/permissions.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { saveAssignment } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { listStaff } from '#db/queries/users.server.ts'
import { caseForChange } from './case-for-change.server.ts'

export type AssignOutcome = { readonly outcome: 'assigned' | 'not-allowed' | 'not-found' }

/** Gives a case to somebody of the area, or to nobody. A case-worker takes and hands back their own; a supervisor gives to anybody. */
export async function assignCase(
	{ store, vault }: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	to: string | null,
	at = new Date(),
): Promise<AssignOutcome> {
	return store.write(async (tx): Promise<AssignOutcome> => {
		const row = await caseForChange(tx, actor, id, at)
		if (!row) return { outcome: 'not-found' }
		const ownAffair =
			(to === actor.userId && row.assignedTo === null) ||
			(to === null && row.assignedTo === actor.userId) ||
			to === row.assignedTo
		if (!ownAffair && !may(actor.role, 'case.assign-others')) return { outcome: 'not-allowed' }
		if (to !== null && !(await listStaff(tx, actor.areaId)).some((person) => person.id === to)) return { outcome: 'not-allowed' }
		if (to === row.assignedTo) return { outcome: 'assigned' }
		await saveAssignment(tx, scopeOf(actor), id, to, at)
		await recordAudit(tx, vault, actor, { event: 'referral.assigned', subjectId: id, detail: { to: to ?? 'nobody' }, at })
		return { outcome: 'assigned' }
	})
}
