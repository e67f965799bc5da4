/** What a field is: plain data. How it is checked, shown and read from a form are readings of it (field-schema, field-form, field-words). */
export type FieldSet = Readonly<Record<string, Field>>

export type Option<Value extends string = string> = { readonly value: Value; readonly label: string; readonly hint?: string }
/** Fields in `reveals` sit flat in the step's value, asked for only while this option is the chosen one. */
export type RadioOption = Option & { readonly reveals?: FieldSet }
/** An exclusive option ("None of these") cannot be ticked together with another. */
export type CheckboxOption = Option & { readonly exclusive?: true }
export type Row = { readonly value: string; readonly label: string }

type Said<Kind extends string, Optional extends boolean> = {
	readonly kind: Kind
	readonly label: string
	readonly hint?: string
	readonly optional: Optional
	/** What to say when nothing was given. Says what to do. */
	readonly missing: string
	/** The label where somebody else reads the answer: "Manager's name" for "Your name". */
	readonly record?: string
	/** A believable answer, for demonstration data and for tests. */
	readonly example?: string
}
type Typed = { readonly autocomplete?: string; readonly width?: 'short' | 'medium' | 'full' }

export type TextField<O extends boolean = boolean> = Said<'text', O> &
	Typed & { readonly max: number; readonly healthGuard: boolean }
export type TextAreaField<O extends boolean = boolean> = Said<'textarea', O> & {
	readonly max: number
	readonly rows: number
	/** The page warns, and never blocks, when the text seems to name an illness or a treatment. */
	readonly healthGuard: boolean
}
export type EmailField<O extends boolean = boolean> = Said<'email', O> & Typed
export type PhoneField<O extends boolean = boolean> = Said<'phone', O> & Typed
export type PostcodeField<O extends boolean = boolean> = Said<'postcode', O> & Typed
export type OutcodeField<O extends boolean = boolean> = Said<'outcode', O> & Typed
export type RadiosField<Options extends readonly RadioOption[] = readonly RadioOption[], O extends boolean = boolean> = Said<
	'radios',
	O
> & {
	readonly options: Options
	readonly inline: boolean
	/** Chosen when the page is first shown, and taken when nothing is sent. */
	readonly otherwise?: string
}
export type CheckboxesField<Options extends readonly CheckboxOption[] = readonly CheckboxOption[]> = Said<'checkboxes', false> & {
	readonly options: Options
	/** Zero means the question may be left. The value is then an empty list. */
	readonly min: number
	readonly max: number
	readonly tooMany: string
}
export type DateRule = {
	readonly notAfterToday?: true
	/** Not earlier than so many days before today. */
	readonly notBeforeDays?: number
	/** Not later than so many days after today. */
	readonly notAfterDays?: number
}
export type DateField<O extends boolean = boolean> = Said<'date', O> & { readonly rule: DateRule; readonly autocomplete?: 'bday' }
export type SelectField<Options extends readonly Option[] = readonly Option[], O extends boolean = boolean> = Said<
	'select',
	O
> & {
	readonly options: Options
}
export type LevelsField<Levels extends readonly Option[] = readonly Option[]> = Said<'levels', false> & {
	readonly rows: readonly Row[]
	readonly levels: Levels
}
export type DeclarationsField = Said<'declarations', false> & { readonly statements: readonly Row[] }

export type Field =
	| TextField
	| TextAreaField
	| EmailField
	| PhoneField
	| PostcodeField
	| OutcodeField
	| RadiosField
	| CheckboxesField
	| DateField
	| SelectField
	| LevelsField
	| DeclarationsField

/** What one field gives. */
export type ValueOf<F> =
	F extends RadiosField<infer Options>
		? Options[number]['value']
		: F extends SelectField<infer Options>
			? Options[number]['value']
			: F extends CheckboxesField<infer Options>
				? readonly Options[number]['value'][]
				: F extends LevelsField<infer Levels>
					? Readonly<Record<string, Levels[number]['value']>>
					: F extends DeclarationsField
						? readonly string[]
						: string

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never
type RevealedBy<One> = One extends { readonly reveals: infer Inner extends FieldSet } ? Partial<StepValue<Inner>> : never
type Revealed<Fields extends FieldSet> = Together<
	{ [Name in keyof Fields]: Fields[Name] extends RadiosField<infer Options> ? RevealedBy<Options[number]> : never }[keyof Fields]
>
type Optional<Fields extends FieldSet> = {
	[Name in keyof Fields]: Fields[Name] extends { readonly optional: true } ? Name : never
}[keyof Fields]

/** What a step holds once answered: a left-out optional field and a field not revealed are absent. */
export type StepValue<Fields extends FieldSet> = string extends keyof Fields
	? Readonly<Record<string, unknown>>
	: Flat<
			{ readonly [Name in Exclude<keyof Fields, Optional<Fields>>]: ValueOf<Fields[Name]> } & {
				readonly [Name in Optional<Fields>]?: ValueOf<Fields[Name]>
			} & Revealed<Fields>
		>
type Flat<T> = { [Key in keyof T]: T[Key] }
