import { Choice } from './choice.tsx'
import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from './field-text.tsx'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type LevelsProps = FieldProps & {
	readonly rows: readonly { readonly value: string; readonly label: string; readonly error?: string | undefined }[]
	readonly levels: readonly { readonly value: string; readonly label: string }[]
	/** The level chosen for each row. */
	readonly values?: Readonly<Record<string, string | undefined>>
}

/** The same question about several things: a group of radios for each row, named `name.rowValue`. */
export function Levels({ name, label, hint, error, optional, heading, rows, levels, values = {} }: LevelsProps) {
	const id = idOf(name)
	return (
		<FieldBox error={error}>
			<fieldset id={id} {...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} optional={optional} heading={heading} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				{rows.map((row) => {
					const rowId = `${id}-${idOf(row.value)}`
					const labelId = `${rowId}-label`
					const chosen = Object.hasOwn(values, row.value) ? values[row.value] : undefined
					return (
						<div
							key={row.value}
							className={row.error ? 'level-row field-wrong' : 'level-row'}
							role="radiogroup"
							aria-labelledby={labelId}
							{...describedBy(row.error && errorIdOf(rowId))}
						>
							<div id={labelId} className="font-semibold">
								{row.label}
							</div>
							<ErrorMessage id={rowId}>{row.error}</ErrorMessage>
							<div className="level-choices">
								{levels.map((level, index) => (
									<Choice
										key={level.value}
										type="radio"
										field={rowId}
										index={index}
										name={`${name}.${row.value}`}
										value={level.value}
										label={level.label}
										chosen={level.value === chosen}
									/>
								))}
							</div>
						</div>
					)
				})}
			</fieldset>
		</FieldBox>
	)
}
