import type { Fact } from '#app/features/guidance/fact.ts'
import type { SickPayTerms } from './sick-pay-shape.ts'

/** The rate, the day on which the rules began, how a day is worked out, the 28 weeks and the linked spells. */
export const termFactIds = ['SSP01', 'SSP02', 'SSP06', 'SSP07', 'SSP08'] as const

type Known = Pick<Fact, 'id' | 'values' | 'periods'>

/** The law's numbers from the facts SSP01, SSP07 and SSP08. Throws where one lacks a number: none is ever made up. */
export function sickPayTerms(facts: readonly Known[]): SickPayTerms {
	const [rate, most, links] = (['SSP01', 'SSP07', 'SSP08'] as const).map((id) => {
		const found = facts.find((fact) => fact.id === id)
		if (!found) throw new Error(`${id} is not among the facts`)
		return found
	}) as [Known, Known, Known]
	return {
		rates: (rate.periods ?? []).map(({ from, to, values }) => ({
			from: from ?? '',
			to,
			weeklyRate: Math.round(number(values, 'weeklyRatePounds') * 10_000),
			earningsPercent: number(values, 'earningsPercent'),
		})),
		mostWeeks: number(most.values, 'longestWeeks'),
		linkingDays: number(links.values, 'longestGapDays'),
		singleDaysFrom: String(value(links.values, 'changedOn')),
		shortestBefore: number(links.values, 'oldRuleShortestDays'),
	}
}

type Values = Fact['values']

function value(values: Values, name: string): string | number {
	const found = values?.[name]
	if (found === undefined) throw new Error(`The facts of sick pay have no ${name}`)
	return found
}

function number(values: Values, name: string): number {
	const found = Number(value(values, name))
	if (!Number.isFinite(found)) throw new Error(`${name} is not a number`)
	return found
}
