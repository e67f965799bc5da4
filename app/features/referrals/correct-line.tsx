import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

type CorrectLineProps = {
	readonly number: string
	readonly label: string
	readonly value: string | readonly string[]
	readonly fields: FieldSet
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly backTo: string
}

export function CorrectLine({ number, label, value, fields, typed, problems, backTo }: CorrectLineProps) {
	return (
		<div className="question">
			<BackLink href={backTo}>Back to all of it</BackLink>
			<ErrorSummary problems={problems} />
			<h1>What is wrong with this line?</h1>
			<SummaryList rows={[{ reference: number, label, value }]} />
			<form method="post" noValidate>
				{Object.entries(fields).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
				))}
				<p>Your manager does not see what you write here. If you ask for a change, they see the line’s number only.</p>
				<Button>Save</Button>
			</form>
		</div>
	)
}
