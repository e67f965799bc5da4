import { randomBytes } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { addToPlan, startPlan } from './add-to-plan.server.ts'
import type { Plan, PlanRow } from './plan.ts'
import { planPaper } from './plan-paper.ts'

export type PutRowsOutcome =
	| { readonly outcome: 'added'; readonly id: string; readonly added: number; readonly already: number; readonly over: number }
	| { readonly outcome: 'too-large' | 'too-many' | 'not-found' }

export const newRowId = () => randomBytes(6).toString('hex')

/**
 * Puts what another page wrote into a plan. What the plan has already, from the same hand and by the same day, is not added again: a
 * row's id is new each time, so it is told by what it says.
 *
 * @param to the plan's id; null for a new plan, which begins with `about`
 * @param visitor the visitor's address, so that one visitor cannot fill the disk
 */
export async function putRowsInPlan(
	ground: Ground,
	actor: Holder,
	{ rows, about }: { readonly rows: readonly PlanRow[]; readonly about: Partial<Plan> },
	to: string | null,
	visitor: string,
	at = new Date(),
): Promise<PutRowsOutcome> {
	if (to === null) {
		const begun = await startPlan(ground, actor, { rows, about }, visitor, at)
		if (begun.outcome === 'too-many') return { outcome: 'too-many' }
		return { outcome: 'added', id: begun.id, added: rows.length, already: 0, over: 0 }
	}
	const plan = await openPaper(ground, actor, planPaper, to, at)
	if (!plan) return { outcome: 'not-found' }
	const fresh = notYetIn(plan.content, rows)
	const put = await addToPlan(ground, actor, to, fresh, at)
	if (put.outcome !== 'added') return put
	return {
		outcome: 'added',
		id: to,
		added: put.added,
		already: put.already + rows.length - fresh.length,
		over: put.tooMany,
	}
}

const notYetIn = ({ rows }: Pick<Plan, 'rows'>, wanted: readonly PlanRow[]): PlanRow[] =>
	// What knows where it came from is told by that: see `addRows`.
	wanted.filter(
		({ source, what, who, byOn }) =>
			source.ref !== '' || !rows.some((has) => has.what === what && has.who === who && has.byOn === byOn),
	)
