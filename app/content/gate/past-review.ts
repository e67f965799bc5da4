import { longDate } from '../calendar-date.ts'
import type { ContentProblem } from '../content-problem.ts'
import { isOverdue } from '#app/features/guidance/fact.ts'
import { problemInKey, problemOfFact } from './rule.ts'
import type { Inspected } from './rule.ts'

const listed = (paths: readonly string[]) => (paths.length > 0 ? `it is on ${paths.join(', ')}` : 'no page shows it')

/** Facts that nobody checked in time, with the pages that now carry a notice. */
export const factsPastReview = (all: Inspected): ContentProblem[] =>
	all.content.facts
		.filter((fact) => isOverdue(fact, all.today))
		.map((fact) => {
			const on = all.files.filter(({ page }) => page.facts.some(({ id }) => id === fact.id)).map(({ page }) => page.path)
			return problemOfFact(all, fact, `${fact.id} was to be checked by ${longDate(fact.reviewBy)}; ${listed(on)}`)
		})

/** Pages that nobody read again in time. */
export const pagesPastReview = (all: Inspected): ContentProblem[] =>
	all.files
		.filter(({ page }) => isOverdue(page, all.today))
		.map((written) => problemInKey(written, 'reviewBy', `The page was to be reviewed by ${longDate(written.page.reviewBy)}`))
