import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Label } from './field-text.tsx'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type FieldWidth = 'tiny' | 'short' | 'medium' | 'full'

const widths: Record<FieldWidth, string> = {
	tiny: 'control max-w-[6rem]',
	short: 'control max-w-[11rem]',
	medium: 'control max-w-[20rem]',
	full: 'control',
}

export type TextFieldProps = FieldProps & {
	readonly value?: string | undefined
	readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'url'
	readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
	readonly autoComplete?: string | undefined
	readonly width?: FieldWidth
	/** Off for names, codes and postcodes, where a red underline would only unsettle. */
	readonly spellCheck?: boolean
}

export function TextField({
	name,
	label,
	hint,
	error,
	optional,
	heading,
	value,
	width = 'full',
	type = 'text',
	...input
}: TextFieldProps) {
	const id = idOf(name)
	return (
		<FieldBox error={error}>
			<Label id={id} label={label} optional={optional} heading={heading} />
			<Hint id={id}>{hint}</Hint>
			<ErrorMessage id={id}>{error}</ErrorMessage>
			<input
				{...input}
				id={id}
				name={name}
				type={type}
				className={widths[width]}
				defaultValue={value}
				aria-invalid={error ? true : undefined}
				{...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}
			/>
		</FieldBox>
	)
}
