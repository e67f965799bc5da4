import { dateRuleProblem, schemaOf } from './field-schema.ts'
import type { Field, FieldSet, StepValue } from './field.ts'
import { formNames, isRecord } from './field-form.ts'
import { savedValue } from './saved-value.ts'
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

/** How one field is looked at: by its schema, with words for what is wrong, or by its saved shape. */
type CheckField = (name: string, field: Field) => Checked<unknown>

/**
 * Checks an answer field by field. Only fields in play are looked at, so a field behind a choice that was not made is neither
 * required nor kept.
 */
function checkFields<Fields extends FieldSet>(fields: Fields, checkField: CheckField): Checked<StepValue<Fields>> {
	const value: Record<string, unknown> = {}
	const problems: Problem[] = []
	const check = (set: FieldSet) => {
		for (const [name, field] of Object.entries(set)) {
			const found = checkField(name, field)
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

/** Checks what a form or a caller gave, in full. `giveRaw` says what there is for a field, or undefined. */
export function checkGiven<Fields extends FieldSet>(
	step: Step<Fields>,
	fields: Fields,
	giveRaw: (name: string, field: Field) => unknown,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	return refined(
		step,
		checkFields(fields, (name, field) => givenValue(name, field, giveRaw(name, field), context)),
		context,
	)
}

function givenValue(name: string, field: Field, raw: unknown, { today, messages }: JourneyContext): Checked<unknown> {
	const given = raw ?? whenLeft(field)
	if (given === undefined && field.optional) return { ok: true, value: undefined }
	const first = formNames(name, field)[0] ?? name
	const parsed = schemaOf(field, messages).safeParse(given)
	if (!parsed.success) {
		const problems = parsed.error.issues.map(({ path, message }) => ({ field: inputAt(name, field, path[0]) ?? first, message }))
		return { ok: false, problems: field.kind === 'levels' ? problems : problems.slice(0, 1) }
	}
	const late = field.kind === 'date' ? dateRuleProblem(field, parsed.data as string, today, messages) : null
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
 * or a statement reworded, it is not an answer any more. Says whether, not why.
 */
export function checkAnswer<Fields extends FieldSet>(
	step: Step<Fields>,
	saved: unknown,
	read: ReadAnswer,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	if (!isRecord(saved)) return notSaved
	const checked = checkFields(fieldsOf(step, read, context), (name, field) => {
		const given = (Object.hasOwn(saved, name) ? saved[name] : undefined) ?? whenLeft(field)
		if (given === undefined) return field.optional ? leftOut : notSaved
		const value = savedValue(field, given)
		if (value === undefined) return notSaved
		return field.kind === 'date' && dateRuleProblem(field, value as string, context.today) !== null
			? notSaved
			: { ok: true, value }
	})
	return checked.ok ? refined(step, checked, context) : checked
}

const leftOut = { ok: true, value: undefined } as const
const notSaved = { ok: false, problems: [{ field: '', message: 'Not an answer to this question' }] } as const

/** Adds the rules that need the whole answer, once each part is well. */
function refined<Fields extends FieldSet>(
	step: Step<Fields>,
	checked: Checked<StepValue<Fields>>,
	context: JourneyContext,
): Checked<StepValue<Fields>> {
	const problems = checked.ok ? (step.refine?.(checked.value, context) ?? []) : []
	return problems.length > 0 ? { ok: false, problems } : checked
}
