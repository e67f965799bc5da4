import { atEase, feelingAfter, feelingAtStart } from './feeling.ts'
import type { Rehearsal, RehearsalTurn } from './rehearsal.ts'
import { choiceLetters, easiest, endingOf, turnOf } from './rehearsal-ways.ts'

/** Turns in a file, and turns on any way from the first to an ending. */
export const rehearsalSize = { least: 8, most: 15, endings: 3 } as const

const twice = (all: readonly string[]) => [...new Set(all.filter((one, at) => all.indexOf(one) !== at))]

/** What keeps one conversation from being practised to its end, a sentence each; empty when nothing does. */
export function rehearsalProblems(rehearsal: Rehearsal): string[] {
	const { turns, endings, first } = rehearsal
	const ids = [...turns, ...endings].map(({ id }) => id)
	const unknown = turns.flatMap(({ id, choices }) =>
		choices.filter(({ next }) => !ids.includes(next)).map(({ next }) => `${id} leads to ${next}, which is not there`),
	)
	const loop = loopIn(rehearsal)
	const counts = [
		...(turns.length < rehearsalSize.least || turns.length > rehearsalSize.most
			? [`${turns.length} turns: a conversation has ${rehearsalSize.least} to ${rehearsalSize.most}`]
			: []),
		...(endings.length < rehearsalSize.endings ? [`${endings.length} endings: there are at least ${rehearsalSize.endings}`] : []),
		...twice(ids).map((id) => `There are two of ${id}`),
		...(turnOf(rehearsal, first) ? [] : [`The first turn ${first} is not there`]),
	]
	const found = [...counts, ...unknown, ...(loop ? [`${loop} comes round to itself`] : []), ...turns.flatMap(turnProblems)]
	// A way can be measured only where every way ends.
	const open = unknown.length > 0 || loop || !turnOf(rehearsal, first) || turns.some(({ choices }) => choices.length === 0)
	return open
		? found
		: [
				...found,
				...reachProblems(rehearsal),
				...lengthProblems(rehearsal),
				...letterProblems(rehearsal),
				...endProblems(rehearsal),
			]
}

function turnProblems({ id, choices }: RehearsalTurn): string[] {
	return [
		...(choices.length < 2 || choices.length > choiceLetters.length
			? [`${id} has ${choices.length} choices: 2 or 3 are wanted`]
			: []),
		...(twice(choices.map(({ moves }) => String(moves))).length > 0 ? [`Two choices of ${id} move as far as each other`] : []),
		...(twice(choices.map(({ say }) => say)).length > 0 ? [`Two choices of ${id} say the same`] : []),
	]
}

/** A turn that can be come to again from itself, or null. */
function loopIn(rehearsal: Rehearsal): string | null {
	const [open, done] = [new Set<string>(), new Set<string>()]
	const visit = (id: string): string | null => {
		if (open.has(id)) return id
		if (done.has(id)) return null
		open.add(id)
		for (const { next } of turnOf(rehearsal, id)?.choices ?? []) {
			const found = visit(next)
			if (found) return found
		}
		open.delete(id)
		done.add(id)
		return null
	}
	for (const { id } of rehearsal.turns) {
		const found = visit(id)
		if (found) return found
	}
	return null
}

function reachProblems(rehearsal: Rehearsal): string[] {
	const reached = new Set<string>()
	const visit = (id: string) => {
		if (reached.has(id)) return
		reached.add(id)
		for (const { next } of turnOf(rehearsal, id)?.choices ?? []) visit(next)
	}
	visit(rehearsal.first)
	return [...rehearsal.turns, ...rehearsal.endings]
		.filter(({ id }) => !reached.has(id))
		.map(({ id }) => `Nothing that can be said leads to ${id}`)
}

/** The shortest and the longest way from a turn to an ending, in turns. */
function lengthsFrom(rehearsal: Rehearsal, id: string, known: Map<string, readonly [number, number]>): readonly [number, number] {
	const before = known.get(id)
	if (before) return before
	const turn = turnOf(rehearsal, id)
	if (!turn) return [0, 0]
	const on = turn.choices.map(({ next }) => lengthsFrom(rehearsal, next, known))
	const lengths = [1 + Math.min(...on.map(([least]) => least)), 1 + Math.max(...on.map(([, most]) => most))] as const
	known.set(id, lengths)
	return lengths
}

function lengthProblems(rehearsal: Rehearsal): string[] {
	const [shortest, longest] = lengthsFrom(rehearsal, rehearsal.first, new Map())
	return [
		...(shortest < rehearsalSize.least ? [`A way ends after ${shortest} turns: ${rehearsalSize.least} are the least`] : []),
		...(longest > rehearsalSize.most ? [`A way takes ${longest} turns: ${rehearsalSize.most} are the most`] : []),
	]
}

/** Nobody is to find the kind answer by its letter or by its length. */
function letterProblems({ turns }: Rehearsal): string[] {
	const best = turns.map((turn) => turn.choices.indexOf(easiest(turn)))
	const often = choiceLetters.filter((_letter, at) => best.filter((one) => one === at).length > Math.ceil(turns.length / 2))
	const longest = turns.filter((turn) => turn.choices.every(({ say }) => say.length <= easiest(turn).say.length)).length
	const most = Math.floor((turns.length * 2) / 3)
	return [
		...often.map((letter) => `What eases most stands at ${letter} in more than half of the turns: mix the order`),
		...(longest > most
			? [`What eases most is the longest choice in ${longest} turns: ${most} are the most, or length gives it away`]
			: []),
	]
}

/** Saying what eases most leaves them at ease, and does not end as saying what eases least does. */
function endProblems(rehearsal: Rehearsal): string[] {
	const end = (pick: (turn: RehearsalTurn) => RehearsalTurn['choices'][number]) => {
		let [id, feeling] = [rehearsal.first, feelingAtStart]
		for (let turn = turnOf(rehearsal, id); turn; turn = turnOf(rehearsal, id)) {
			const choice = pick(turn)
			feeling = feelingAfter(feeling, choice.moves)
			id = choice.next
		}
		return { ending: endingOf(rehearsal, id), feeling }
	}
	const well = end(easiest)
	const worst = end(({ choices }) => choices.reduce((least, one) => (one.moves < least.moves ? one : least)))
	return [
		...(well.feeling < atEase ? ['What eases most at each turn does not leave them at ease'] : []),
		...(well.ending?.id === worst.ending?.id ? ['The kindest way and the hardest way end alike'] : []),
	]
}
