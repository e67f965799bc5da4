import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import type { FieldProps } from './field-text.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from './field-text.tsx'
import { useWords } from './language.ts'
import { describedBy, errorIdOf, hintIdOf, idOf } from './wiring.ts'

export type CheckboxOption = {
	readonly value: string
	readonly label: ReactNode
	readonly hint?: ReactNode
	/** Options that follow one another with the same group stand under its name. */
	readonly group?: string
	/** "None of these": stands apart after an "or". Whether it was ticked beside another is for the reader of the form to say. */
	readonly exclusive?: boolean
	readonly reveals?: ReactNode
	/** Stands after the others, under `foldedTitle`, which opens without a script. */
	readonly isFolded?: boolean
}

export type CheckboxesProps = FieldProps & {
	readonly options: readonly CheckboxOption[]
	readonly values?: readonly string[]
	/** What opens to the options that are folded. */
	readonly foldedTitle?: string
}

type Placed = CheckboxOption & { readonly index: number }

/** Options in the order given, cut into runs that share a group. */
function runsOf(options: readonly Placed[]) {
	const runs: { group: string | undefined; options: Placed[] }[] = []
	options.forEach((placed) => {
		const last = runs.at(-1)
		if (last && last.group === placed.group) last.options.push(placed)
		else runs.push({ group: placed.group, options: [placed] })
	})
	return runs
}

export function Checkboxes({ name, label, hint, error, optional, heading, options, values = [], foldedTitle }: CheckboxesProps) {
	const words = useWords()
	const id = idOf(name)
	const placedOptions = options.map((option, index): Placed => ({ ...option, index }))
	const folded = placedOptions.filter(({ isFolded }) => isFolded === true)
	const listed = (placed: readonly Placed[]) =>
		placed.map((option) => (
			<div key={option.value} className="option">
				{option.exclusive && option.index > 0 ? <p className="choices-or">{words.or}</p> : null}
				<Choice
					type="checkbox"
					field={id}
					index={option.index}
					name={name}
					value={option.value}
					label={option.label}
					hint={option.hint}
					chosen={values.includes(option.value)}
				/>
				{option.reveals ? <div className="reveal">{option.reveals}</div> : null}
			</div>
		))
	return (
		<FieldBox error={error}>
			<fieldset {...describedBy(hint && hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} optional={optional} heading={heading} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				{runsOf(placedOptions.filter(({ isFolded }) => isFolded !== true)).map((run, index) => {
					if (!run.group) return <div key={index}>{listed(run.options)}</div>
					const groupId = `${id}-group-${index + 1}`
					return (
						<div key={index} role="group" aria-labelledby={groupId} className="mb-6">
							<p id={groupId} className="label">
								{run.group}
							</p>
							{listed(run.options)}
						</div>
					)
				})}
				{folded.length > 0 ? (
					<details className="sector">
						<summary>{foldedTitle}</summary>
						{listed(folded)}
					</details>
				) : null}
			</fieldset>
		</FieldBox>
	)
}
