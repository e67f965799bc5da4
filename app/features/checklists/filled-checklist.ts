import { z } from 'zod'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { codePoints, hasHiddenCharacter } from '#app/journey/text-rules.ts'
import { itemsOf } from './checklist.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'

/** What is said to a point. Left open: nothing was said. */
export const answerStates = ['done', 'to-do', 'not-for-us'] as const
export type AnswerState = (typeof answerStates)[number]

/** In characters as a person counts them. */
export const longest = { about: 120, who: 80, note: 300 } as const
/** More than any list has points, so that answers to points that have left a list stay for a while. */
export const mostAnswers = 60

const text = (max: number) =>
	z.string().refine((value) => codePoints(value) <= max && !hasHiddenCharacter(value), {
		error: `at most ${max} characters, none hidden`,
	})
const name = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.max(60)

export const answerSchema = z.strictObject({ state: z.enum(answerStates).nullable(), note: text(longest.note) })

/** A list that somebody went through: what is kept of it, and nothing more. */
export const filledSchema = z.strictObject({
	slug: name,
	/** What was looked at, like a place or a shift. Never a person's name. */
	about: text(longest.about),
	who: text(longest.who),
	/** The day it was looked at. */
	on: z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' }).nullable(),
	answers: z
		.record(name, answerSchema)
		.refine((answers) => Object.keys(answers).length <= mostAnswers, { error: `at most ${mostAnswers} answers` }),
})

export type Answer = z.infer<typeof answerSchema>
export type FilledChecklist = z.infer<typeof filledSchema>

export const noAnswer: Answer = { state: null, note: '' }

export const emptyFilled = (slug: string): FilledChecklist => ({ slug, about: '', who: '', on: null, answers: {} })

export const answerTo = ({ answers }: Pick<FilledChecklist, 'answers'>, id: string): Answer =>
	(Object.hasOwn(answers, id) ? answers[id] : undefined) ?? noAnswer

/** How many points of the list have each answer. */
export function countAnswers(checklist: Pick<Checklist, 'parts'>, filled: FilledChecklist): Record<AnswerState | 'open', number> {
	const counts = { done: 0, 'to-do': 0, 'not-for-us': 0, open: 0 }
	for (const { id } of itemsOf(checklist)) counts[answerTo(filled, id).state ?? 'open'] += 1
	return counts
}

/** The points that somebody has to act on. */
export const toDoOf = (checklist: Pick<Checklist, 'parts'>, filled: FilledChecklist): readonly ChecklistItem[] =>
	itemsOf(checklist).filter(({ id }) => answerTo(filled, id).state === 'to-do')

/** Words in what was typed that look like a diagnosis, a treatment or a medicine. The page warns; it never blocks. */
export const healthWordsIn = ({ about, answers }: FilledChecklist): readonly string[] =>
	noticeHealthWords([about, ...Object.values(answers).map(({ note }) => note)].join('\n'))
