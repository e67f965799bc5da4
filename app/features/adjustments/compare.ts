import type { Adjustment } from './adjustment.ts'

/** More columns than this cannot be read side by side. */
export const mostCompared = 4

export type Comparison = {
	readonly compared: readonly Adjustment[]
	/** Ids that are not in the catalogue. What they said is not repeated. */
	readonly unknown: number
	/** How many were left out because there were more than four. */
	readonly tooMany: number
}

/** What `?a=id&a=id` asks to compare, each once, in the order asked. */
export function readComparison(query: URLSearchParams, find: (id: string) => Adjustment | null): Comparison {
	const asked = [...new Set(query.getAll('a').filter((id) => id !== ''))]
	const known = asked.flatMap((id) => find(id) ?? [])
	return {
		compared: known.slice(0, mostCompared),
		unknown: asked.length - known.length,
		tooMany: Math.max(0, known.length - mostCompared),
	}
}

export const comparePath = (adjustments: readonly Pick<Adjustment, 'id'>[]) =>
	`/adjustments/compare${adjustments.length === 0 ? '' : '?'}${adjustments.map(({ id }) => `a=${id}`).join('&')}`
