import { dateRuleProblem, schemaOf } from './field-schema.ts'
import type { Field, FieldSet, StepValue } from './field.ts'
import { formNames, isRecord } from './field-form.ts'
import { fieldsOf } from './step.ts'
import type { JourneyContext, Problem, ReadAnswer, Step } from './step.ts'

export type Checked<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Every field that can be asked in a set, those behind a choice too, in page order. */
export function* everyField(fields: FieldSet): Generator<[string, Field]> {
	for (const [name, field] of Object.entries(fields)) {
		yield [name, field]
		if (field.kind !== 'radios') continue
		for (const option of field.options) if (option.reveals) yield* everyField(option.reveals)
	}
}

/**
 * Checks an answer field by field. `giveRaw` says what there is for a field, or undefined; it is asked only for fields in
 * play, so a field behind a choice that was not made is neither required nor kept.
 */
export function checkFields<Fields extends FieldSet>(
	fields: Fields,
	giveRaw: (name: string, field: Field) => unknown,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	const value: Record<string, unknown> = {}
	const problems: Problem[] = []
	const check = (set: FieldSet) => {
		for (const [name, field] of Object.entries(set)) {
			const found = checkField(name, field, giveRaw(name, field), context)
			if (!found.ok) problems.push(...found.problems)
			else if (found.value !== undefined) value[name] = found.value
			if (field.kind !== 'radios' || !found.ok) continue
			const chosen = field.options.find((option) => option.value === found.value)
			if (chosen?.reveals) check(chosen.reveals)
		}
	}
	check(fields)
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as StepValue<Fields> }
}

function checkField(name: string, field: Field, raw: unknown, { today }: JourneyContext): Checked<unknown> {
	const given = raw ?? whenLeft(field)
	if (given === undefined && field.optional) return { ok: true, value: undefined }
	const first = formNames(name, field)[0] ?? name
	const parsed = schemaOf(field).safeParse(given)
	if (!parsed.success) {
		const problems = parsed.error.issues.map(({ path, message }) => ({ field: inputAt(name, field, path[0]) ?? first, message }))
		return { ok: false, problems: field.kind === 'levels' ? problems : problems.slice(0, 1) }
	}
	const late = field.kind === 'date' ? dateRuleProblem(field, parsed.data as string, today) : null
	return late === null ? { ok: true, value: parsed.data } : { ok: false, problems: [{ field: first, message: late }] }
}

function whenLeft(field: Field): unknown {
	if (field.kind === 'checkboxes' && field.min === 0) return []
	return field.kind === 'radios' ? field.otherwise : undefined
}

function inputAt(name: string, field: Field, part: PropertyKey | undefined): string | undefined {
	return formNames(name, field).find((formName) => formName === `${name}.${String(part)}`)
}

/**
 * A saved answer, checked against the step as it is for this person now: with more rows to answer than when it was saved,
 * or a statement reworded, it is not an answer any more.
 */
export function checkAnswer<Fields extends FieldSet>(
	step: Step<Fields>,
	saved: unknown,
	read: ReadAnswer,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	if (!isRecord(saved)) return { ok: false, problems: [] }
	const checked = checkFields(
		fieldsOf(step, read, context),
		(name) => (Object.hasOwn(saved, name) ? saved[name] : undefined),
		context,
	)
	return refined(step, checked, context)
}

/** Adds the rules that need the whole answer, once each part is well. */
export function refined<Fields extends FieldSet>(
	step: Step<Fields>,
	checked: Checked<StepValue<Fields>>,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	const problems = checked.ok ? (step.refine?.(checked.value, context) ?? []) : []
	return problems.length > 0 ? { ok: false, problems } : checked
}
