import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from './field-text.tsx'
import { useWords } from './language.ts'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type DatePart = 'day' | 'month' | 'year'

export type DateInputProps = FieldProps & {
	/** As typed, so that "31 February" comes back to be put right. */
	readonly value?: Partial<Record<DatePart, string>> | undefined
	/** The parts to look at again; all of them when an error does not say which. */
	readonly wrong?: readonly DatePart[] | undefined
	readonly birthday?: boolean
}

const parts: readonly DatePart[] = ['day', 'month', 'year']

/** Three boxes, never a calendar: named `name.day`, `name.month` and `name.year`. */
export function DateInput({ name, label, hint, error, optional, heading, value, wrong, birthday }: DateInputProps) {
	const words = useWords()
	const id = idOf(name)
	const toMend = error ? (wrong?.length ? wrong : parts) : []
	return (
		<FieldBox error={error}>
			<fieldset id={id} {...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} optional={optional} heading={heading} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				<div className="flex flex-wrap gap-x-2.5 gap-y-2.5 md:gap-x-3.5">
					{parts.map((part) => {
						const partId = `${id}-${part}`
						return (
							<div key={part}>
								<label className="block text-small" htmlFor={partId}>
									{words[part]}
								</label>
								<input
									id={partId}
									type="text"
									name={`${name}.${part}`}
									className={part === 'year' ? 'control w-[4.8em]' : 'control w-[3.5em]'}
									defaultValue={value?.[part]}
									inputMode="numeric"
									autoComplete={birthday ? `bday-${part}` : 'off'}
									aria-invalid={toMend.includes(part) ? true : undefined}
									{...describedBy(toMend.includes(part) && errorIdOf(id))}
								/>
							</div>
						)
					})}
				</div>
			</fieldset>
		</FieldBox>
	)
}
