import type { Step } from '#app/journey/step.ts'

/** A part of a paper that the employee fills in on their own page: how it is read from the content into the form, and put back. */
export type EmployeesPart<Content> = {
	readonly step: Step
	/** Null when the paper has no such part (any more). */
	readonly read: (content: Content) => Readonly<Record<string, string>> | null
	readonly put: (content: Content, value: Readonly<Record<string, unknown>>) => Content
}
