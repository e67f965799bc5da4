import { checkGiven, everyField } from './answer.ts'
import type { Field, FieldSet, StepValue } from './field.ts'
import { formNames, gather, isRecord, keepTyped, takesMany, typeValue } from './field-form.ts'
import type { TypedValues } from './field-form.ts'
import { fieldsOf } from './step.ts'
import { englishMessages, type Messages } from './messages.ts'
import type { JourneyContext, Problem, ReadAnswer, Step } from './step.ts'

export type { TypedValues } from './field-form.ts'
export type { Problem } from './step.ts'

export type ParsedStep<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly typed: TypedValues }

/**
 * What a form sent for a step: its value, or what is wrong with everything typed kept. Never throws. Names that are not the
 * step's own are ignored; a name sent twice where one answer is asked is a problem.
 */
export function parseStep<Fields extends FieldSet>(
	step: Step<Fields>,
	entries: Iterable<readonly [string, unknown]>,
	read: ReadAnswer,
	context: JourneyContext,
): ParsedStep<StepValue<Fields>> {
	const fields = fieldsOf(step, read, context)
	const posted = ownEntries(fields, entries)
	const twice = [...everyField(fields)].flatMap(([name, field]) => sentTwice(name, field, posted, context.messages))
	const checked = checkGiven(step, fields, (name, field) => gather(name, field, posted), context)
	if (checked.ok && twice.length === 0) return checked
	return { ok: false, problems: [...twice, ...(checked.ok ? [] : checked.problems)], typed: typedIn(fields, posted) }
}

/** What a form sent for a step, to show again as it was typed: nothing is checked and nothing is missing. */
export function typedAgain<Fields extends FieldSet>(
	step: Step<Fields>,
	entries: Iterable<readonly [string, unknown]>,
	read: ReadAnswer,
	context: JourneyContext,
): TypedValues {
	const fields = fieldsOf(step, read, context)
	return typedIn(fields, ownEntries(fields, entries))
}

function typedIn(fields: FieldSet, posted: ReadonlyMap<string, readonly string[]>): TypedValues {
	const typed = noTypedValues()
	for (const [name, field] of everyField(fields)) keepTyped(name, field, posted, typed)
	return typed
}

/** What to put in the boxes: a saved answer, or, when `saved` is undefined, what stands chosen at first. Takes an outdated answer too and shows what still fits. */
export function typedFrom<Fields extends FieldSet>(
	step: Step<Fields>,
	saved: unknown,
	read: ReadAnswer,
	context: JourneyContext,
): TypedValues {
	const typed = noTypedValues()
	const from = isRecord(saved) ? saved : {}
	for (const [name, field] of everyField(fieldsOf(step, read, context))) {
		const value = Object.hasOwn(from, name) ? from[name] : undefined
		typeValue(name, field, value ?? (field.kind === 'radios' ? field.otherwise : undefined), typed)
	}
	return typed
}

/** Typed values as a form would send them. */
export function entriesOf(typed: TypedValues): [string, string][] {
	return Object.entries(typed).flatMap(([name, given]) => [given].flat().map((value): [string, string] => [name, value]))
}

export function noTypedValues(): TypedValues {
	return Object.create(null) as TypedValues
}

function ownEntries(fields: FieldSet, entries: Iterable<readonly [string, unknown]>): Map<string, string[]> {
	const posted = new Map<string, string[]>()
	for (const [name, field] of everyField(fields)) for (const formName of formNames(name, field)) posted.set(formName, [])
	for (const [name, value] of entries) if (typeof value === 'string') posted.get(name)?.push(value)
	return posted
}

function sentTwice(
	name: string,
	field: Field,
	posted: ReadonlyMap<string, readonly string[]>,
	messages: Messages = englishMessages,
): Problem[] {
	if (takesMany(field)) return []
	return formNames(name, field)
		.filter((formName) => (posted.get(formName)?.length ?? 0) > 1)
		.map((formName) => ({ field: formName, message: messages.oneOnly(field.label) }))
}
