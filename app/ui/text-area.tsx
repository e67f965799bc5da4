import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Label } from './field-text.tsx'
import { useWords } from './language.ts'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type TextAreaProps = FieldProps & {
	readonly value?: string | undefined
	readonly rows?: number
	/** Said under the box, never enforced by the browser: text that is pasted must not be cut off in silence. */
	readonly limit?: number | undefined
}

export function TextArea({ name, label, hint, error, optional, heading, value, rows = 5, limit }: TextAreaProps) {
	const words = useWords()
	const id = idOf(name)
	const limitId = `${id}-limit`
	return (
		<FieldBox error={error}>
			<Label id={id} label={label} optional={optional} heading={heading} />
			<Hint id={id}>{hint}</Hint>
			<ErrorMessage id={id}>{error}</ErrorMessage>
			<textarea
				id={id}
				name={name}
				rows={rows}
				className="control"
				defaultValue={value}
				aria-invalid={error ? true : undefined}
				{...describedBy(hint && hintIdOf(id), error && errorIdOf(id), limit && limitId)}
			/>
			{limit ? (
				<p id={limitId} className="hint mt-1.5 text-small">
					{words.characterLimit(limit)}
				</p>
			) : null}
		</FieldBox>
	)
}
