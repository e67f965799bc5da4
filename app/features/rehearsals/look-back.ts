import type { Rehearsal, RehearsalChoice } from './rehearsal.ts'
import { choiceLetters, easiest } from './rehearsal-ways.ts'
import type { Said } from './rehearsal-ways.ts'

/** A turn of the talk, counted from 1. */
export type Eased = { readonly number: number; readonly said: Said }

/** Something else to say at a turn. `way` leads to the turn and past it. */
export type OtherWay = {
	readonly number: number
	readonly choice: RehearsalChoice
	readonly before: string
	readonly way: string
}

/** How many answers are praised, and how many other ways are offered: more is not read. */
const most = { eased: 4, others: 3 } as const
const inOrder = <One extends { readonly number: number }>(all: readonly One[]) => [...all].sort((a, b) => a.number - b.number)

/** Where somebody is not safe counts before all else. */
const weight = ({ turn }: Said) => (turn.crisis ? 1 : 0)

/** What was said that eased most, at most four, in the order of the talk. Empty when nothing did. */
export const whatEased = (said: readonly Said[]): Eased[] =>
	inOrder(
		said
			.map((one, at) => ({ number: at + 1, said: one }))
			.filter((one) => one.said.choice.moves > 0)
			.sort((a, b) => b.said.choice.moves + weight(b.said) - a.said.choice.moves - weight(a.said))
			.slice(0, most.eased),
	)

/**
 * Turns at which something would have eased more, the greatest difference first, at most three and in the order of the talk. When
 * there is none, `kindest` is true and the ways are harder ones, to hear what they do: none where somebody is not safe.
 */
export function otherWays(said: readonly Said[]): { readonly kindest: boolean; readonly ways: readonly OtherWay[] } {
	const gain = ({ turn, choice }: Said) => easiest(turn).moves - choice.moves
	const better = said.map((one, at) => ({ one, number: at + 1 })).filter(({ one }) => gain(one) > 0)
	if (better.length > 0)
		return {
			kindest: false,
			ways: inOrder(
				better
					.sort((a, b) => gain(b.one) + weight(b.one) - gain(a.one) - weight(a.one))
					.slice(0, most.others)
					.map(({ one, number }) => toWay(one, number, easiest(one.turn))),
			),
		}
	const loss = ({ turn }: Said) => Math.min(...turn.choices.map(({ moves }) => moves))
	return {
		kindest: true,
		ways: inOrder(
			said
				.map((one, at) => ({ one, number: at + 1 }))
				.filter(({ one }) => !one.turn.crisis)
				.sort((a, b) => loss(a.one) - loss(b.one))
				.slice(0, most.others)
				.map(({ one, number }) => toWay(one, number, hardest(one))),
		),
	}
}

const hardest = ({ turn }: Said) => turn.choices.reduce((least, one) => (one.moves < least.moves ? one : least))

const toWay = ({ turn, before }: Said, number: number, choice: RehearsalChoice): OtherWay => ({
	number,
	choice,
	before,
	way: before + (choiceLetters[turn.choices.indexOf(choice)] ?? ''),
})

/** By the moment in an absence, then by name: as somebody looks for theirs. */
export const inOrderOfStage = (rehearsals: readonly Rehearsal[]): Rehearsal[] =>
	[...rehearsals].sort((a, b) => a.stage.localeCompare(b.stage) || a.title.localeCompare(b.title))
