import { createHash } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { parseStep, typedAgain, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import type { Step } from '#app/journey/step.ts'
import { changePaper } from './change-paper.server.ts'
import type { Holder } from './holder.ts'
import type { PaperOf } from './paper.ts'

/** One form over a part of a paper. */
export type PartOf<Content> = {
	readonly step: Step
	/** Null when the paper has no such part (any more). */
	readonly read: (content: Content) => Readonly<Record<string, unknown>> | null
	readonly put: (content: Content, value: Readonly<Record<string, unknown>>) => Content
}

export type PostedPart = {
	readonly entries: Iterable<readonly [string, string]>
	/** What the page was made from (`baseOfPart`). */
	readonly base: string
	readonly seenHealthWords: boolean
}

/** @template Refusal what this kind of paper may say no with, besides */
export type SavePartOutcome<Refusal> =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	/** Not saved yet: it seems to name an illness. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedValues }
	/** Somebody changed this part since the page was shown. `saved` is theirs; `base` lets the next try through. */
	| { readonly outcome: 'changed-elsewhere'; readonly typed: TypedValues; readonly saved: unknown; readonly base: string }
	/** The part has gone since. What was typed is kept for the page to show. */
	| { readonly outcome: 'gone'; readonly typed: TypedValues }
	| { readonly outcome: 'not-found' }
	| (Refusal & { readonly typed: TypedValues })

const readNothing = () => undefined

/** A short mark of what a page was made from. Two people at two parts of one paper do not disturb each other. */
export function baseOfPart(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(value ?? null))
		.digest('base64url')
		.slice(0, 12)
}

/**
 * Saves one part of a paper. A part that somebody else changed since the page was shown is not overwritten: both are shown. Safe to
 * repeat: the same form twice is saved once.
 *
 * @param refuse why what would stand there then may not; null when it may
 */
export async function savePart<Content, Refusal extends { readonly outcome: string }>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	{ step, read, put }: PartOf<Content>,
	posted: PostedPart,
	refuse: (before: Content, after: Content) => Refusal | null,
	at = new Date(),
): Promise<SavePartOutcome<Refusal>> {
	const entries = [...posted.entries]
	const context = { today: londonDay(at) }
	const parsed = parseStep(step, entries, readNothing, context)
	if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
	const typed = typedAgain(step, entries, readNothing, context)
	const words = posted.seenHealthWords ? [] : noticeHealthWordsIn(step, parsed.value, readNothing, context)
	if (words.length > 0) return { outcome: 'health-words', words, typed }

	const changed = await changePaper<Content, SavePartOutcome<Refusal>>(
		ground,
		actor,
		of,
		id,
		(content) => {
			const before = read(content)
			if (before === null) return { refused: { outcome: 'gone', typed } }
			const after = put(content, parsed.value)
			const base = baseOfPart(before)
			// The same again, or exactly what somebody else saved: nothing to argue about.
			if (JSON.stringify(after) === JSON.stringify(content)) return { content, said: { outcome: 'saved' } }
			if (base !== posted.base) return { refused: { outcome: 'changed-elsewhere', typed, saved: before, base } }
			const refusal = refuse(content, after)
			return refusal ? { refused: { ...refusal, typed } } : { content: after, said: { outcome: 'saved' } }
		},
		at,
	)
	return changed.outcome === 'not-found' ? { outcome: 'not-found' } : changed.said
}

/** What is saved, as the form would show it. */
export const typedOfPart = ({ step }: { readonly step: Step }, value: unknown, today: string): TypedValues =>
	typedFrom(step, value, readNothing, { today })
