import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from './field-text.tsx'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type RadioOption = {
	readonly value: string
	readonly label: ReactNode
	readonly hint?: ReactNode
	/** Fields that only matter with this option. Shown under it while it is chosen; always in sight where CSS cannot tell. */
	readonly reveals?: ReactNode
}

export type RadiosProps = FieldProps & {
	readonly options: readonly RadioOption[]
	readonly value?: string | undefined
	/** Side by side on a wide screen: for two or three short options. */
	readonly inline?: boolean
}

export function Radios({ name, label, hint, error, optional, heading, options, value, inline }: RadiosProps) {
	const id = idOf(name)
	return (
		<FieldBox error={error}>
			<fieldset {...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} optional={optional} heading={heading} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				<div className={inline ? 'choices-inline' : undefined}>
					{options.map((option, index) => (
						<div key={option.value} className="option">
							<Choice
								type="radio"
								field={id}
								index={index}
								name={name}
								value={option.value}
								label={option.label}
								hint={option.hint}
								chosen={option.value === value}
							/>
							{option.reveals ? <div className="reveal">{option.reveals}</div> : null}
						</div>
					))}
				</div>
			</fieldset>
		</FieldBox>
	)
}
