import { itemsOf } from '#app/features/checklists/checklist.ts'
import type { Checklist } from '#app/features/checklists/checklist.ts'
import { emptyRow, longest } from './plan.ts'
import type { PlanRow } from './plan.ts'

/**
 * A point of a checklist as a row to talk about: `<slug>/<id>`. Null when no list has such a point. A point's sentence is longer than
 * a row's name may be only if a list is written badly; it then stands whole in how it is done.
 */
export function rowOfPoint(id: string, ref: string, find: (slug: string) => Checklist | null): PlanRow | null {
	const [slug = '', point = ''] = ref.split('/')
	const list = find(slug)
	const item = list && itemsOf(list).find((one) => one.id === point)
	if (!item) return null
	const fits = item.text.length <= longest.line
	return {
		...emptyRow(id),
		source: { kind: 'checklist', ref: `${slug}/${point}` },
		what: fits ? item.text : `${item.text.slice(0, longest.line - 1)}…`,
		how: fits ? '' : item.text,
	}
}
