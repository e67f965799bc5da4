import type { FieldSet, StepValue } from './field.ts'
import type { Messages } from './messages.ts'

/**
 * Everything here is about one calendar day, told from outside: a journey never looks at a clock. And it is told in which words to
 * speak; in English when nobody says.
 */
export type JourneyContext = { readonly today: string; readonly messages?: Messages }
export type SummaryRow = { readonly label: string; readonly value: string | readonly string[] }
/** `field` is the form name of the first input to put right. */
export type Problem = { readonly field: string; readonly message: string }
/** Somewhere to read more; the page decides the address, and leaves out what does not exist yet. */
export type StepLink = { readonly label: string; readonly to: 'article' | 'checklist' | 'page'; readonly slug: string }

/** The answer to a step, or undefined when it is not on this person's path or not answered. */
export type ReadAnswer = <Fields extends FieldSet>(step: Step<Fields>) => StepValue<Fields> | undefined

/**
 * One question, one page. Functions are written as methods so that a list may hold steps of every kind.
 */
export type Step<Fields extends FieldSet = FieldSet> = {
	/** Kebab case, unique in its journey, without a health word: it is seen in addresses and logs. */
	readonly slug: string
	readonly section: string
	/** The page's heading. Never holds a person's name. */
	readonly question: string
	readonly hint?: string
	readonly explain?: readonly string[]
	readonly links?: readonly StepLink[]
	/** Shows the note that the employee will read this. */
	readonly employeeReads?: boolean
	/** A function where the fields depend on what was answered before; it may read earlier steps only. */
	readonly fields: Fields | ((read: ReadAnswer, context: JourneyContext) => Fields)
	/** Left out, the step is always asked. May read earlier steps only. */
	when?(read: ReadAnswer): boolean
	/** Rules that need more than one field. Runs only when each field is well by itself. */
	refine?(value: StepValue<Fields>, context: JourneyContext): readonly Problem[]
	/** Left out, one row a field, under the field's label. */
	summarise?(value: StepValue<Fields>, context: JourneyContext): readonly SummaryRow[]
	/** The step this one was adapted from, so that reading either finds the answer. */
	readonly origin?: Step
}
export type AnyStep = Step

export function defineStep<const Fields extends FieldSet>(step: Step<Fields>): Step<Fields> {
	return Object.freeze(step)
}

/** The same question in another journey: under another heading, or asked only sometimes. Reading the original finds its answer. */
export function adaptStep<Fields extends FieldSet>(
	step: Step<Fields>,
	changes: Partial<Pick<Step<Fields>, 'slug' | 'section' | 'question' | 'hint' | 'explain' | 'when' | 'links' | 'employeeReads'>>,
): Step<Fields> {
	return Object.freeze({ ...step, ...changes, origin: step.origin ?? step })
}

/** The fields of a step for this person. */
export function fieldsOf<Fields extends FieldSet>(step: Step<Fields>, read: ReadAnswer, context: JourneyContext): Fields {
	return typeof step.fields === 'function' ? step.fields(read, context) : step.fields
}
