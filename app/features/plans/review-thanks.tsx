import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Side } from './plan.ts'

type ReviewThanksProps = {
	readonly side: Side
	readonly token: string
	readonly planId: string
	readonly answerByOn: string
	readonly answered: number
	/** Answered and no longer under way. */
	readonly gone: number
	/** Without an answer of this side yet. */
	readonly left: number
}

/** What comes of the answers, for each side, and the way back to change them. */
export function ReviewThanks({ side, token, planId, answerByOn, answered, gone, left }: ReviewThanksProps) {
	const { reviewing } = useWords()
	return (
		<div className="question">
			<ConfirmationPanel title={reviewing.thanksTitle}>
				{answered > 0 ? <p className="mb-0">{reviewing.answered(answered)}</p> : null}
				{left > 0 ? <p className="mb-0">{reviewing.left(left)}</p> : null}
				{gone > 0 ? <p className="mb-0">{reviewing.gone(gone)}</p> : null}
			</ConfirmationPanel>
			<h2>{reviewing.nextTitle}</h2>
			<ul>
				{(side === 'manager' ? reviewing.nextManager : reviewing.nextEmployee).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{side === 'manager' ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={links.plan(planId)}>
						{reviewing.openPlan}
					</a>
				</p>
			) : (
				<p>{reviewing.whole}</p>
			)}
			<p>
				{reviewing.until(longDate(answerByOn))}{' '}
				<a className="inline-flex min-h-11 items-center" href={links.planReview(token)}>
					{reviewing.changeAnswers}
				</a>
			</p>
		</div>
	)
}

/** One page for every link that leads nowhere, whatever the reason: it tells a stranger nothing. */
export function ReviewLinkOver() {
	const { reviewing } = useWords()
	return (
		<div className="question pt-8">
			<h1>{reviewing.overTitle}</h1>
			<p>{reviewing.overWhy}</p>
			<p>{reviewing.overNext}</p>
			<ul>
				<li>
					{reviewing.overSignIn}{' '}
					<a className="inline-flex min-h-11 items-center" href={links.planStart}>
						{reviewing.signIn}
					</a>
				</li>
				<li>{reviewing.overAsk}</li>
			</ul>
		</div>
	)
}
