import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { savePart, type PostedPart, type SavePartOutcome } from '#app/features/papers/save-part.server.ts'
import type { Broken } from './check-rules.ts'
import { newlyBroken } from './newly-broken.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import type { PhasedReturn } from './phased-return.ts'
import type { ReturnPart } from './return-parts.ts'

/** It would break rules that the plan keeps now. Nothing is saved. */
type BreaksRules = { readonly outcome: 'breaks-rules'; readonly broken: readonly Broken[] }
export type SaveReturnOutcome = SavePartOutcome<BreaksRules>

/**
 * Saves one part of a phased return. What would break a rule is refused with the reason; what was broken before does not stand in the
 * way of mending something else.
 */
export const saveReturnPart = (
	ground: Ground,
	actor: Holder,
	id: string,
	part: ReturnPart,
	posted: PostedPart,
	at = new Date(),
): Promise<SaveReturnOutcome> =>
	savePart<PhasedReturn, BreaksRules>(
		ground,
		actor,
		phasedReturnPaper,
		id,
		part,
		posted,
		(before, after) => {
			const broken = newlyBroken(before, after)
			return broken.length > 0 ? { outcome: 'breaks-rules', broken } : null
		},
		at,
	)
