import { lettersOf } from '#app/features/adjustments/picked-code.ts'
import { adjustmentOf } from './checklist.ts'
import type { Checklist } from './checklist.ts'
import { toDoOf } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'

/**
 * What is to do, as a plan takes it in: the letters of the changes that the points lead to, each once, and the points that lead
 * elsewhere as `<slug>/<id>`. Neither says anything of a person, so both may stand in an address.
 */
export function openPoints(
	checklist: Checklist,
	filled: FilledChecklist,
): { readonly keep: readonly string[]; readonly points: readonly string[] } {
	const open = toDoOf(checklist, filled)
	const changes = open.flatMap((item) => adjustmentOf(item) ?? [])
	return {
		keep: [...new Set(changes.map(lettersOf))],
		points: open.filter((item) => adjustmentOf(item) === null).map(({ id }) => `${checklist.slug}/${id}`),
	}
}
