import { everyField } from './answer.ts'
import type { CheckboxesField, Field, FieldSet, RadiosField, SelectField } from './field.ts'
import type { AnyStep, Step, SummaryRow } from './step.ts'
import { defineJourney, type Journey } from './walk.ts'

/**
 * A journey in another language: the same steps, fields and values, other words. What is saved does not know which language it was
 * answered in, and what is sent is made from the original.
 */

type OptionText<One> = One extends { readonly hint: string } ? { readonly label: string; readonly hint: string } : string

type OptionTexts<Options extends readonly { readonly value: string }[]> = {
	readonly [Value in Options[number]['value']]: OptionText<Extract<Options[number], { readonly value: Value }>>
}

/** The words of one field. `hint` and `missing` are needed where the original has them to show; `wordsLeftOut` finds what is not there. */
export type FieldText<F> = { readonly label: string; readonly hint?: string; readonly missing?: string } & (F extends
	RadiosField<infer Options> | SelectField<infer Options>
	? { readonly options: OptionTexts<Options> }
	: F extends CheckboxesField<infer Options>
		? { readonly options: OptionTexts<Options> }
		: unknown)

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never
type RevealedBy<One> = One extends { readonly reveals: infer Inner } ? Inner : never
type RevealsOf<F> = F extends RadiosField<infer Options> ? RevealedBy<Options[number]> : never
type EveryField<Fields> = Fields & Together<RevealsOf<Fields[keyof Fields]>>

/** The words of every field of a set, those behind a choice too, by their names. */
export type FieldTexts<Fields> = { readonly [Name in keyof EveryField<Fields>]: FieldText<EveryField<Fields>[Name]> }

export type StepText<S> =
	S extends Step<infer Fields>
		? {
				readonly question: string
				readonly hint?: string
				readonly explain?: readonly string[]
				readonly fields: FieldTexts<Fields>
				/** Where the original sums itself up in words of its own. */
				readonly summarise?: (value: Readonly<Record<string, unknown>>) => readonly SummaryRow[]
			}
		: never

/** Words as the kit reads them: by field name, whatever the fields are. */
type PlainText = {
	readonly label: string
	readonly hint?: string
	readonly missing?: string
	readonly options?: Readonly<Record<string, string | { readonly label: string; readonly hint: string }>>
}
type PlainTexts = Readonly<Record<string, PlainText>>

/** The same step in other words. Reading the original finds its answer. */
export function translateStep<Fields extends FieldSet>(
	step: Step<Fields>,
	text: StepText<Step<Fields>>,
	section = step.section,
): Step<Fields> {
	if (typeof step.fields === 'function') throw new Error(`${step.slug}: fields that depend on answers have no other language yet`)
	const { hint: _hint, explain: _explain, ...kept } = step
	return Object.freeze({
		...kept,
		section,
		question: text.question,
		...(text.hint && { hint: text.hint }),
		...(text.explain && { explain: text.explain }),
		fields: translated(step.fields, text.fields as unknown as PlainTexts) as Fields,
		...(text.summarise && { summarise: text.summarise }),
		origin: step.origin ?? step,
	}) as Step<Fields>
}

/** The same journey in other words. Throws when a section or a step has none: a mistake in the code, found when the server starts. */
export function translateJourney(
	journey: Journey,
	texts: {
		readonly title: string
		readonly sections: Readonly<Record<string, string>>
		readonly steps: Readonly<Record<string, unknown>>
	},
): Journey {
	const sectionOf = (section: string) => {
		const text = texts.sections[section]
		if (!text) throw new Error(`${journey.id}: the section '${section}' has no words`)
		return text
	}
	return defineJourney({
		id: journey.id,
		title: texts.title,
		sections: journey.sections.map(sectionOf),
		steps: journey.steps.map((step) => {
			const text = texts.steps[step.slug] as StepText<AnyStep> | undefined
			if (!text) throw new Error(`${journey.id}: the step '${step.slug}' has no words`)
			return translateStep(step, text, sectionOf(step.section))
		}),
	})
}

function translated(fields: FieldSet, texts: PlainTexts): FieldSet {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, translatedField(name, field, texts)]))
}

function translatedField(name: string, field: Field, texts: PlainTexts): Field {
	const text = texts[name]
	if (!text) throw new Error(`The field '${name}' has no words`)
	const said = { ...field, label: text.label, ...(text.hint && { hint: text.hint }), missing: text.missing ?? text.label }
	if (!('options' in field)) return said as Field
	const options = field.options.map((option) => {
		const words = text.options?.[option.value] ?? option.label
		const spoken = typeof words === 'string' ? { ...option, label: words } : { ...option, ...words }
		return 'reveals' in option && option.reveals ? { ...spoken, reveals: translated(option.reveals, texts) } : spoken
	})
	return { ...said, options } as Field
}

/** Every sentence of a step that is the same in both languages, as 'step field what': left in the original, or rightly alike. */
export function wordsLeftOut(original: AnyStep, other: AnyStep): string[] {
	const left: string[] = []
	const compare = (where: string, one: unknown, two: unknown) => {
		if (JSON.stringify(one) === JSON.stringify(two) && one !== undefined) left.push(`${original.slug} ${where}`)
		else if ((one === undefined) !== (two === undefined)) left.push(`${original.slug} ${where}`)
	}
	compare('question', original.question, other.question)
	if (original.hint !== undefined || other.hint !== undefined) compare('hint', original.hint, other.hint)
	for (const at of (original.explain ?? []).keys()) compare(`explain ${at + 1}`, original.explain?.[at], other.explain?.[at])
	if (typeof original.fields === 'function' || typeof other.fields === 'function') return left
	const others = new Map(everyField(other.fields))
	for (const [name, field] of everyField(original.fields)) {
		const twin = others.get(name)
		compare(`${name} label`, field.label, twin?.label)
		if (field.hint !== undefined || twin?.hint !== undefined) compare(`${name} hint`, field.hint, twin?.hint)
		if (mustBeSaid(field)) compare(`${name} missing`, field.missing, twin?.missing)
		if (mustBeSaid(field) && twin?.missing === twin?.label) left.push(`${original.slug} ${name} missing`)
		if (!('options' in field) || !twin || !('options' in twin)) continue
		for (const option of field.options) {
			const same = twin.options.find(({ value }) => value === option.value)
			compare(`${name} ${option.value}`, option.label, same?.label)
			if (option.hint !== undefined || same?.hint !== undefined) compare(`${name} ${option.value} hint`, option.hint, same?.hint)
		}
	}
	return left
}

/** Whether a person can ever be told that nothing was given. */
function mustBeSaid(field: Field): boolean {
	if (field.kind === 'checkboxes') return field.min > 0
	return !field.optional && !(field.kind === 'radios' && field.otherwise !== undefined)
}
