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

type WhereAt = Readonly<Record<'returnTool' | 'article', (name: string) => string>>

/** The article that says how, where there is neither a tool nor a conversation for it. */
const articles: Readonly<Record<string, string>> = { riddor: 'safety-and-accidents', leaveyear: 'holiday-and-sickness' }

/**
 * Where to do what a milestone asks for: its tool, its article, the conversation it belongs to, or its place in the list of the page.
 *
 * @param at the addresses of a tool and of an article
 */
export function whereToDo({ id, stage }: Pick<Milestone, 'id' | 'stage'>, at: WhereAt): string {
	const tool = tools[id]
	if (tool !== undefined) return at.returnTool(tool)
	const article = articles[id]
	if (article !== undefined) return at.article(article)
	return stage === null ? `#date-${id}` : stagePath(stage)
}
