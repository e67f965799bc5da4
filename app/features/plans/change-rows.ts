import { mostRows } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { keyOfSource } from './return-in-plan.ts'

/** Adds rows at the end. Those that would be too many, or of a change that the plan has already, are left out and counted. */
export function addRows(plan: Plan, added: readonly PlanRow[]): { plan: Plan; added: number; already: number; tooMany: number } {
	const has = new Set(plan.rows.map(({ source }) => keyOfSource(source)).filter((key) => key !== ''))
	const fresh = added.filter(({ source }) => !has.has(keyOfSource(source)))
	const fitting = fresh.slice(0, Math.max(0, mostRows - plan.rows.length))
	return {
		plan: { ...plan, rows: [...plan.rows, ...fitting] },
		added: fitting.length,
		already: added.length - fresh.length,
		tooMany: fresh.length - fitting.length,
	}
}

/** One place up or down. At the end of the list, or with an id that is not there, the plan stays as it is. */
export function moveRow(plan: Plan, id: string, direction: 'up' | 'down'): Plan {
	const from = plan.rows.findIndex((row) => row.id === id)
	const to = direction === 'up' ? from - 1 : from + 1
	const [moved, other] = [plan.rows[from], plan.rows[to]]
	if (!moved || !other) return plan
	return { ...plan, rows: plan.rows.map((row, place) => (place === from ? other : place === to ? moved : row)) }
}

export const removeRow = (plan: Plan, id: string): Plan => ({ ...plan, rows: plan.rows.filter((row) => row.id !== id) })

/** Puts a row where one of its id stands. A plan without it stays as it is. */
export const replaceRow = (plan: Plan, changed: PlanRow): Plan => ({
	...plan,
	rows: plan.rows.map((row) => (row.id === changed.id ? changed : row)),
})
