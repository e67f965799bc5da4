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

/** What a page of two versions asks for: two numbers out of those that there are. */
export type ChosenVersions = { readonly from: number; readonly to: number }

/**
 * The versions that `?from=1&to=2` asks to compare, the older first; the last two where it asks for none, or for one that is not
 * there. Null when there are fewer than two.
 */
export function chooseVersions(query: URLSearchParams, numbers: readonly number[]): ChosenVersions | null {
	const sorted = [...numbers].sort((a, b) => a - b)
	const [secondLast, last] = sorted.slice(-2)
	if (secondLast === undefined || last === undefined) return null
	const asked = (name: string) => sorted.find((number) => String(number) === query.get(name))
	const [from, to] = [asked('from') ?? secondLast, asked('to') ?? last]
	return { from: Math.min(from, to), to: Math.max(from, to) }
}
