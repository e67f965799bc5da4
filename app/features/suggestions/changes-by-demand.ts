import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import { demands } from '#app/features/adjustments/demands.ts'

/** The catalogue to choose from: each change once, under what of the job it is first for. */
export function changesByDemand(adjustments: readonly Adjustment[]) {
	return demands.flatMap(({ code, label }) => {
		const options = adjustments.filter((one) => one.demands[0] === code).map(({ id, title }) => ({ value: id, label: title }))
		return options.length > 0 ? [{ label, options }] : []
	})
}
