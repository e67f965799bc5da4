import type { Field, FieldSet } from '#app/journey/field.ts'
import type { TypedValues } from '#app/journey/form.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { QuestionView } from './question-view.ts'

type ChangedElsewhereProps = {
	readonly saved: QuestionView
	/** What was typed here: with it, only what differs is shown. */
	readonly typed?: TypedValues
}

/** Two tabs: shows what the other one saved beside what was typed here, so that nothing is lost and the person decides. */
export function ChangedElsewhere({ saved, typed }: ChangedElsewhereProps) {
	const { questions } = useWords()
	const here = new Map(typed ? [...inPlay(saved.fields, typed)].map(([name, field]) => [name, textOf(name, field, typed)]) : [])
	const shown = [...inPlay(saved.fields, saved.typed)].flatMap(([name, field]) => {
		const value = textOf(name, field, saved.typed)
		return value === '' || value === here.get(name) ? [] : [{ name, label: field.label, value }]
	})
	return (
		<Notice kind="now" title={questions.changedElsewhere}>
			<p>{questions.savedThere}</p>
			<ul>
				{shown.length > 0 ? (
					shown.map(({ name, label, value }) => (
						<li key={name} className="wrap-anywhere">
							{label}: <bdi>{value}</bdi>
						</li>
					))
				) : (
					<li>{questions.savedNothing}</li>
				)}
			</ul>
			<p>{questions.keepTypedInstead}</p>
		</Notice>
	)
}

/** Every field that counts: those behind a choice only where that choice is made. What waits behind another is not saved. */
function* inPlay(fields: FieldSet, typed: TypedValues): Generator<[string, Field]> {
	for (const [name, field] of Object.entries(fields)) {
		yield [name, field]
		if (field.kind !== 'radios') continue
		const chosen = field.options.find(({ value }) => value === typed[name])
		if (chosen?.reveals) yield* inPlay(chosen.reveals, typed)
	}
}

/** What stands in a field, in the words of its choices; a day as it was typed. */
function textOf(name: string, field: Field, typed: TypedValues): string {
	const given = (at: string) => [typed[at] ?? []].flat().filter(Boolean)
	if (field.kind === 'date') return ['day', 'month', 'year'].flatMap((part) => given(`${name}.${part}`)).join(' ')
	if (field.kind === 'levels') return field.rows.flatMap((row) => given(`${name}.${row.value}`)).join(', ')
	const options = 'options' in field ? field.options : []
	return given(name)
		.map((value) => options.find((one) => one.value === value)?.label ?? value)
		.join(', ')
}
