import { factsOf } from '#app/content/adjustments.server.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { Plan } from './plan.ts'
import { answerDaysOn, answerFactId } from './response-clock.ts'

/**
 * The fact that says how soon to answer, also when it is late to be checked: the page says so beside it. Null only if it is not in
 * the content at all.
 */
export const answerFact = (): Fact | null => factsOf({ facts: [answerFactId] })[0] ?? null

/** The last day to answer what was asked for; null when nobody said when that was. */
export function answerByOf({ askedOn }: Pick<Plan, 'askedOn'>, today: string): string | null {
	const fact = answerFact()
	return askedOn === null || fact === null ? null : addDays(askedOn, answerDaysOn(fact, today))
}
