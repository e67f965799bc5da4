import { emptyRow, planRowSchema, planSchema } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'

/** What the plan says of itself, and what a row says; in the order of the schema. How a row is found again is not something it says. */
export type PlanField = Exclude<keyof Plan, 'rows'>
export type RowField = Exclude<keyof PlanRow, 'id'>
export const planFields = Object.keys(planSchema.shape).filter((field): field is PlanField => field !== 'rows')
export const rowFields = Object.keys(planRowSchema.shape).filter((field): field is RowField => field !== 'id')

/** Places are counted from 1, as people count rows. */
export type Placed = { readonly row: PlanRow; readonly place: number }
export type ChangedRow = {
	readonly before: PlanRow
	readonly after: PlanRow
	readonly place: number
	readonly fields: readonly RowField[]
}
/** `follows` is the row that it now comes after; null when it is the first. Numbers would shift with what was added and removed. */
export type MovedRow = Placed & { readonly follows: PlanRow | null }

export type PlanComparison = {
	readonly before: Plan
	readonly after: Plan
	readonly fields: readonly PlanField[]
	readonly changed: readonly ChangedRow[]
	readonly added: readonly Placed[]
	readonly removed: readonly Placed[]
	readonly moved: readonly MovedRow[]
}

/**
 * What is different between two versions of a plan. A row is the same row by its id; it has moved when it stands elsewhere among
 * the rows that both versions have, and as few rows as possible are said to have moved. A row can be both changed and moved.
 */
export function compareVersions(before: Plan, after: Plan): PlanComparison {
	const placedBefore = placesOf(before)
	const placedAfter = placesOf(after)
	const both = [...placedAfter.values()].flatMap(({ row, place }) => {
		const old = placedBefore.get(row.id)
		return old ? [{ old, row, place }] : []
	})
	const stayed = longestRising(both.map(({ old }) => old.place))
	return {
		before,
		after,
		fields: planFields.filter((field) => !isSame(before[field], after[field])),
		changed: both.flatMap(({ old, row, place }) => {
			const fields = rowFields.filter((field) => !isSame(old.row[field], row[field]))
			return fields.length > 0 ? [{ before: old.row, after: row, place, fields }] : []
		}),
		added: [...placedAfter.values()].filter(({ row }) => !placedBefore.has(row.id)),
		removed: [...placedBefore.values()].filter(({ row }) => !placedAfter.has(row.id)),
		moved: both
			.filter(({ old }) => !stayed.has(old.place))
			.map(({ row, place }) => ({ row, place, follows: after.rows[place - 2] ?? null })),
	}
}

export const nothingChanged = ({ fields, changed, added, removed, moved }: PlanComparison) =>
	[fields, changed, added, removed, moved].every((list) => list.length === 0)

/** The fields of a row in which it says something: those in which it differs from one about which nothing is known. */
export const filledFields = (row: PlanRow): readonly RowField[] => {
	const empty = emptyRow(row.id)
	return rowFields.filter((field) => !isSame(row[field], empty[field]))
}

const placesOf = ({ rows }: Plan): ReadonlyMap<string, Placed> =>
	new Map(rows.map((row, index) => [row.id, { row, place: index + 1 }]))

/** Both came through the schema, so the keys inside stand in one order. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The most of these numbers that rise from left to right, the first such where there are several. 200 numbers at most. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
	/** For each number, the longest rising run that ends with it: its length, and where the number before it stands. */
	const runs: { length: number; before: number }[] = []
	let last = -1
	for (const [at, number] of numbers.entries()) {
		const run = { length: 1, before: -1 }
		for (const [earlier, { length }] of runs.entries())
			if ((numbers[earlier] ?? 0) < number && length >= run.length) Object.assign(run, { length: length + 1, before: earlier })
		runs.push(run)
		if (run.length > (runs[last]?.length ?? 0)) last = at
	}
	const kept = new Set<number>()
	for (let at = last; at >= 0; at = runs[at]?.before ?? -1) kept.add(numbers[at] ?? 0)
	return kept
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
