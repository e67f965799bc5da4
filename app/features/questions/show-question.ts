import { typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { backFromOn, placeOf } from '#app/journey/navigate.ts'
import { fieldsOf, type AnyStep, type JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers, type Journey } from '#app/journey/walk.ts'
import type { QuestionView } from './question-view.ts'

type Shown = {
	readonly journey: Journey
	readonly answers: Answers
	readonly step: AnyStep
	readonly context: JourneyContext
	/** The address of another page of the same form; null is what stands before its first page. */
	readonly linkTo: (slug: string | null) => string | null
	readonly base?: string
	/** After something was wrong: what was typed, and what is the matter. */
	readonly typed?: TypedValues | undefined
	readonly problems?: readonly Problem[] | undefined
	readonly healthWords?: readonly string[] | undefined
}

/** One question as its page shows it. */
export function showQuestion({
	journey,
	answers,
	step,
	context,
	linkTo,
	base = '',
	typed,
	problems = [],
	healthWords = [],
}: Shown): QuestionView {
	const walked = walk(journey, answers, context)
	const saved = Object.hasOwn(answers, step.slug) ? answers[step.slug] : undefined
	const place = placeOf(journey, answers, step.slug, context)
	return {
		slug: step.slug,
		question: step.question,
		hint: step.hint ?? null,
		explain: step.explain ?? [],
		links: step.links ?? [],
		employeeReads: step.employeeReads ?? false,
		fields: fieldsOf(step, walked.read, context),
		typed: { ...(typed ?? typedFrom(step, saved, walked.read, context)) },
		problems,
		healthWords,
		place,
		back: linkTo(backFromOn(walked, step.slug)),
		base,
	}
}
