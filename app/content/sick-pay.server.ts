import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import type { SickPayTerms } from '#app/features/sick-pay/sick-pay-shape.ts'
import type { SickPayLaw } from '#app/features/sick-pay/sick-pay-text.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { factsOf } from './adjustments.server.ts'

const cited = [...termFactIds, 'SSP03', 'SSP09', 'SSP10', 'SSP12', 'SSP13', 'SSP15', 'SSP16', 'SSP19', 'SSP21']

/** What the page and the files rest on. */
export const sickPayCited = (): readonly Fact[] => factsOf({ facts: cited })

/** The numbers of the sums. */
export const sickPayTermsNow = (): SickPayTerms => sickPayTerms(factsOf({ facts: termFactIds }))

/** The other numbers of the law as they stand on a day ('YYYY-MM-DD'). Throws where a fact lacks one: none is ever made up. */
export function sickPayLawOn(today: string): SickPayLaw {
	const number = (id: string, name: string) => {
		const [fact] = factsOf({ facts: [id] })
		const value = Number(fact && valueOn(fact, name, today)?.value)
		if (!Number.isFinite(value)) throw new Error(`${id} has no ${name}`)
		return value
	}
	return {
		giveWithinDays: number('SSP12', 'giveWithinDays'),
		giveByWeek: number('SSP12', 'giveByWeek'),
		earningsWeeks: number('SSP09', 'earningsPeriodWeeks'),
	}
}
