import type { RehearsalChoice } from './rehearsal.ts'

/** How open somebody is to a talk, from 0 (closed) to 100 (open). Where they begin: nobody is open at once. */
export const feelingAtStart = 40

/** What part of the way to open, or to closed, one step of a move goes. */
const share = 0.15

/**
 * The feeling after something was said. Each step goes a part of what is left to one end, so the line always moves and never reaches
 * an end: a word can still hurt somebody who is open, and a closed person can still be won back.
 *
 * @param feeling 0 to 100
 */
export function feelingAfter(feeling: number, moves: RehearsalChoice['moves']): number {
	const end = moves < 0 ? 0 : 100
	return feeling + (end - feeling) * share * Math.abs(moves)
}

export const feelingNames = ['closed', 'on-guard', 'unsure', 'at-ease', 'open'] as const
export type FeelingName = (typeof feelingNames)[number]

/** The feeling as a word, a fifth of the line each. */
export const feelingName = (feeling: number): FeelingName => feelingNames[Math.min(4, Math.floor(feeling / 20))] ?? 'closed'

/** From here on they are at ease: the talk went well. */
export const atEase = 60
