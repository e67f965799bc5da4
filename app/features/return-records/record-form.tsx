import type { ReactNode } from 'react'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import type { Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { agreedStep } from './agreed-step.ts'
import { nextPart } from './closing-parts.ts'
import { talkParts } from './record-parts.ts'
import { mostAgreed } from './record.ts'

export type RecordFormProps = {
	/** Where the form goes. */
	readonly action: string
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
	/** Hidden fields and the buttons. The first button is what Enter presses. */
	readonly children: ReactNode
}

/** The record as a form: the parts of the talk, one under the other, and as many rows for changes as were asked for. */
export function RecordForm({ action, today, typed, problems, rows, children }: RecordFormProps) {
	const { returnRecords: said } = useWords()
	const part = (step: Step) => <FormPart key={step.slug} step={step} today={today} typed={typed} problems={problems} />
	return (
		<form method="post" action={action} noValidate className="max-w-measure">
			{/* What Enter presses: without it, that would be the button that adds a row. */}
			<button type="submit" name="do" value="show" hidden>
				{said.show}
			</button>
			<input type="hidden" name="rows" value={rows} />
			<input type="hidden" name="comment" value={[typed.comment ?? ''].flat()[0] ?? ''} />
			{talkParts.map((step) => part(step as Step))}
			<section aria-labelledby="agreed">
				<h2 id="agreed">{said.agreedTitle}</h2>
				<p className="hint">{said.agreedHint}</p>
				{Array.from({ length: rows }, (_, at) => {
					const step = agreedStep(at + 1) as Step
					return (
						<fieldset key={step.slug} id={`change-${at + 1}`} className="card mb-5">
							<legend className="label">{said.change(at + 1)}</legend>
							<Fields step={step} today={today} typed={typed} problems={problems} />
						</fieldset>
					)
				})}
				{rows < mostAgreed ? (
					<p className="row">
						<Button look="quiet" name="do" value="add" formAction={`${action}#change-${rows + 1}`}>
							{said.addChange}
						</Button>
					</p>
				) : (
					<p className="hint">{said.mostChanges(mostAgreed)}</p>
				)}
			</section>
			{part(nextPart as Step)}
			{children}
		</form>
	)
}

type PartProps = Pick<RecordFormProps, 'today' | 'typed' | 'problems'> & { readonly step: Step }

/** One part of the form under its heading. */
export function FormPart({ step, ...fields }: PartProps) {
	return (
		<section aria-labelledby={`part-${step.slug}`}>
			<h2 id={`part-${step.slug}`}>{step.question}</h2>
			{step.hint ? <p className="hint">{step.hint}</p> : null}
			<Fields step={step} {...fields} />
		</section>
	)
}

export function Fields({ step, today, typed, problems }: PartProps) {
	const fields: FieldSet = fieldsOf(step, () => undefined, { today })
	return (
		<>
			{Object.entries(fields).map(([name, field]) => (
				<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
			))}
		</>
	)
}

/** What a record has no place for, before anybody begins to write. */
export function NeverHere() {
	const { returnRecords: said } = useWords()
	return (
		<Notice kind="stop" title={said.neverTitle}>
			<p>{said.neverText}</p>
			<ul>
				{said.never.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			<p className="mb-0">{said.neverOwn}</p>
		</Notice>
	)
}
