import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { ReferralKind } from './referral.ts'

type OpenYourReferralProps = {
	readonly firm: string
	readonly managerName: string
	readonly kind: ReferralKind
	/** It is theirs to answer. More than that the link alone does not say. */
	readonly waiting: boolean
	readonly contactHint: string
	readonly answerByOn: string | null
	readonly refuseAt: string
	readonly problem: string | null
}

export function OpenYourReferral({
	firm,
	managerName,
	kind,
	waiting,
	contactHint,
	answerByOn,
	refuseAt,
	problem,
}: OpenYourReferralProps) {
	return (
		<div className="question pt-8">
			{problem ? <ErrorSummary problems={[{ field: 'code', message: problem }]} /> : null}
			<h1>{waiting ? 'Something to read and decide' : 'Open what is about you'}</h1>
			<p className="lede">
				{managerName} at {firm}{' '}
				{kind === 'assessment'
					? 'would like somebody to look at your work with you.'
					: 'would like to ask for free help for you.'}
			</p>
			{waiting ? (
				<>
					<ul>
						<li>Nothing has been sent to anybody. You read it first, every word.</li>
						<li>You can correct it, have lines left out, say yes to some things and no to others, or say no to all of it.</li>
						<li>
							{answerByOn ? `You have until ${longDate(answerByOn)}. ` : ''}If you do nothing, it is deleted and your manager is
							not told why.
						</li>
					</ul>
				</>
			) : (
				<p>See how it is going, what you allowed, and who has looked.</p>
			)}
			<h2>To be sure that it is you</h2>
			<p>We send a six-digit code to {contactHint}.</p>
			<form method="post" noValidate>
				<span id="code" tabIndex={-1} />
				<Button>Send me the code</Button>
			</form>
			{waiting ? (
				<p className="mt-8">
					<a href={refuseAt}>I do not want this, or it is not me</a>
				</p>
			) : null}
		</div>
	)
}

export function LinkIsOver() {
	return (
		<div className="question pt-8">
			<h1>This link does not work any more</h1>
			<p>
				It may be cut short: try the whole of it from the newest message. It may be over, because the time to answer has passed or
				a newer link was sent.
			</p>
			<p>Nothing is sent without you. If you still want this, tell your manager, who can ask again.</p>
			<p>
				You can also look for help yourself: <a href="/guidance/refer-to-workwell">what there is and how to reach it</a>.
			</p>
		</div>
	)
}
