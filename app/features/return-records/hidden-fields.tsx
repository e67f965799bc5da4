import { entriesOf } from '#app/journey/form.ts'
import type { TypedValues } from '#app/journey/form.ts'

/** Everything typed, to go along with a button. `without` says which names the form has boxes for. */
export function HiddenFields({ typed, without = [] }: { readonly typed: TypedValues; readonly without?: readonly string[] }) {
	const hasBox = (name: string) => without.some((one) => name === one || name.startsWith(`${one}.`))
	return (
		<>
			{entriesOf(typed)
				.filter(([name]) => !hasBox(name))
				.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
		</>
	)
}
