import { stagePath } from '#app/features/conversations/stages.ts'
import type { Milestone } from './milestone.ts'

/** The tool with which a milestone is done, where there is one. */
const tools: Readonly<Record<string, string>> = {
	'day1-7': 'fit-note',
	day7: 'fit-note',
	day8: 'fit-note',
	week3: 'questions',
	'note-soon': 'fit-note',
	note: 'fit-note',
	week23: 'sick-pay',
	week28: 'sick-pay',
	phase: 'phased-return',
}

/**
 * Where to do what a milestone asks for: its tool, the conversation it belongs to, or its place in the list of the page.
 *
 * @param toolAt the address of a tool
 */
export function whereToDo({ id, stage }: Pick<Milestone, 'id' | 'stage'>, toolAt: (tool: string) => string): string {
	const tool = tools[id]
	if (tool !== undefined) return toolAt(tool)
	return stage === null ? `#date-${id}` : stagePath(stage)
}
