import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { startPaper, type StartOutcome } from '#app/features/papers/start-paper.server.ts'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { addRows } from './change-rows.ts'
import { emptyPlan } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { planPaper } from './plan-paper.ts'

export type AddOutcome =
	| { readonly outcome: 'added'; readonly added: number; readonly already: number; readonly tooMany: number }
	| { readonly outcome: 'too-large' }
	| { readonly outcome: 'not-found' }

/** Puts rows at the end of a plan. What it has already is not added twice, so sending it again changes nothing. */
export async function addToPlan(
	ground: Ground,
	actor: Holder,
	id: string,
	rows: readonly PlanRow[],
	at = new Date(),
): Promise<AddOutcome> {
	type Counts = { readonly added: number; readonly already: number; readonly tooMany: number }
	const changed = await changePaper<Plan, Counts | null>(
		ground,
		actor,
		planPaper,
		id,
		(plan) => {
			const { plan: after, ...counts } = addRows(plan, rows)
			return bytesOf(after) > mostBytes ? { refused: null } : { content: after, said: counts }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	if (changed.outcome === 'refused' || changed.said === null) return { outcome: 'too-large' }
	return { outcome: 'added', ...changed.said }
}

/** Begins a plan with these rows, or with none. */
export async function startPlan(
	ground: Ground,
	actor: Holder,
	{ rows, about = {} }: { readonly rows: readonly PlanRow[]; readonly about?: Partial<Plan> },
	visitor: string,
	at = new Date(),
): Promise<StartOutcome> {
	return startPaper(ground, actor, planPaper, addRows({ ...emptyPlan, ...about }, rows).plan, visitor, at)
}
