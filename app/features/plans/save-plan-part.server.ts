import { createHash } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { parseStep, typedAgain, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import type { Step } from '#app/journey/step.ts'
import { bytesOf, mostBytes, mostRows } from './plan.ts'
import type { PlanPart } from './plan-parts.ts'
import { planPaper } from './plan-paper.ts'

export type PostedPart = {
	readonly entries: Iterable<readonly [string, string]>
	/** What the page was made from (`baseOfPart`). */
	readonly base: string
	readonly seenHealthWords: boolean
}

export type SavePartOutcome =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	/** Not saved yet: it seems to name an illness. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedValues }
	/** Somebody changed this part since the page was shown. `saved` is theirs; `base` lets the next try through. */
	| { readonly outcome: 'changed-elsewhere'; readonly typed: TypedValues; readonly saved: unknown; readonly base: string }
	/** The part has gone since. What was typed is kept for the page to show. */
	| { readonly outcome: 'gone'; readonly typed: TypedValues }
	| { readonly outcome: 'too-large'; readonly because: 'rows' | 'bytes'; readonly typed: TypedValues }
	| { readonly outcome: 'not-found' }

const readNothing = () => undefined

/** A short mark of what a page was made from. Two people at two parts of one plan do not disturb each other. */
export function baseOfPart(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(value ?? null))
		.digest('base64url')
		.slice(0, 12)
}

/**
 * Saves one part of a plan. A part that somebody else changed since the page was shown is not overwritten: both are shown. Safe to
 * repeat: the same form twice is saved once.
 */
export async function savePlanPart(
	ground: Ground,
	actor: Holder,
	id: string,
	{ step: anyStep, read, put }: PlanPart,
	posted: PostedPart,
	at = new Date(),
): Promise<SavePartOutcome> {
	const step = anyStep as unknown as Step
	const entries = [...posted.entries]
	const context = { today: londonDay(at) }
	const parsed = parseStep(step, entries, readNothing, context)
	if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
	const typed = typedAgain(step, entries, readNothing, context)
	const words = posted.seenHealthWords ? [] : noticeHealthWordsIn(step, parsed.value, readNothing, context)
	if (words.length > 0) return { outcome: 'health-words', words, typed }

	type Refused = Exclude<SavePartOutcome, { outcome: 'saved' | 'not-found' }> | null
	const changed = await changePaper(
		ground,
		actor,
		planPaper,
		id,
		(plan) => {
			const before = read(plan)
			if (before === null) return { refused: { outcome: 'gone', typed } as Refused }
			const after = put(plan, parsed.value as never)
			const base = baseOfPart(before)
			// The same again, or exactly what somebody else saved: nothing to argue about.
			if (JSON.stringify(after) === JSON.stringify(plan)) return { content: plan, said: null as Refused }
			if (base !== posted.base) return { refused: { outcome: 'changed-elsewhere', typed, saved: before, base } as Refused }
			if (after.rows.length > mostRows) return { refused: { outcome: 'too-large', because: 'rows', typed } as Refused }
			if (bytesOf(after) > mostBytes) return { refused: { outcome: 'too-large', because: 'bytes', typed } as Refused }
			return { content: after, said: null as Refused }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	if (changed.outcome === 'refused' && changed.said) return changed.said
	return { outcome: 'saved' }
}

/** What somebody else saved, as the form would show it. */
export const typedOfPart = ({ step }: PlanPart, value: unknown, today: string): TypedValues =>
	typedFrom(step as unknown as Step, value, readNothing, { today })
