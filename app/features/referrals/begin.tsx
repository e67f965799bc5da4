import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { useWords } from '#app/ui/language.ts'
import type { ReferralKind } from './referral.ts'

type BeginProps = {
	readonly kind: ReferralKind
	readonly area: string
	readonly sure: boolean
	readonly formKey: string
	readonly problems: readonly Problem[]
}

export function Begin({ kind, area, sure, formKey, problems }: BeginProps) {
	const { requests } = useWords()
	return (
		<div className="question pt-8">
			<ErrorSummary problems={problems} />
			<h1>{requests.canBegin}</h1>
			<p>
				{requests.goesToServiceFor} <strong>{area}</strong>.
			</p>
			<ul>
				<li>{requests.tenMinutes}</li>
				<li>{requests.canStop}</li>
				<li>
					{requests.nothingGoes} {kind === 'referral' ? requests.employeeReadsFirst : requests.personReadsFirst}
				</li>
			</ul>
			<form method="post" noValidate>
				<input type="hidden" name="key" value={formKey} />
				{sure ? null : (
					<Radios
						name="rightArea"
						label={requests.isRightArea(area)}
						hint={requests.rightAreaHint}
						inline
						error={problems[0]?.message}
						options={[
							{ value: 'yes', label: requests.yes },
							{ value: 'no', label: requests.noOtherArea },
						]}
					/>
				)}
				<Button>{requests.begin}</Button>
			</form>
		</div>
	)
}
