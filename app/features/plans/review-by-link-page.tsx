import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import type { Side } from './plan.ts'
import { ReviewAnswersForm, ReviewTroubles } from './review-again.tsx'
import type { ReviewAgain, ReviewedRows } from './reviewed.ts'

type ReviewByLinkPageProps = ReviewedRows & {
	readonly side: Side
	readonly answerByOn: string
	readonly again: ReviewAgain | null
}

/** What a review link opens, with nothing asked: the names of the points and three answers to each. */
export function ReviewByLinkPage({ side, answerByOn, again, ...form }: ReviewByLinkPageProps) {
	const { reviewing } = useWords()
	return (
		<div className="question pt-8">
			<ReviewTroubles side={side} rows={form.rows} again={again} />
			<h1>{reviewing.linkTitle}</h1>
			<p className="lede">{reviewing.lede}</p>
			<p>{side === 'manager' ? reviewing.asManager : reviewing.asEmployee}</p>
			<p>{reviewing.until(longDate(answerByOn))}</p>
			<ReviewAnswersForm {...form} submitLabel={reviewing.send} again={again} />
			<p className="meta mt-6">
				{reviewing.least} {reviewing.notPassOn}
			</p>
		</div>
	)
}
