import { compareLists, isSame } from '#app/features/shared-papers/compare-lists.ts'
import type { Moved, Placed } from '#app/features/shared-papers/compare-lists.ts'
import { emptyRow, planRowSchema, planSchema } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { keyOfSource } from './return-in-plan.ts'

/** What the plan says of itself, and what a row says; in the order of the schema. How a row is found again is not something it says. */
export type PlanField = Exclude<keyof Plan, 'rows'>
export type RowField = Exclude<keyof PlanRow, 'id'>
export const planFields = Object.keys(planSchema.shape).filter((field): field is PlanField => field !== 'rows')
export const rowFields = Object.keys(planRowSchema.shape).filter((field): field is RowField => field !== 'id')

export type ChangedRow = {
	readonly before: PlanRow
	readonly after: PlanRow
	readonly place: number
	readonly fields: readonly RowField[]
}

export type PlanComparison = {
	readonly before: Plan
	readonly after: Plan
	readonly fields: readonly PlanField[]
	readonly changed: readonly ChangedRow[]
	readonly added: readonly Placed<PlanRow>[]
	readonly removed: readonly Placed<PlanRow>[]
	readonly moved: readonly Moved<PlanRow>[]
}

/**
 * What is different between two versions of a plan. A row is the same row by its id; where it stands is told as `compareLists` says. A
 * row can be both changed and moved.
 */
export function compareVersions(before: Plan, after: Plan): PlanComparison {
	const { both, ...rows } = compareLists(before.rows, after.rows)
	return {
		before,
		after,
		fields: planFields.filter((field) => !isSame(before[field], after[field])),
		changed: both.flatMap((row) => {
			const fields = rowFields.filter((field) => !isSame(saidIn(row.before, field), saidIn(row.after, field)))
			return fields.length > 0 ? [{ before: row.before, after: row.after, place: row.place, fields }] : []
		}),
		...rows,
	}
}

/** Which phased return a row is of is something it says; how that was then is not. */
const saidIn = (row: PlanRow, field: RowField) => (field === 'source' ? keyOfSource(row.source) || row.source.kind : row[field])

export const nothingChanged = ({ fields, changed, added, removed, moved }: PlanComparison) =>
	[fields, changed, added, removed, moved].every((list) => list.length === 0)

/** The fields of a row in which it says something: those in which it differs from one about which nothing is known. */
export const filledFields = (row: PlanRow): readonly RowField[] => {
	const empty = emptyRow(row.id)
	return rowFields.filter((field) => !isSame(row[field], empty[field]))
}

/** What a page of two versions asks for: two out of those that were kept, or one of them and the paper as it is now. */
export type ChosenVersions = { readonly from: number; readonly to: number | 'now' }

type Offered = {
	/** It is not what the last version says any more: `now` may be asked for. */
	readonly isChanged?: boolean
	/** The last version that the reader signed; null when they signed none. */
	readonly signed?: number | null
}

/**
 * What `?from=1&to=2` or `?from=1&to=now` asks to compare, the older first. Where it asks for none, or for one that is not there: from
 * the version that the reader signed, else from the last but one, to the newest. Null when there are fewer than two.
 */
export function chooseVersions(
	query: URLSearchParams,
	numbers: readonly number[],
	{ isChanged = false, signed = null }: Offered = {},
): ChosenVersions | null {
	const sorted = [...numbers].sort((a, b) => a - b)
	const sides: readonly ChosenVersions['to'][] = isChanged ? [...sorted, 'now'] : sorted
	const newest = sides.at(-1)
	const lastButOne = sorted.at(isChanged ? -1 : -2)
	if (newest === undefined || lastButOne === undefined) return null
	const own = sorted.find((number) => number === signed && number !== newest)
	const asked = (name: string) => sides.find((side) => String(side) === query.get(name))
	const [one, other] = [asked('from') ?? own ?? lastButOne, asked('to') ?? newest]
	if (one === 'now') return { from: other === 'now' ? lastButOne : other, to: 'now' }
	return other === 'now' ? { from: one, to: other } : { from: Math.min(one, other), to: Math.max(one, other) }
}
