import type { AnyStep, JourneyContext } from './step.ts'
import { walk } from './walk.ts'
import type { Answers, Journey, Walk } from './walk.ts'

export type Steering =
	| { readonly kind: 'here'; readonly step: AnyStep }
	/** Go there instead; null is "check your answers". */
	| { readonly kind: 'elsewhere'; readonly slug: string | null }
	| { readonly kind: 'unknown' }

/** May I be here? */
export function steer(journey: Journey, answers: Answers, slug: string, context: JourneyContext): Steering {
	return steerOn(walk(journey, answers, context), journey, slug)
}

export function steerOn({ path, pending }: Walk, journey: Journey, slug: string): Steering {
	const step = path.find((one) => one.slug === slug)
	if (step) return { kind: 'here', step }
	if (!journey.steps.some((one) => one.slug === slug)) return { kind: 'unknown' }
	return { kind: 'elsewhere', slug: pending?.slug ?? null }
}

/**
 * Where to go after saving `slug`; null is "check your answers".
 *
 * The next page on the path, except that a person who had already answered further on (a change from "check your answers")
 * goes straight to the first page the change opened, or back to the check.
 */
export function nextAfter(journey: Journey, answers: Answers, slug: string, context: JourneyContext): string | null {
	return nextAfterOn(walk(journey, answers, context), journey, answers, slug)
}

export function nextAfterOn({ path, pending }: Walk, journey: Journey, answers: Answers, slug: string): string | null {
	if (pending === null) return null
	const at = path.findIndex((step) => step.slug === slug)
	if (at < 0) return pending.slug
	const wasFurther = journey.steps.slice(journey.steps.indexOf(pending) + 1).some((step) => Object.hasOwn(answers, step.slug))
	return wasFurther ? pending.slug : (path[at + 1]?.slug ?? pending.slug)
}

/** The page before; null on the first page. A null slug means from "check your answers". */
export function backFrom(journey: Journey, answers: Answers, slug: string | null, context: JourneyContext): string | null {
	return backFromOn(walk(journey, answers, context), slug)
}

export function backFromOn({ path }: Walk, slug: string | null): string | null {
	const at = slug === null ? path.length : path.findIndex((step) => step.slug === slug)
	return path[at - 1]?.slug ?? null
}

export type TaskStatus = 'done' | 'next' | 'later'
export type TaskSection = {
	readonly section: string
	readonly steps: readonly { readonly slug: string; readonly question: string; readonly status: TaskStatus }[]
}

/** All that is known now to be asked, by section. What is 'later' may change with the answers to come. */
export function taskList(journey: Journey, answers: Answers, context: JourneyContext): TaskSection[] {
	const { path, pending, read } = walk(journey, answers, context)
	const after = pending ? journey.steps.slice(journey.steps.indexOf(pending) + 1) : []
	const asked = [...path, ...after.filter((step) => !step.when || step.when(read))]
	const statusOf = (step: AnyStep): TaskStatus => (step === pending ? 'next' : path.includes(step) ? 'done' : 'later')
	return journey.sections
		.map((section) => ({
			section,
			steps: asked
				.filter((step) => step.section === section)
				.map((step) => ({ slug: step.slug, question: step.question, status: statusOf(step) })),
		}))
		.filter(({ steps }) => steps.length > 0)
}

/** "Work now: question 2 of 4"; null for a page that is not on the path. */
export function placeOf(
	journey: Journey,
	answers: Answers,
	slug: string,
	context: JourneyContext,
): { readonly section: string; readonly number: number; readonly of: number } | null {
	for (const { section, steps } of taskList(journey, answers, context)) {
		const at = steps.findIndex((step) => step.slug === slug && step.status !== 'later')
		if (at >= 0) return { section, number: at + 1, of: steps.length }
	}
	return null
}
