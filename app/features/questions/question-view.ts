import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { StepLink } from '#app/journey/step.ts'

/** One question as its page needs it: plain data, so that a loader can send it. */
export type QuestionView = {
	readonly slug: string
	readonly question: string
	readonly hint: string | null
	readonly explain: readonly string[]
	readonly links: readonly StepLink[]
	readonly employeeReads: boolean
	readonly fields: FieldSet
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Words that look like an illness or a treatment; said as a warning, never refused. */
	readonly healthWords: readonly string[]
	/** Which question of how many, in which section. */
	readonly place: { readonly section: string; readonly number: number; readonly of: number } | null
	readonly back: string | null
	/** A mark of the saved answer the form was made from; an older page that would overwrite a newer answer is told so. */
	readonly base: string
}
