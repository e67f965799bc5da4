import type { Answers } from '#app/journey/walk.ts'
import { walk } from '#app/journey/walk.ts'
import { summaryOf } from '#app/journey/summary.ts'
import { anyDay, finderJourney } from './finder-questions.ts'

/** Each question on the way with its answer in words, in the order they were asked. */
export function saidOn(answers: Answers): { readonly question: string; readonly answer: string }[] {
	const { path, pending } = walk(finderJourney, answers, anyDay)
	const rows = summaryOf(finderJourney, answers, anyDay).flatMap((section) => section.rows)
	return path
		.filter((step) => step !== pending)
		.map((step) => ({
			question: step.question,
			answer: String(rows.find(({ slug }) => slug === step.slug)?.value ?? ''),
		}))
}
