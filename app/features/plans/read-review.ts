import { codePoints, hasHiddenCharacter, looksEmpty, tidyText, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { reviewAnswers } from './plan.ts'
import type { ReviewAnswer } from './plan.ts'
import type { ReviewAnswers } from './review.ts'

/** A note said on a phone, not a letter. In characters. */
export const longestNote = 500

export const nameOf = { answer: (row: string) => `answer.${row}`, note: (row: string) => `note.${row}` } as const

/** As it was typed, by the row's id, so that the page can show it again. */
export type TypedReview = Readonly<Record<string, { readonly answer: ReviewAnswer | null; readonly note: string }>>

/** `field` is the form name of the input to look at again. */
export type ReviewProblem =
	| { readonly field: string; readonly problem: 'too-long'; readonly used: number }
	| { readonly field: string; readonly problem: 'hidden-character' | 'no-answer' | 'nothing-answered' }

export type ReadReview = {
	readonly typed: TypedReview
	readonly problems: readonly ReviewProblem[]
	readonly answers: ReviewAnswers
}

/**
 * Reads the answers to these rows from a form. An answer that is none of ours counts as none, and rows without an answer are left
 * for later; a note alone asks for its answer.
 *
 * @param given the value of a form name, '' without one
 */
export function readReview(given: (name: string) => string, rows: readonly string[]): ReadReview {
	const problems: ReviewProblem[] = []
	const typed: Record<string, TypedReview[string]> = {}
	const answers: Record<string, ReviewAnswers[string]> = {}
	for (const row of rows) {
		const answer = reviewAnswers.find((one) => one === given(nameOf.answer(row))) ?? null
		const field = nameOf.note(row)
		const raw = given(field)
		const tidy = tidyText(withoutHiddenCharacters(raw), 'many')
		const note = looksEmpty(tidy) ? '' : tidy
		typed[row] = { answer, note }
		const used = codePoints(note)
		if (hasHiddenCharacter(raw)) problems.push({ field, problem: 'hidden-character' })
		else if (used > longestNote) problems.push({ field, problem: 'too-long', used })
		if (answer === null && note !== '') problems.push({ field: nameOf.answer(row), problem: 'no-answer' })
		if (answer !== null) answers[row] = { answer, note }
	}
	const [first] = rows
	if (first !== undefined && problems.length === 0 && Object.keys(answers).length === 0)
		problems.push({ field: nameOf.answer(first), problem: 'nothing-answered' })
	return { typed, problems, answers }
}

/** The one tap: all of these are still needed. */
export const allStillNeeded = (rows: readonly string[]): ReviewAnswers =>
	Object.fromEntries(rows.map((row) => [row, { answer: 'still-needed', note: '' }]))
