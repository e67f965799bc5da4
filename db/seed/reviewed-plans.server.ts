import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { sealPaper } from '#app/features/papers/sealed-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { newestPosted, postedAbout } from './posted.server.ts'
import { findPaperUnscoped, markPaperUnscoped, type PaperRow } from '../queries/papers.server.ts'
import { anEmployer } from './people.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { emptyPlan, emptyRow } from '#app/features/plans/plan.ts'
import type { Plan, PlanRow } from '#app/features/plans/plan.ts'

export const reviewDay = '2026-11-23'
export const onTheDay = new Date('2026-11-23T09:00:00Z')

export const aRow = (id: string, changes: Partial<PlanRow> = {}): PlanRow => ({
	...emptyRow(id),
	what: `Point ${id}`,
	barrier: 'Barrier that nobody without a code reads',
	employeeComment: 'Comment that nobody without a code reads',
	decision: 'agreed',
	status: 'in-place',
	reviewOn: reviewDay,
	...changes,
})

export const reviewedPlan: Plan = {
	...emptyPlan,
	employee: 'Name Nobody-Reads',
	manager: 'Manager Nobody-Reads',
	rows: [
		aRow('first1'),
		aRow('second', { decision: 'not-agreed', what: 'What was refused' }),
		aRow('third3', { decision: 'trial' }),
	],
}

/** A plan in an account, with the employee's address when one is given. */
export async function aPlanToReview(
	ground: Ground,
	{ plan = reviewedPlan, employee = null, by }: { plan?: Plan; employee?: string | null; by?: ActorOf<'employer'> } = {},
) {
	const manager = by ? { actor: by, email: '' } : await anEmployer(ground)
	const started = await startPaper(ground, manager.actor, planPaper, plan, '192.0.2.1', new Date('2026-11-02T09:00:00Z'))
	if (started.outcome !== 'started') throw new Error('No plan was started')
	const row = await rowNow(ground, started.id)
	if (employee !== null) {
		const employeeContact = sealPaper(ground.vault, row, 'employee_contact', employee)
		await ground.store.write((tx) => markPaperUnscoped(tx, row.id, { employeeContact }))
	}
	return { id: started.id, manager }
}

export const aGuest: ActorOf<'guest'> = { kind: 'guest', userId: 'a'.repeat(64) }

export async function aGuestsPlan(ground: Ground): Promise<string> {
	const started = await startPaper(ground, aGuest, planPaper, reviewedPlan, '192.0.2.1', new Date('2026-11-02T09:00:00Z'))
	if (started.outcome !== 'started') throw new Error('No plan was started')
	return started.id
}

export async function rowNow({ store }: Ground, id: string, at = onTheDay): Promise<PaperRow> {
	const row = await findPaperUnscoped(store.read, id, at)
	if (!row) throw new Error('The plan is gone')
	return row
}

/** The token of the newest link that was sent to this address. */
export async function tokenFor(ground: Ground, id: string, address: string): Promise<string> {
	const found = (await postedAbout(ground, id)).find(({ to, state }) => to === address && state === 'queued')
	return (found ?? (await newestPosted(ground, id, 'review-your-plan'))).secret.token ?? ''
}
