import { costs, settings } from './adjustment.ts'
import type { Adjustment, Cost, Setting } from './adjustment.ts'
import { demands } from './demands.ts'
import type { DemandCode } from './demands.ts'

export type Choice = { readonly demand: DemandCode | null; readonly setting: Setting | null; readonly cost: Cost | null }

/** What an address asks to see. Anything it says that we do not know is as if it had not been said. */
export function readChoice(query: URLSearchParams): Choice {
	return {
		demand: demands.find(({ code }) => code === query.get('demand'))?.code ?? null,
		setting: settings.find((setting) => setting === query.get('setting')) ?? null,
		cost: costs.find((cost) => cost === query.get('cost')) ?? null,
	}
}

/** The adjustments that fit all that was chosen, in their order. One for any work fits every kind of work. */
export const fitting = (all: readonly Adjustment[], { demand, setting, cost }: Choice) =>
	all.filter(
		(one) =>
			(demand === null || one.demands.includes(demand)) &&
			(setting === null || one.settings.includes(setting) || one.settings.includes('any')) &&
			(cost === null || one.cost === cost),
	)
