import { everyField } from '#app/journey/answer.ts'
import { entriesOf, parseStep, typedFrom } from '#app/journey/form.ts'
import type { Journey } from '#app/journey/walk.ts'
import { sampleValue, type SampleOverrides } from '#app/journey/sample-answers.ts'
import { fieldsOf, type AnyStep } from '#app/journey/step.ts'

const readNothing = () => undefined

/** The same words in every box of a form that takes free text, cut to what each takes. */
export function wordsEverywhere(
	journey: Journey,
	words: (max: number, slug: string, name: string) => string,
	today: string,
): SampleOverrides {
	const overrides: Record<string, Record<string, unknown>> = {}
	for (const step of journey.steps) {
		for (const [name, field] of everyField(fieldsOf(step, readNothing, { today }))) {
			if (field.kind !== 'text' && field.kind !== 'textarea') continue
			const text = words(field.max, step.slug, name)
			if (takes(step, name, text, today)) (overrides[step.slug] ??= {})[name] = text
		}
	}
	return overrides
}

/** By slug and field, the later ones first. */
export function together(...all: readonly SampleOverrides[]): SampleOverrides {
	const whole: Record<string, Record<string, unknown>> = {}
	for (const overrides of all) for (const [slug, fields] of Object.entries(overrides)) whole[slug] = { ...whole[slug], ...fields }
	return whole
}

/** Some boxes ask for more than words, like a company's number. */
function takes(step: AnyStep, name: string, text: string, today: string): boolean {
	const value = sampleValue(step, { [name]: text }, readNothing, { today })
	return parseStep(step, entriesOf(typedFrom(step, value, readNothing, { today })), readNothing, { today }).ok
}
