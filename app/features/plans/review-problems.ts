import type { ReviewedRow } from './reviewed.ts'
import { longestNote, type ReviewProblem } from './read-review.ts'

export type ReviewProblemShown = { readonly field: string; readonly message: string }

type Words = {
	readonly 'nothing-answered': string
	readonly 'no-answer': (number: number) => string
	readonly 'too-long': (number: number, used: number, most: number) => string
	readonly 'hidden-character': (number: number) => string
}

/** What is wrong, in words, by the number of the point. */
export function sayReviewProblems(
	words: Words,
	problems: readonly ReviewProblem[],
	rows: readonly Pick<ReviewedRow, 'id' | 'number'>[],
): readonly ReviewProblemShown[] {
	return problems.map((one) => {
		const number = rows.find(({ id }) => one.field.endsWith(`.${id}`))?.number ?? 0
		const { field } = one
		switch (one.problem) {
			case 'nothing-answered':
				return { field, message: words['nothing-answered'] }
			case 'too-long':
				return { field, message: words['too-long'](number, one.used, longestNote) }
			case 'no-answer':
			case 'hidden-character':
				return { field, message: words[one.problem](number) }
		}
	})
}
