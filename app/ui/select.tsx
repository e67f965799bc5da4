import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Label } from './field-text.tsx'
import { useWords } from './language.ts'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

type Option = { readonly value: string; readonly label: string }

export type SelectProps = FieldProps & {
	readonly options: readonly Option[]
	/** Options under headings, after the others. */
	readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[]
	readonly value?: string | undefined
	/** Said while nothing is chosen; `null` where the first option is a choice of its own. */
	readonly placeholder?: string | null
}

export function Select({ name, label, hint, error, optional, heading, options, groups = [], value, placeholder }: SelectProps) {
	const words = useWords()
	const id = idOf(name)
	return (
		<FieldBox error={error}>
			<Label id={id} label={label} optional={optional} heading={heading} />
			<Hint id={id}>{hint}</Hint>
			<ErrorMessage id={id}>{error}</ErrorMessage>
			<select
				id={id}
				name={name}
				className="control max-w-[24rem]"
				defaultValue={value ?? ''}
				aria-invalid={error ? true : undefined}
				{...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}
			>
				{placeholder === null ? null : <option value="">{placeholder ?? words.chooseOne}</option>}
				{options.map(shown)}
				{groups.map((group) => (
					<optgroup key={group.label} label={group.label}>
						{group.options.map(shown)}
					</optgroup>
				))}
			</select>
		</FieldBox>
	)
}

const shown = ({ value, label }: Option) => (
	<option key={value} value={value}>
		{label}
	</option>
)
