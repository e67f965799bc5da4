import { lettersOf } from './picked-code.ts'
import type { Ranked } from './rank.ts'

/** What the result can be narrowed to. Said in the address as `only=…`, which says nothing of a person. */
export const filters = ['tomorrow', 'free', 'here'] as const
export type Filter = (typeof filters)[number]

/** The filters that a change passes. One for any kind of work passes `here` too. */
export const passes = ({ horizon, place, adjustment }: Pick<Ranked, 'horizon' | 'place' | 'adjustment'>): readonly Filter[] => [
	...(horizon === 'tomorrow' ? (['tomorrow'] as const) : []),
	...(adjustment.cost === 'nothing' ? (['free'] as const) : []),
	...(place === 'elsewhere' ? [] : (['here'] as const)),
]

/** The filters that take something away here but not everything: the others would only be noise. */
export const filtersFor = (found: readonly Ranked[]) =>
	filters.filter((filter) => {
		const left = found.filter((one) => passes(one).includes(filter)).length
		return left > 0 && left < found.length
	})

/** What a result page asks to show and what is ticked on it. "Show all" keeps the ticks. */
export function readShown(query: URLSearchParams, found: readonly Ranked[]) {
	const kept = new Set(query.getAll('keep'))
	return {
		only: query.get('show') === 'all' ? [] : filtersFor(found).filter((filter) => query.getAll('only').includes(filter)),
		ticked: found.map(({ adjustment }) => lettersOf(adjustment.id)).filter((letters) => kept.has(letters)),
	}
}

export const isShown = (one: Ranked, only: readonly Filter[]) => only.every((filter) => passes(one).includes(filter))
