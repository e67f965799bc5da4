import { entriesOf, typedFrom } from '#app/journey/form.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers, type Journey } from '#app/journey/walk.ts'

export type TypedPage = { readonly slug: string; readonly entries: [string, string][] }

/** A whole set of answers as the pages that somebody fills in and sends, in order. */
export function typedPages(journey: Journey, answers: Answers, context: JourneyContext): TypedPage[] {
	const { path, read } = walk(journey, answers, context)
	return path.map((step) => ({ slug: step.slug, entries: entriesOf(typedFrom(step, answers[step.slug], read, context)) }))
}
