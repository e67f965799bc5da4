import type { SharedLine } from '#app/features/shared-papers/shared-line.ts'
import type { PlanLine } from './plan-line.ts'
import type { ResponseClock } from './response-clock.ts'

/** One plan in the list of an account. */
export type AccountLine = PlanLine & {
	/** The work address of the colleague whose it is; null for one's own. */
	readonly whose: string | null
	readonly isReviewOverdue: boolean
	readonly clock: ResponseClock
	readonly shared: SharedLine
}

/** How pressing: an answer that is late, then a look that is late, then everything else. */
const needOf = ({ clock, isReviewOverdue }: AccountLine) => (clock.state === 'overdue' ? 0 : isReviewOverdue ? 1 : 2)

/** What is overdue first, the longest first; then the one to be looked at next, and last the one that was changed last. */
export function inOrderOfNeed(lines: readonly AccountLine[]): AccountLine[] {
	const over = ({ clock }: AccountLine) => (clock.state === 'overdue' ? clock.daysOver : 0)
	const review = ({ nextReviewOn }: AccountLine) => nextReviewOn ?? '9999-12-31'
	return [...lines].sort(
		(a, b) =>
			needOf(a) - needOf(b) ||
			over(b) - over(a) ||
			compare(review(a), review(b)) ||
			compare(b.changedOn, a.changedOn) ||
			compare(a.id, b.id),
	)
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
