import type { HandoverForManager } from '#app/features/papers/hand-over.server.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export type HandOverPageProps = {
	readonly id: string
	/** Why this visitor cannot hand it over; null when they can. */
	readonly cannot: 'guest' | 'not-owner' | null
	readonly handover: HandoverForManager | null
	readonly said: 'withdrawn' | 'too-late' | null
	readonly problems: readonly Problem[]
	readonly email: string
}

/** Gives a plan to another manager, by the employee's yes. */
export function HandOverPage({ id, cannot, handover, said, problems, email }: HandOverPageProps) {
	const { keeping } = useWords()
	return (
		<div className="question">
			<BackLink href={links.plan(id)} />
			<ErrorSummary problems={problems} />
			<h1>{keeping.handTitle}</h1>
			{said ? (
				<Notice kind="done" announce>
					<p>{said === 'withdrawn' ? keeping.handWithdrawn : keeping.handTooLate}</p>
				</Notice>
			) : null}
			<p className="lede">{keeping.handLede}</p>
			{handover ? <Asking id={id} handover={handover} problems={problems} email={email} /> : null}
			{cannot === 'guest' ? (
				<>
					<p>{keeping.handGuest}</p>
					<ButtonLink href={links.plan(id, 'keep')}>{keeping.handKeep}</ButtonLink>
				</>
			) : null}
			{cannot === 'not-owner' ? <p>{keeping.handNotYours}</p> : null}
		</div>
	)
}

type AskingProps = Pick<HandOverPageProps, 'id' | 'problems' | 'email'> & { readonly handover: HandoverForManager }

function Asking({ id, handover: { isShared, leadOf, last }, problems, email }: AskingProps) {
	const { keeping } = useWords()
	if (last && last.state !== 'refused') return <OnItsWay last={last} />
	return (
		<>
			{last ? (
				<Notice title={keeping.handRefused}>
					<p>{keeping.handAsked(last.toEmail, longDate(last.askedOn))}</p>
				</Notice>
			) : null}
			<ol>
				{keeping.handSteps.map((step) => (
					<li key={step}>{step}</li>
				))}
				<li className="wrap-anywhere">
					{keeping.handTaken} {leadOf === '' ? keeping.handThenNot : keeping.handThenLead(leadOf)}
				</li>
			</ol>
			{isShared ? (
				<form method="post" noValidate>
					<TextField
						name="email"
						label={keeping.handEmail}
						hint={keeping.handEmailHint}
						type="email"
						autoComplete="off"
						spellCheck={false}
						value={email}
						error={problems.find(({ field }) => field === 'email')?.message}
					/>
					<Button name="intent" value="ask">
						{keeping.handAsk}
					</Button>
				</form>
			) : (
				<Notice kind="now" title={keeping.handShareFirst}>
					<p>{keeping.handShareText}</p>
					<p className="mb-0">
						<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'share')}>
							{keeping.handShareLink}
						</a>
					</p>
				</Notice>
			)}
		</>
	)
}

function OnItsWay({ last }: { readonly last: NonNullable<HandoverForManager['last']> }) {
	const { keeping } = useWords()
	const { state, toEmail, askedOn, told } = last
	return (
		<>
			<Notice title={state === 'agreed' ? keeping.handAgreed : keeping.handWaits}>
				<p className="wrap-anywhere">{keeping.handAsked(toEmail, longDate(askedOn))}</p>
				<p className="wrap-anywhere">
					{state === 'agreed' ? keeping.handAgreedText(toEmail) : told ? keeping.handTold : keeping.handNotTold}
				</p>
				<p>{keeping.handLapses}</p>
			</Notice>
			<form method="post">
				<Button look="quiet" name="intent" value="withdraw">
					{keeping.handWithdraw}
				</Button>
			</form>
		</>
	)
}
