import type {
	CheckboxesField,
	CheckboxOption,
	DateField,
	DateRule,
	DeclarationsField,
	EmailField,
	LevelsField,
	Option,
	OutcodeField,
	PhoneField,
	PostcodeField,
	RadioOption,
	RadiosField,
	Row,
	SelectField,
	TextAreaField,
	TextField,
} from './field.ts'

export type * from './field.ts'

/** `optional` is read as a literal, so that a field that may be left out is also optional in the step's type. */
type Asked<O extends boolean> = {
	label: string
	record?: string
	hint?: string
	optional?: O
	missing?: string
	example?: string
	autocomplete?: string
	width?: 'short' | 'medium' | 'full'
}

function said<Kind extends string, O extends boolean>(kind: Kind, spec: { label: string; optional?: O; missing?: string }) {
	return { ...spec, kind, optional: (spec.optional ?? false) as O, missing: spec.missing ?? `Answer this: ${spec.label}` }
}

/** One line of text. */
export function textField<O extends boolean = false>(
	spec: Asked<O> & { max: number; healthGuard?: true },
): TextField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('text', spec), healthGuard: spec.healthGuard ?? false })
}

/** Several lines of text. `max` counts characters as a person does. */
export function textAreaField<O extends boolean = false>(
	spec: Omit<Asked<O>, 'autocomplete' | 'width'> & { max: number; rows?: number; healthGuard?: true },
): TextAreaField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('textarea', spec), rows: spec.rows ?? 4, healthGuard: spec.healthGuard ?? false })
}

/** An e-mail address. The value is lower case. */
export function emailField<O extends boolean = false>(spec: Asked<O>): EmailField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('email', spec) })
}

/** A phone number; United Kingdom unless it begins with +. The value is E.164, like +447700900123. */
export function phoneField<O extends boolean = false>(spec: Asked<O>): PhoneField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('phone', spec) })
}

/** A whole postcode. The value is like 'LE1 1AA'. */
export function postcodeField<O extends boolean = false>(spec: Asked<O>): PostcodeField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('postcode', spec) })
}

/** The first half of a postcode; a whole one is accepted and cut. The value is like 'LE1'. */
export function outcodeField<O extends boolean = false>(spec: Asked<O>): OutcodeField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('outcode', spec) })
}

/** One choice out of a few. */
export function radiosField<const Options extends readonly RadioOption[], O extends boolean = false>(spec: {
	label: string
	record?: string
	hint?: string
	options: Options
	missing?: string
	inline?: boolean
	optional?: O
	/** The choice that stands when nobody chooses. */
	otherwise?: Options[number]['value']
}): RadiosField<Options, NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('radios', spec), inline: spec.inline ?? false })
}

/** Any number of choices. With `min: 0` it may be left and the value is an empty list. */
export function checkboxesField<const Options extends readonly CheckboxOption[]>(spec: {
	label: string
	record?: string
	hint?: string
	options: Options
	min?: number
	max?: number
	missing?: string
	tooMany?: string
}): CheckboxesField<Options> {
	const max = spec.max ?? spec.options.length
	return Object.freeze({
		...spec,
		...said<'checkboxes', false>('checkboxes', spec),
		min: spec.min ?? 1,
		max,
		tooMany: spec.tooMany ?? `Choose up to ${max}`,
	})
}

/** A day. Typed in three boxes; the value is 'YYYY-MM-DD'. */
export function dateField<O extends boolean = false>(spec: {
	label: string
	record?: string
	hint?: string
	missing?: string
	optional?: O
	rule?: DateRule
	autocomplete?: 'bday'
	example?: string
}): DateField<NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('date', spec), rule: Object.freeze(spec.rule ?? {}) })
}

/** One choice out of many. */
export function selectField<const Options extends readonly Option[], O extends boolean = false>(spec: {
	label: string
	record?: string
	hint?: string
	options: Options
	missing?: string
	optional?: O
}): SelectField<Options, NoInfer<O>> {
	return Object.freeze({ ...spec, ...said('select', spec) })
}

/** The same choice for each of several rows. Every row must be answered. */
export function levelsField<const Levels extends readonly Option[]>(spec: {
	label: string
	record?: string
	hint?: string
	rows: readonly Row[]
	levels: Levels
	missing?: string
}): LevelsField<Levels> {
	return Object.freeze({ ...spec, ...said<'levels', false>('levels', spec) })
}

/** Statements that must every one be ticked. The value is the list of their keys, so a reworded statement with a new key is asked again. */
export function declarationsField(spec: {
	label: string
	record?: string
	hint?: string
	statements: readonly Row[]
	missing?: string
}): DeclarationsField {
	return Object.freeze({ ...spec, ...said<'declarations', false>('declarations', spec) })
}
