import { randomBytes } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { addToPlan, startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import type { ReturnRecord } from './record.ts'
import { aboutForPlan, notYetIn, rowsForPlan } from './rows-for-plan.ts'

export type IntoPlan =
	| { readonly outcome: 'added'; readonly id: string; readonly added: number; readonly already: number; readonly over: number }
	| { readonly outcome: 'too-large' }
	| { readonly outcome: 'too-many' }
	| { readonly outcome: 'not-found' }

const newRowId = () => randomBytes(6).toString('hex')

/**
 * Puts what was agreed into a plan, which is the only part of a record that goes there. What the plan has already is not added again.
 *
 * @param to the plan's id; null for a new plan
 * @param visitor the visitor's address, so that one visitor cannot fill the disk
 */
export async function recordIntoPlan(
	ground: Ground,
	actor: Holder,
	record: ReturnRecord,
	to: string | null,
	visitor: string,
	at = new Date(),
): Promise<IntoPlan> {
	const rows = rowsForPlan(record, newRowId)
	if (to === null) {
		const begun = await startPlan(ground, actor, { rows, about: aboutForPlan(record) }, visitor, at)
		if (begun.outcome === 'too-many') return { outcome: 'too-many' }
		return { outcome: 'added', id: begun.id, added: rows.length, already: 0, over: 0 }
	}
	const plan = await openPaper(ground, actor, planPaper, to, at)
	if (!plan) return { outcome: 'not-found' }
	const fresh = notYetIn(plan.content, rows)
	const added = await addToPlan(ground, actor, to, fresh, at)
	if (added.outcome !== 'added') return added
	const already = added.already + rows.length - fresh.length
	return { outcome: 'added', id: to, added: added.added, already, over: added.tooMany }
}
