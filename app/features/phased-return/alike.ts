/** One or more weeks in a row of which a document would say the same. */
export type Alike<One> = { readonly first: number; readonly last: number; readonly weeks: readonly One[] }

/**
 * Weeks in a row put together where `said` gives the same text, so that twelve weeks fit on paper. They count from 1.
 *
 * @param said everything that is said of a week but its number and its days
 */
export function alike<One>(weeks: readonly One[], said: (week: One) => string): Alike<One>[] {
	const groups: { first: number; last: number; weeks: One[]; text: string }[] = []
	for (const [index, week] of weeks.entries()) {
		const text = said(week)
		const group = groups.at(-1)
		if (group?.text === text) {
			group.weeks.push(week)
			group.last = index + 1
		} else groups.push({ first: index + 1, last: index + 1, weeks: [week], text })
	}
	return groups.map(({ first, last, weeks: together }) => ({ first, last, weeks: together }))
}
