import { checkAnswer } from './answer.ts'
import type { AnyStep, JourneyContext, ReadAnswer } from './step.ts'

/** What is kept of a journey: slug to value, as saved. Read it through a walk only. */
export type Answers = Readonly<Record<string, unknown>>

export type Journey = {
	readonly id: string
	readonly title: string
	/** Headings, in order. A section's place here is its number on screen, on paper and in references. */
	readonly sections: readonly string[]
	/** A section's heading in the submitted document, where others read it, if not the same. */
	readonly headings: Readonly<Record<string, string>>
	readonly steps: readonly AnyStep[]
}

export type Walk = {
	/** The steps this person goes through, ending at the first one still to answer. */
	readonly path: readonly AnyStep[]
	/** The first step still to answer; null when all are. */
	readonly pending: AnyStep | null
	/** Reads steps on the path only: an answer left behind by a change of mind stays stored and cannot be read. */
	readonly read: ReadAnswer
}

/** Throws on a journey that could not be walked: a mistake in the code, found when the server starts. */
export function defineJourney(plan: {
	id: string
	title?: string
	sections?: readonly string[]
	headings?: Readonly<Record<string, string>>
	steps: readonly AnyStep[]
}): Journey {
	const sections = plan.sections ?? [...new Set(plan.steps.map((step) => step.section))]
	const slugs = new Set<string>()
	let reached = 0
	for (const { slug, section } of plan.steps) {
		if (!/^[a-z][a-z0-9-]*$/.test(slug)) throw new Error(`${plan.id}: '${slug}' is not a kebab-case slug`)
		if (slugs.has(slug)) throw new Error(`${plan.id}: two steps are called '${slug}'`)
		slugs.add(slug)
		const at = sections.indexOf(section)
		if (at < reached) throw new Error(`${plan.id}: step '${slug}' is out of the order of its sections`)
		reached = at
	}
	return Object.freeze({ id: plan.id, title: plan.title ?? plan.id, sections, headings: plan.headings ?? {}, steps: plan.steps })
}

export function walk(journey: Journey, answers: Answers, context: JourneyContext): Walk {
	const path: AnyStep[] = []
	const values = new Map<unknown, unknown>()
	const read = ((step: AnyStep) => values.get(identityOf(step))) as ReadAnswer
	for (const step of journey.steps) {
		if (step.when && !step.when(read)) continue
		path.push(step)
		const saved = Object.hasOwn(answers, step.slug) ? answers[step.slug] : undefined
		const checked = checkAnswer(step, saved, read, context)
		if (!checked.ok) return { path, pending: step, read }
		values.set(identityOf(step), checked.value)
	}
	return { path, pending: null, read }
}

function identityOf(step: AnyStep): unknown {
	return step.origin ?? step
}
