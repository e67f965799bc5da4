import { firstQuestions } from './conversation.ts'
import type { Stage } from './conversation.ts'

export type AgendaItem = {
	/** The id of a question of the stage; null for one that the manager wrote. */
	readonly id: string | null
	readonly ask: string
	readonly minutes: number
	readonly hint: string | null
}

export type Agenda = {
	readonly items: readonly AgendaItem[]
	/** Of all items together. */
	readonly minutes: number
	/** True when it is longer than the talk is as a rule. */
	readonly isLong: boolean
}

/** How long a question of one’s own is planned for. */
const minutesOfOwn = 2

/**
 * The ids of the stage's own questions among those that an address or a form names, each once and in the order of the stage. Whatever
 * else was named is left out. With none of them left, the questions for those who chose none.
 */
export function chosenOf(stage: Pick<Stage, 'questions'>, named: readonly string[]): readonly string[] {
	const chosen = stage.questions.map(({ id }) => id).filter((id) => named.includes(id))
	return chosen.length > 0 ? chosen : firstQuestions(stage)
}

/** What is talked about, in order: the chosen questions, then the manager's own. */
export function agendaOf(
	stage: Pick<Stage, 'questions' | 'minutes'>,
	chosen: readonly string[],
	own: readonly string[] = [],
): Agenda {
	const items = [
		...stage.questions
			.filter(({ id }) => chosen.includes(id))
			.map(({ id, ask, minutes, hint = null }) => ({ id, ask, minutes, hint })),
		...own.map((ask) => ({ id: null, ask, minutes: minutesOfOwn, hint: null })),
	]
	const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
	return { items, minutes, isLong: minutes > stage.minutes }
}
