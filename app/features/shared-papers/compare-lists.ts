/** Places are counted from 1, as people count. */
export type Placed<One> = { readonly row: One; readonly place: number }
/** `follows` is what it now comes after; null when it is the first. Numbers would shift with what was added and removed. */
export type Moved<One> = Placed<One> & { readonly follows: One | null }

export type ListComparison<One> = {
	/** What both have, in the order of now. */
	readonly both: readonly { readonly before: One; readonly after: One; readonly placeBefore: number; readonly place: number }[]
	readonly added: readonly Placed<One>[]
	readonly removed: readonly Placed<One>[]
	readonly moved: readonly Moved<One>[]
}

/**
 * What came, went and moved between two lists of things that keep their ids. One has moved when it stands elsewhere among those that
 * both lists have, and as few as possible are said to have moved.
 */
export function compareLists<One extends { readonly id: string }>(
	before: readonly One[],
	after: readonly One[],
): ListComparison<One> {
	const placedBefore = placesOf(before)
	const placedAfter = placesOf(after)
	const both = [...placedAfter.values()].flatMap(({ row, place }) => {
		const old = placedBefore.get(row.id)
		return old ? [{ before: old.row, after: row, placeBefore: old.place, place }] : []
	})
	const stayed = longestRising(both.map(({ placeBefore }) => placeBefore))
	return {
		both,
		added: [...placedAfter.values()].filter(({ row }) => !placedBefore.has(row.id)),
		removed: [...placedBefore.values()].filter(({ row }) => !placedAfter.has(row.id)),
		moved: both
			.filter(({ placeBefore }) => !stayed.has(placeBefore))
			.map(({ after: row, place }) => ({ row, place, follows: after[place - 2] ?? null })),
	}
}

/** Both came through one schema, so the keys inside stand in one order. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const placesOf = <One extends { readonly id: string }>(list: readonly One[]): ReadonlyMap<string, Placed<One>> =>
	new Map(list.map((row, index) => [row.id, { row, place: index + 1 }]))

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
