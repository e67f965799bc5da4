import type { Field } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { DateInput } from '#app/ui/date-input.tsx'
import { Declarations } from '#app/ui/declarations.tsx'
import { Levels } from '#app/ui/levels.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type QuestionFieldProps = {
	readonly name: string
	readonly field: Field
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** The field's label is the page's heading: the page asks this one thing. */
	readonly heading: boolean
}

/** A field of a step as the component that shows it. */
export function QuestionField({ name, field, typed, problems, heading }: QuestionFieldProps) {
	const problemAt = (formName: string) => problems.find((problem) => problem.field === formName)?.message
	const said = { name, label: field.label, hint: field.hint, optional: field.optional, heading, error: problemAt(name) }
	const one = oneOf(typed, name)
	switch (field.kind) {
		case 'text':
			return <TextField {...said} value={one} autoComplete={field.autocomplete} width={field.width ?? 'full'} />
		case 'email':
			return <TextField {...said} value={one} type="email" autoComplete={field.autocomplete} spellCheck={false} />
		case 'phone':
			return <TextField {...said} value={one} type="tel" autoComplete={field.autocomplete} width="medium" />
		case 'postcode':
		case 'outcode':
			return <TextField {...said} value={one} autoComplete={field.autocomplete} width="short" spellCheck={false} />
		case 'textarea':
			return <TextArea {...said} value={one} rows={field.rows} limit={field.max} />
		case 'select':
			return <Select {...said} value={one} options={field.options} />
		case 'checkboxes':
			return <Checkboxes {...said} optional={field.min === 0} values={manyOf(typed, name)} options={field.options} />
		case 'declarations':
			return <Declarations {...said} values={manyOf(typed, name)} statements={field.statements} />
		case 'date': {
			const parts = ['day', 'month', 'year'] as const
			const wrong = parts.filter((part) => problemAt(`${name}.${part}`))
			const error = wrong.map((part) => problemAt(`${name}.${part}`))[0]
			const value = Object.fromEntries(parts.map((part) => [part, oneOf(typed, `${name}.${part}`)]))
			return (
				<DateInput
					{...said}
					error={error}
					wrong={wrong.length < 3 ? wrong : undefined}
					value={value}
					birthday={field.autocomplete === 'bday'}
				/>
			)
		}
		case 'levels': {
			const rows = field.rows.map((row) => ({ ...row, error: problemAt(`${name}.${row.value}`) }))
			const values = Object.fromEntries(field.rows.map((row) => [row.value, oneOf(typed, `${name}.${row.value}`)]))
			return <Levels {...said} rows={rows} levels={field.levels} values={values} />
		}
		case 'radios': {
			const options = field.options.map(({ reveals, ...option }) => ({
				...option,
				...(reveals && {
					reveals: Object.entries(reveals).map(([inner, innerField]) => (
						<QuestionField key={inner} name={inner} field={innerField} typed={typed} problems={problems} heading={false} />
					)),
				}),
			}))
			return <Radios {...said} value={one} options={options} inline={field.inline} />
		}
	}
}

function oneOf(typed: TypedValues, name: string): string | undefined {
	const given = typed[name]
	return Array.isArray(given) ? given[0] : given
}

function manyOf(typed: TypedValues, name: string): readonly string[] {
	return [typed[name] ?? []].flat()
}
