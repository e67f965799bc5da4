import type { ReactNode } from 'react'
import { ChangedElsewhere } from '#app/features/questions/changed-elsewhere.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { formId } from '#app/ui/page-language.ts'

export type YourPlanPartProps = {
	readonly question: string
	readonly hint: string | null
	readonly fields: FieldSet
	readonly typed: TypedValues
	readonly base: string
	readonly backTo: string
	/** The part of the paper that it is about, to read again. */
	readonly about: ReactNode
	readonly problems: readonly Problem[]
	/** What somebody else saved meanwhile. */
	readonly theirs: TypedValues | null
	/** Why it was not saved, when no field is to blame. */
	readonly trouble: string | null
	/** What looks like an illness: asked about once, then saved as it is. */
	readonly healthWords: readonly string[]
}

/** One thing that the employee says to their paper. */
export function YourPlanPart(props: YourPlanPartProps) {
	const { question, hint, fields, typed, base, backTo, about, problems, theirs, trouble, healthWords } = props
	const { yourPlan } = useWords()
	const view = { slug: 'part', question, hint, explain: [], links: [], employeeReads: false, fields, base, healthWords: [] }
	return (
		<div className="question">
			<BackLink href={backTo}>{yourPlan.backToPlan}</BackLink>
			<ErrorSummary problems={problems} />
			{trouble ? (
				<Notice kind="now" announce>
					<p className="mb-0">{trouble}</p>
				</Notice>
			) : null}
			{healthWords.length > 0 ? (
				<Notice kind="now" title={yourPlan.healthTitle} announce>
					<p>{yourPlan.healthText(healthWords.map((word) => `“${word}”`).join(', '))}</p>
				</Notice>
			) : null}
			{theirs ? <ChangedElsewhere saved={{ ...view, typed: theirs, problems: [], place: null, back: null }} /> : null}
			<h1>{question}</h1>
			{hint ? <p className="hint">{hint}</p> : null}
			{about}
			<form id={formId} method="post" noValidate>
				<input type="hidden" name="base" value={base} />
				{healthWords.length > 0 ? <input type="hidden" name="seenHealthWords" value="yes" /> : null}
				{Object.entries(fields).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
				))}
				<Button>{yourPlan.save}</Button>
			</form>
		</div>
	)
}
