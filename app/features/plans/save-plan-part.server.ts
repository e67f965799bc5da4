import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { savePart, type PartOf, type PostedPart, type SavePartOutcome } from '#app/features/papers/save-part.server.ts'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { mostRows } from './plan.ts'
import type { Plan } from './plan.ts'
import type { PlanPart } from './plan-parts.ts'
import { planPaper } from './plan-paper.ts'

type TooLarge = { readonly outcome: 'too-large'; readonly because: 'rows' | 'bytes' }
export type SavePlanOutcome = SavePartOutcome<TooLarge>

/** Saves one part of a plan, as long as the plan stays within its limits. */
export const savePlanPart = (
	ground: Ground,
	actor: Holder,
	id: string,
	part: PlanPart,
	posted: PostedPart,
	at = new Date(),
): Promise<SavePlanOutcome> =>
	savePart<Plan, TooLarge>(
		ground,
		actor,
		planPaper,
		id,
		part as unknown as PartOf<Plan>,
		posted,
		(_before, after) => tooLarge(after),
		at,
	)

function tooLarge(plan: Plan): TooLarge | null {
	if (plan.rows.length > mostRows) return { outcome: 'too-large', because: 'rows' }
	return bytesOf(plan) > mostBytes ? { outcome: 'too-large', because: 'bytes' } : null
}
