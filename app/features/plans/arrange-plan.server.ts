import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { moveRow, removeRow } from './change-rows.ts'
import { mostRows, rowOf } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { planPaper } from './plan-paper.ts'

const arrange = async (ground: Ground, actor: Holder, id: string, change: (plan: Plan) => Plan, at: Date, keepBefore = false) =>
	changePaper(ground, actor, planPaper, id, (plan) => ({ content: change(plan), said: plan, keepBefore }), at)

/** One place up or down. False when there is no such plan of theirs. */
export async function moveInPlan(
	ground: Ground,
	actor: Holder,
	id: string,
	row: string,
	direction: 'up' | 'down',
	at = new Date(),
): Promise<boolean> {
	return (await arrange(ground, actor, id, (plan) => moveRow(plan, row, direction), at)).outcome !== 'not-found'
}

/** Takes a row out and gives it with its place, so that it can be put back; null where there was none. A version still holds it. */
export async function takeFromPlan(
	ground: Ground,
	actor: Holder,
	id: string,
	row: string,
	at = new Date(),
): Promise<{ readonly row: PlanRow; readonly place: number } | null> {
	const changed = await arrange(ground, actor, id, (plan) => removeRow(plan, row), at, true)
	if (changed.outcome === 'not-found') return null
	const taken = rowOf(changed.said, row)
	return taken && { row: taken, place: changed.said.rows.indexOf(taken) }
}

/** Puts a row back where it was. A row of the same id that is there already stays as it is. False when there is no room. */
export async function putBackInPlan(
	ground: Ground,
	actor: Holder,
	id: string,
	{ row, place }: { readonly row: PlanRow; readonly place: number },
	at = new Date(),
): Promise<boolean> {
	const changed = await arrange(
		ground,
		actor,
		id,
		(plan) =>
			rowOf(plan, row.id) || plan.rows.length >= mostRows
				? plan
				: { ...plan, rows: [...plan.rows.slice(0, place), row, ...plan.rows.slice(place)] },
		at,
	)
	return changed.outcome === 'changed' && rowOf(changed.content, row.id) !== null
}
