import { longDate } from './calendar.ts'
import type { Field, FieldSet } from './field.ts'
import { localPhone } from './field-form.ts'
import { englishMessages, type Messages } from './messages.ts'
import type { SummaryRow } from './step.ts'

/** One row for each field that was answered, in page order: in the words of the page, or as others read it. */
export function rowsOf(
	fields: FieldSet,
	value: Readonly<Record<string, unknown>>,
	reader: 'writer' | 'others' = 'writer',
	messages: Messages = englishMessages,
): SummaryRow[] {
	const rows: SummaryRow[] = []
	for (const [name, field] of Object.entries(fields)) {
		const answer = value[name]
		if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) continue
		rows.push({
			label: reader === 'others' ? (field.record ?? field.label) : field.label,
			value: wordsOf(field, answer, messages),
		})
		const chosen = field.kind === 'radios' ? field.options.find((option) => option.value === answer) : undefined
		if (chosen?.reveals) rows.push(...rowsOf(chosen.reveals, value, reader, messages))
	}
	return rows
}

/** An answer as a person would read it. */
export function wordsOf(field: Field, answer: unknown, messages: Messages = englishMessages): string | string[] {
	switch (field.kind) {
		case 'radios':
		case 'select':
			return labelIn(field.options, answer)
		case 'checkboxes':
			return listOf(answer).map((ticked) => labelIn(field.options, ticked))
		case 'declarations':
			return listOf(answer).map((agreed) => labelIn(field.statements, agreed))
		case 'levels': {
			const chosen = answer as Readonly<Record<string, unknown>>
			return field.rows.map((row) => `${row.label}: ${labelIn(field.levels, chosen[row.value])}`)
		}
		case 'date':
			return longDate(String(answer), messages.months)
		case 'phone':
			return localPhone(String(answer))
		default:
			return String(answer)
	}
}

function labelIn(options: readonly { value: string; label: string }[], answer: unknown): string {
	return options.find((option) => option.value === answer)?.label ?? String(answer)
}

function listOf(answer: unknown): readonly unknown[] {
	return Array.isArray(answer) ? answer : []
}
