import { mostRows } from './plan.ts'
import type { ReviewAnswer } from './plan.ts'
import type { ReviewProblem, TypedReview } from './read-review.ts'

/** One point as the page of a review shows it: the least that can be answered. */
export type ReviewedRow = {
	readonly id: string
	/** Its number in the plan, from 1 on. */
	readonly number: number
	readonly what: string
	readonly reviewOn: string | null
	/** A trial becomes an agreement by the manager's "still needed", so they are told. */
	readonly isTrial: boolean
	/** What this side said before in this look. */
	readonly answer: ReviewAnswer | null
	/** A note was kept before. It is not shown: a link may have been passed on. */
	readonly hasNote: boolean
}

export type ReviewedRows = {
	readonly rows: readonly ReviewedRow[]
	/** For the form, which sends it back: what was read. */
	readonly shown: string
}

export type SaveReviewOutcome =
	/** `gone` were answered and are not under way any more. */
	| { readonly outcome: 'saved'; readonly answered: number; readonly gone: number }
	| { readonly outcome: 'problems'; readonly problems: readonly ReviewProblem[]; readonly typed: TypedReview }
	/** Not saved yet: a note seems to name an illness. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedReview }
	/** These say something else now than what was read. Nothing is saved, so that nobody answers what they did not read. */
	| { readonly outcome: 'changed-since'; readonly rows: readonly string[]; readonly typed: TypedReview }
	| { readonly outcome: 'too-large'; readonly typed: TypedReview }
	/** Many answers by one link in a day. */
	| { readonly outcome: 'too-many'; readonly typed: TypedReview }
	| { readonly outcome: 'not-found' }

/** What came back instead of being saved, with everything that was typed. */
export type ReviewAgain = {
	readonly typed: TypedReview
	readonly problems?: readonly ReviewProblem[] | undefined
	readonly healthWords?: readonly string[] | undefined
	readonly changed?: readonly string[] | undefined
	readonly trouble?: 'too-large' | 'too-many' | undefined
}

/** Two fields for each of the most rows that a plan can have, and what every form has. */
export const reviewFormFields = 2 * mostRows + 20

type NotSaved = Exclude<SaveReviewOutcome, { readonly outcome: 'saved' | 'not-found' }>

/** What was not saved as the page shows it again, with the status of the answer. */
export function reviewAnswer(saved: NotSaved): { readonly again: ReviewAgain; readonly status: number } {
	switch (saved.outcome) {
		case 'problems':
			return { again: { typed: saved.typed, problems: saved.problems }, status: 400 }
		case 'health-words':
			return { again: { typed: saved.typed, healthWords: saved.words }, status: 400 }
		case 'changed-since':
			return { again: { typed: saved.typed, changed: saved.rows }, status: 409 }
		case 'too-large':
			return { again: { typed: saved.typed, trouble: 'too-large' }, status: 400 }
		case 'too-many':
			return { again: { typed: saved.typed, trouble: 'too-many' }, status: 429 }
	}
}
