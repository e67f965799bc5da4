import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import type { ExitReason } from './route-check.ts'

type NotHereProps = {
	readonly reason: ExitReason
	/** The partnership that does cover the place, where one is known. */
	readonly suggestion: string | null
	readonly backTo: string
	readonly beginAt: string
}

/** Where somebody goes who should not go on with the form now: always with something to do next. */
export function NotHere({ reason, suggestion, backTo, beginAt }: NotHereProps) {
	return (
		<div className="question">
			<BackLink href={backTo} />
			<Answer reason={reason} suggestion={suggestion} beginAt={beginAt} backTo={backTo} />
		</div>
	)
}

function Answer({ reason, suggestion, beginAt, backTo }: NotHereProps) {
	switch (reason) {
		case 'danger':
			return (
				<>
					<h1>Get help now</h1>
					<p>This form is not read at once. If somebody may be hurt, ring first and come back later.</p>
					<CrisisBox />
					<p>Stay with the person, or ask somebody they trust to. If it is safe, ask them what would help in the next hour.</p>
					<p>
						<a href="/help-now">More on getting help now</a>
					</p>
				</>
			)
		case 'talk-first':
			return (
				<>
					<h1>Talk with your employee first</h1>
					<p>A referral works only when the person knows about it and wants it. It need not be a long talk.</p>
					<ol>
						<li>Find a private place and twenty minutes.</li>
						<li>Say what you have noticed at work. Leave out what you think is wrong with them.</li>
						<li>Say that there is free help, that they would read every word first, and that it is their choice.</li>
					</ol>
					<div className="row">
						<ButtonLink href="/guidance/act-early">What to say and what to leave</ButtonLink>
						<a href={backTo}>I have talked with them, go on</a>
					</div>
					<p className="mt-6">
						What you have answered so far stays in this browser for two hours. After that, starting again takes a minute.
					</p>
				</>
			)
		case 'advice':
			return (
				<>
					<h1>Ask for a call back</h1>
					<p>You need name nobody. Say what you want to talk over and when suits you.</p>
					<ButtonLink href="/advice">Ask for a call back</ButtonLink>
					<p className="mt-6">
						Or look something up: <a href="/guidance">guidance for employers</a>.
					</p>
				</>
			)
		case 'under-16':
			return (
				<>
					<h1>This service is for people aged 16 or over</h1>
					<p>
						Somebody younger than 16 has other help: their school, their GP, and the council, which must agree to most work at
						that age.
					</p>
					<ButtonLink href="/guidance">Guidance for employers</ButtonLink>
				</>
			)
		case 'elsewhere':
			return (
				<>
					<h1>That place is not covered here</h1>
					{suggestion ? (
						<p>
							The partnership for it is <strong>{suggestion}</strong>. It does not take referrals through this site yet. Search
							for “WorkWell” with its name, or ask the employee’s GP practice or Jobcentre Plus.
						</p>
					) : (
						<p>
							We could not tell which partnership covers it. The employee’s GP practice or Jobcentre Plus can say what there is.
						</p>
					)}
					<p>
						All the <a href="/guidance">guidance</a> here is still for you.
					</p>
				</>
			)
		case 'unknown-place':
			return (
				<>
					<h1>We could not tell which area that is</h1>
					<p>
						The postcode district may be a post box, or it may cross a border. If your employee lives in, or has a GP in, this
						area, go on.
					</p>
					<ButtonLink href={beginAt}>Go on</ButtonLink>
				</>
			)
	}
}
