import { mostAnswers, noAnswer } from './filled-checklist.ts'
import type { Answer, FilledChecklist } from './filled-checklist.ts'

/** A point, or a line at the foot of the list, that two people changed to different things. */
export type Clash = 'about' | 'who' | 'on' | { readonly item: string }

export type Merged = { readonly filled: FilledChecklist; readonly clashes: readonly Clash[] }

const isSame = (one: Answer, other: Answer) => one.state === other.state && one.note === other.note
const at = ({ answers }: FilledChecklist, id: string): Answer =>
	(Object.hasOwn(answers, id) ? answers[id] : undefined) ?? noAnswer

/**
 * What two people did to one list, put together point by point. `base` is what the page showed, `mine` what was sent from it, `now`
 * what is kept. A point that only one of them touched is theirs; one that both changed differently is a clash, and `mine` stands in
 * the result for the sender to look at. Answers to points that are no longer on the list stay.
 */
export function mergeFilled(base: FilledChecklist, mine: FilledChecklist, now: FilledChecklist): Merged {
	const clashes: Clash[] = []
	const pick = <Value>(was: Value, typed: Value, kept: Value, same: (a: Value, b: Value) => boolean, clash: Clash): Value => {
		if (same(typed, was)) return kept
		if (!same(kept, was) && !same(kept, typed)) clashes.push(clash)
		return typed
	}
	const exactly = <Value>(a: Value, b: Value) => a === b
	const ids = [...new Set([base, mine, now].flatMap(({ answers }) => Object.keys(answers)))]
	const answers = ids.flatMap((id): [string, Answer][] => {
		const answer = pick(at(base, id), at(mine, id), at(now, id), isSame, { item: id })
		return isSame(answer, noAnswer) ? [] : [[id, answer]]
	})
	return {
		filled: {
			slug: now.slug,
			about: pick(base.about, mine.about, now.about, exactly, 'about'),
			who: pick(base.who, mine.who, now.who, exactly, 'who'),
			on: pick(base.on, mine.on, now.on, exactly, 'on'),
			answers: Object.fromEntries(answers.slice(0, mostAnswers)),
		},
		clashes,
	}
}
