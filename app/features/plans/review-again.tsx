import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Side } from './plan.ts'
import { ReviewForm } from './review-form.tsx'
import { sayReviewProblems } from './review-problems.ts'
import type { ReviewAgain, ReviewedRows } from './reviewed.ts'

type AnswersProps = ReviewedRows & { readonly side: Side; readonly submitLabel: string; readonly again: ReviewAgain | null }

/** What has to be put right first. Stands before the heading of the page. */
export function ReviewTroubles({ side, rows, again }: Pick<AnswersProps, 'side' | 'rows' | 'again'>) {
	const { reviewing } = useWords()
	if (!again) return null
	const { problems = [], healthWords = [], changed = [], trouble } = again
	const said = healthWords.map((word) => `“${word}”`).join(', ')
	return (
		<>
			<ErrorSummary problems={sayReviewProblems(reviewing.problems, problems, rows)} />
			{healthWords.length > 0 ? (
				<Notice kind="now" title={reviewing.healthTitle} announce>
					<p>{side === 'manager' ? reviewing.healthManager(said) : reviewing.healthEmployee(said)}</p>
				</Notice>
			) : null}
			{changed.length > 0 ? (
				<Notice kind="now" title={reviewing.changedTitle} announce>
					<p>{reviewing.changedText}</p>
				</Notice>
			) : null}
			{trouble ? (
				<Notice kind="now" announce>
					<p>{trouble === 'too-large' ? reviewing.tooLarge : reviewing.tooMany}</p>
				</Notice>
			) : null}
		</>
	)
}

export function ReviewAnswersForm({ rows, shown, submitLabel, again }: Omit<AnswersProps, 'side'>) {
	const { reviewing } = useWords()
	return (
		<ReviewForm
			rows={rows}
			shown={shown}
			typed={again?.typed ?? {}}
			problems={sayReviewProblems(reviewing.problems, again?.problems ?? [], rows)}
			changed={again?.changed ?? []}
			seenHealthWords={(again?.healthWords ?? []).length > 0}
			submitLabel={submitLabel}
		/>
	)
}
