import { everyField } from '#app/journey/answer.ts'
import { sampleAnswers, type SampleOverrides } from '#app/journey/sample-answers.ts'
import { fieldsOf, type AnyStep } from '#app/journey/step.ts'
import { walk, type Answers, type Journey } from '#app/journey/walk.ts'
import { together } from './canaries.ts'

export type Sample = {
	readonly answers: Answers
	readonly overrides: SampleOverrides
	/** The steps that no sample before this one went through. */
	readonly steps: readonly AnyStep[]
}

/**
 * Sets of answers that together go through every page of a journey, found by changing one choice at a time, then two. A page that
 * no choice leads to throws: either it cannot be reached, or these tests have to learn how.
 */
export function samplesThrough(journey: Journey, today: string, start: SampleOverrides = {}): Sample[] {
	const context = { today }
	const found: Sample[] = []
	const seen = new Set<string>()
	const look = (overrides: SampleOverrides): boolean => {
		let answers: Answers
		try {
			answers = sampleAnswers(journey, overrides, context)
		} catch {
			// Not every value of one field goes with the others.
			return false
		}
		const steps = walk(journey, answers, context).path.filter(({ slug }) => !seen.has(slug))
		for (const { slug } of steps) seen.add(slug)
		if (steps.length > 0) found.push({ answers, overrides, steps })
		return steps.length > 0
	}
	look(start)
	for (let round = 0; round < 2; round += 1) {
		for (const { overrides } of [...found]) {
			if (seen.size === journey.steps.length) return found
			for (const change of changesOf(journey, today)) look(together(overrides, change))
		}
	}
	const missing = journey.steps.filter(({ slug }) => !seen.has(slug)).map(({ slug }) => slug)
	if (missing.length > 0) throw new Error(`${journey.id}: nothing leads to ${missing.join(', ')}`)
	return found
}

/** Every choice there is to make, alone. */
function changesOf(journey: Journey, today: string): SampleOverrides[] {
	return journey.steps.flatMap((step) =>
		[...everyField(fieldsOf(step, () => undefined, { today }))].flatMap(([name, field]): SampleOverrides[] => {
			if (field.kind === 'radios' || field.kind === 'select')
				return field.options.map(({ value }) => ({ [step.slug]: { [name]: value } }))
			if (field.kind === 'checkboxes') return field.options.map(({ value }) => ({ [step.slug]: { [name]: [value] } }))
			return []
		}),
	)
}
