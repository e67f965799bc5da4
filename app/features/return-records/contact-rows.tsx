import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { contactStep, logStep, mostContacts } from './contact-log.ts'
import { Fields } from './record-form.tsx'

export type ContactRowsProps = {
	/** Where the form goes. */
	readonly action: string
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
}

/** The boxes of a contact log: whom it is about, each contact, and a button for one more. */
export function ContactRows({ action, rows, ...given }: ContactRowsProps) {
	const { contactSheets } = useWords()
	return (
		<>
			<input type="hidden" name="rows" value={rows} />
			<Fields step={logStep} {...given} />
			{Array.from({ length: rows }, (_, at) => {
				const step = contactStep(at + 1) as Step
				return (
					<fieldset key={step.slug} id={`contact-${at + 1}`} className="card mb-5">
						<legend className="label">{contactSheets.contact(at + 1)}</legend>
						<Fields step={step} {...given} />
					</fieldset>
				)
			})}
			{rows < mostContacts ? (
				<p className="row">
					<Button look="quiet" name="do" value="add" formAction={`${action}#contact-${rows + 1}`}>
						{contactSheets.addContact}
					</Button>
				</p>
			) : (
				<p className="hint">{contactSheets.mostContacts(mostContacts)}</p>
			)}
		</>
	)
}
