import type { PaperOf } from '#app/features/papers/paper.ts'
import { nextReviewOf, planSchema } from './plan.ts'
import type { Plan } from './plan.ts'

/** A plan, for those who keep papers. */
export const planPaper: PaperOf<Plan> = {
	kind: 'plan',
	parse: (value) => planSchema.parse(value),
	nextReviewOn: nextReviewOf,
	takenOver: (plan) => ({ ...plan, manager: '' }),
}
