import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { documentLanguage } from './sent-in-english.tsx'

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
	const { employee } = useWords()
	return (
		<div className="question">
			<BackLink href={backTo}>{employee.backToAll}</BackLink>
			<ErrorSummary problems={problems} />
			<h1>{employee.lineTitle}</h1>
			<div lang={documentLanguage}>
				<SummaryList rows={[{ reference: number, label, value }]} />
			</div>
			<form id={formId} method="post" noValidate>
				{Object.entries(fields).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
				))}
				<p>{employee.managerDoesNotSee}</p>
				<Button>{employee.save}</Button>
			</form>
		</div>
	)
}
