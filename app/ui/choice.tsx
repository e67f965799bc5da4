import type { ReactNode } from 'react'
import { Hint } from './field-text.tsx'
import { describedBy, hintIdOf } from './wiring.ts'

export type ChoiceProps = {
	readonly type: 'radio' | 'checkbox'
	/** The field's own id, and the place of this choice in it. */
	readonly field: string
	readonly index: number
	readonly name: string
	readonly value: string
	readonly label: ReactNode
	readonly hint?: ReactNode
	readonly chosen: boolean
	readonly invalid?: boolean
}

/** One radio or tick box as a card that can be pressed anywhere. */
export function Choice({ type, field, index, name, value, label, hint, chosen, invalid }: ChoiceProps) {
	const id = choiceId(field, index)
	// Not the id with "-hint" added: the first choice has the field's id, and the field has a hint too.
	const about = `${field}-${index + 1}`
	return (
		<div className="choice">
			<input
				type={type}
				id={id}
				name={name}
				value={value}
				defaultChecked={chosen}
				aria-invalid={invalid && type === 'checkbox' ? true : undefined}
				{...describedBy(hint && hintIdOf(about))}
			/>
			<label htmlFor={id}>{label}</label>
			<Hint id={about}>{hint}</Hint>
		</div>
	)
}

/** The first choice has the field's own id, so that an error summary lands on it; the others add their place. */
function choiceId(fieldId: string, index: number): string {
	return index === 0 ? fieldId : `${fieldId}-${index + 1}`
}
