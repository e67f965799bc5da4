import { Choice } from './choice.tsx'
import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from './field-text.tsx'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type DeclarationsProps = FieldProps & {
	readonly statements: readonly { readonly value: string; readonly label: string }[]
	/** The ones ticked. None is ever ticked for somebody. */
	readonly values?: readonly string[]
}

/** Statements a person must each agree to. After an error the ones still to tick are marked. */
export function Declarations({ name, label, hint, error, heading, statements, values = [] }: DeclarationsProps) {
	const id = idOf(name)
	return (
		<FieldBox error={error}>
			<fieldset {...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} heading={heading} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				{statements.map((statement, index) => {
					const ticked = values.includes(statement.value)
					return (
						<Choice
							key={statement.value}
							type="checkbox"
							field={id}
							index={index}
							name={name}
							value={statement.value}
							label={statement.label}
							chosen={ticked}
							invalid={Boolean(error) && !ticked}
						/>
					)
				})}
			</fieldset>
		</FieldBox>
	)
}
