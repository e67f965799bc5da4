import { feelingAfter, feelingAtStart } from './feeling.ts'
import type { Rehearsal, RehearsalChoice, RehearsalEnding, RehearsalTurn } from './rehearsal.ts'

/** The letters of the choices of a turn, in their order. A way is a letter for each choice so far. */
export const choiceLetters = ['a', 'b', 'c'] as const

/** One turn that has been answered. */
export type Said = {
	readonly turn: RehearsalTurn
	readonly choice: RehearsalChoice
	/** The way to this turn, without what was said at it. */
	readonly before: string
	/** The way with what was said. */
	readonly way: string
	/** How they feel then, 0 (closed) to 100 (open). */
	readonly feeling: number
}

/** Where a way leads: the turn that waits for an answer, or the ending. */
export type Walk = {
	/** The part of the way that there is: shorter than what was asked for when that goes on behind an ending. */
	readonly way: string
	readonly said: readonly Said[]
} & ({ readonly turn: RehearsalTurn; readonly ending: null } | { readonly turn: null; readonly ending: RehearsalEnding })

export const turnOf = (rehearsal: Rehearsal, id: string) => rehearsal.turns.find((turn) => turn.id === id)
export const endingOf = (rehearsal: Rehearsal, id: string) => rehearsal.endings.find((ending) => ending.id === id)

/** A way that has come to its end. */
export type Ended = Extract<Walk, { readonly turn: null }>

/** Follows a way from the first turn. Null when there is no such way. */
export function walk(rehearsal: Rehearsal, way: string): Walk | null {
	const said: Said[] = []
	let turn = turnOf(rehearsal, rehearsal.first)
	for (const [at, letter] of [...way].entries()) {
		const choice = turn?.choices[(choiceLetters as readonly string[]).indexOf(letter)]
		if (!turn || !choice) return null
		const feeling = feelingAfter(said.at(-1)?.feeling ?? feelingAtStart, choice.moves)
		said.push({ turn, choice, before: way.slice(0, at), way: way.slice(0, at + 1), feeling })
		const ending = endingOf(rehearsal, choice.next)
		if (ending) return { way: way.slice(0, at + 1), said, turn: null, ending }
		turn = turnOf(rehearsal, choice.next)
	}
	return turn ? { way, said, turn, ending: null } : null
}

/** The choice that eases most. */
export const easiest = ({ choices }: RehearsalTurn): RehearsalChoice =>
	choices.reduce((best, one) => (one.moves > best.moves ? one : best))
