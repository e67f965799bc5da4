import { dateField } from '#app/journey/fields.ts'
import type { Messages } from '#app/journey/messages.ts'
import { codePoints, hasHiddenCharacter, looksEmpty, tidyText, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { readTypedDate, type DatePart } from '#app/journey/typed-date.ts'
import { itemsOf } from './checklist.ts'
import type { Checklist } from './checklist.ts'
import { answerStates, answerTo, longest } from './filled-checklist.ts'
import type { Answer, AnswerState, FilledChecklist } from './filled-checklist.ts'

/** What stands in the boxes: as it was typed, so that a page can show it again. */
export type TypedChecklist = {
	readonly about: string
	readonly who: string
	readonly on: Readonly<Record<DatePart, string>>
	readonly answers: Readonly<Record<string, Answer>>
}

/** `field` is the form name of the input to look at again. `message` is there for a date, whose sentence the form kit has. */
export type FilledProblem =
	| { readonly field: string; readonly problem: 'too-long'; readonly max: number; readonly used: number }
	| { readonly field: string; readonly problem: 'hidden-character' }
	| { readonly field: string; readonly problem: 'date'; readonly message: string }

export type ReadFilled = {
	readonly typed: TypedChecklist
	/** Null when something has to be put right first. */
	readonly filled: FilledChecklist | null
	readonly problems: readonly FilledProblem[]
}

export const nameOf = {
	state: (id: string) => `state.${id}`,
	note: (id: string) => `note.${id}`,
} as const

const isState = (value: string): value is AnswerState => (answerStates as readonly string[]).includes(value)

/**
 * Reads a list from a form. Only the list's own points are looked for, so nothing else that a form holds can come in; an answer that is
 * none of ours counts as none. Nothing typed is lost: `typed` has it all, without what nobody can see.
 *
 * @param given the value of a form name, '' without one
 * @param dateLabel how the date is called in what is said about it
 */
export function readFilled(
	given: (name: string) => string,
	checklist: Checklist,
	{ messages, dateLabel }: { readonly messages: Messages; readonly dateLabel: string },
): ReadFilled {
	const problems: FilledProblem[] = []
	const line = (field: string, max: number) => {
		const typed = given(field)
		if (hasHiddenCharacter(typed)) problems.push({ field, problem: 'hidden-character' })
		const tidy = tidyText(withoutHiddenCharacters(typed), 'one')
		const kept = looksEmpty(tidy) ? '' : tidy
		const used = codePoints(kept)
		if (used > max) problems.push({ field, problem: 'too-long', max, used })
		return kept
	}
	const part = (name: DatePart) => tidyText(withoutHiddenCharacters(given(`on.${name}`)), 'one')

	const about = line('about', longest.about)
	const who = line('who', longest.who)
	const on = { day: part('day'), month: part('month'), year: part('year') }
	const day = readDay(on, messages, dateLabel)
	if (day.message !== null) problems.push({ field: `on.${day.part}`, problem: 'date', message: day.message })
	const answers = Object.fromEntries(
		itemsOf(checklist).flatMap(({ id }) => {
			const state = given(nameOf.state(id))
			const answer: Answer = { state: isState(state) ? state : null, note: line(nameOf.note(id), longest.note) }
			return answer.state === null && answer.note === '' ? [] : [[id, answer] as const]
		}),
	)
	const typed = { about, who, on, answers }
	const filled = problems.length > 0 ? null : { slug: checklist.slug, about, who, on: day.date, answers }
	return { typed, filled, problems }
}

function readDay(
	on: TypedChecklist['on'],
	messages: Messages,
	label: string,
): { readonly date: string | null; readonly part: DatePart; readonly message: string | null } {
	if (on.day === '' && on.month === '' && on.year === '') return { date: null, part: 'day', message: null }
	const read = readTypedDate(on, dateField({ label, optional: true }), messages)
	return 'date' in read ? { date: read.date, part: 'day', message: null } : { date: null, ...read }
}

/** A filled list as it stands in the boxes. */
export function typedOf({ about, who, on, answers }: FilledChecklist): TypedChecklist {
	const [year = '', month = '', day = ''] = on?.split('-') ?? []
	const plain = (number: string) => number.replace(/^0/, '')
	return { about, who, on: { day: plain(day), month: plain(month), year }, answers }
}

/** The names and values of a form that says the same, for a page that carries a list on without keeping it. */
export function formOf(
	checklist: Checklist,
	{ about, who, on, answers }: TypedChecklist,
): readonly (readonly [string, string])[] {
	const parts: readonly DatePart[] = ['day', 'month', 'year']
	return [
		['about', about] as const,
		['who', who] as const,
		...parts.map((part) => [`on.${part}`, on[part]] as const),
		...itemsOf(checklist).flatMap(({ id }) => {
			const { state, note } = answerTo({ answers }, id)
			return [[nameOf.state(id), state ?? ''] as const, [nameOf.note(id), note] as const]
		}),
	].filter(([, value]) => value !== '')
}
