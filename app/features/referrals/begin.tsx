import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Radios } from '#app/ui/radios.tsx'
import type { ReferralKind } from './referral.ts'

type BeginProps = {
	readonly kind: ReferralKind
	readonly area: string
	readonly sure: boolean
	readonly formKey: string
	readonly problems: readonly Problem[]
}

export function Begin({ kind, area, sure, formKey, problems }: BeginProps) {
	return (
		<div className="question pt-8">
			<ErrorSummary problems={problems} />
			<h1>You can begin</h1>
			<p>
				This goes to the service for <strong>{area}</strong>.
			</p>
			<ul>
				<li>About ten minutes. Every page is saved as you go.</li>
				<li>You can stop and come back within 28 days. We e-mail you a link.</li>
				<li>
					Nothing goes to anybody until you send it.{' '}
					{kind === 'referral' ? 'Then your employee reads it first.' : 'If it is about a person, they read it first.'}
				</li>
			</ul>
			<form method="post" noValidate>
				<input type="hidden" name="key" value={formKey} />
				{sure ? null : (
					<Radios
						name="rightArea"
						label={`Is ${area} the right area?`}
						hint="The postcode crosses a border, or only the workplace is inside. Go by where your employee lives or has a GP."
						inline
						error={problems[0]?.message}
						options={[
							{ value: 'yes', label: 'Yes' },
							{ value: 'no', label: 'No, it is another area' },
						]}
					/>
				)}
				<Button>Begin</Button>
			</form>
		</div>
	)
}
