import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { baseOfPart, type PostedPart } from '#app/features/plans/save-plan-part.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { parseStep, typedAgain, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import type { Broken } from './check-rules.ts'
import { newlyBroken } from './newly-broken.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import type { ReturnPart } from './return-parts.ts'

export type SaveReturnOutcome =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	/** Not saved yet: it seems to name an illness. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedValues }
	/** It would break rules that the plan keeps now. Nothing is saved. */
	| { readonly outcome: 'breaks-rules'; readonly broken: readonly Broken[]; readonly typed: TypedValues }
	/** Somebody changed this part since the page was shown. `saved` is theirs; `base` lets the next try through. */
	| { readonly outcome: 'changed-elsewhere'; readonly typed: TypedValues; readonly saved: unknown; readonly base: string }
	/** The week has gone since. What was typed is kept for the page to show. */
	| { readonly outcome: 'gone'; readonly typed: TypedValues }
	| { readonly outcome: 'not-found' }

const readNothing = () => undefined

/**
 * Saves one part of a phased return. What would break a rule is refused with the reason; what was broken before does not stand in the
 * way of mending something else. A part that somebody else changed since the page was shown is not overwritten. Safe to repeat.
 */
export async function saveReturnPart(
	ground: Ground,
	actor: Holder,
	id: string,
	{ step, read, put }: ReturnPart,
	posted: PostedPart,
	at = new Date(),
): Promise<SaveReturnOutcome> {
	const entries = [...posted.entries]
	const context = { today: londonDay(at) }
	const parsed = parseStep(step, entries, readNothing, context)
	if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
	const typed = typedAgain(step, entries, readNothing, context)
	const words = posted.seenHealthWords ? [] : noticeHealthWordsIn(step, parsed.value, readNothing, context)
	if (words.length > 0) return { outcome: 'health-words', words, typed }

	type Refused = Exclude<SaveReturnOutcome, { outcome: 'saved' | 'not-found' }> | null
	const changed = await changePaper(
		ground,
		actor,
		phasedReturnPaper,
		id,
		(plan) => {
			const before = read(plan)
			if (before === null) return { refused: { outcome: 'gone', typed } as Refused }
			const after = put(plan, parsed.value)
			const base = baseOfPart(before)
			// The same again, or exactly what somebody else saved: nothing to argue about.
			if (JSON.stringify(after) === JSON.stringify(plan)) return { content: plan, said: null as Refused }
			if (base !== posted.base) return { refused: { outcome: 'changed-elsewhere', typed, saved: before, base } as Refused }
			const broken = newlyBroken(plan, after)
			if (broken.length > 0) return { refused: { outcome: 'breaks-rules', broken, typed } as Refused }
			return { content: after, said: null as Refused }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	if (changed.outcome === 'refused' && changed.said) return changed.said
	return { outcome: 'saved' }
}

/** What is saved, as the form would show it. */
export const typedOfReturnPart = ({ step }: ReturnPart, value: unknown, today: string): TypedValues =>
	typedFrom(step, value, readNothing, { today })
