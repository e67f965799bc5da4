import { monthNames } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { readMark } from './mark.ts'

const months = monthNames.map((name) => name.toLowerCase())

/** Figures and names of months, at most twenty characters: anything else in the box of a day may be a name. */
function isLikeDay(typed: string): boolean {
	const words = typed.toLowerCase().match(/\p{L}+/gu) ?? []
	return typed.length <= 20 && words.every((word) => months.some((month) => word.length >= 3 && month.startsWith(word)))
}

const baseOf = (name: string) => name.replace(/\.(day|month|year)$/, '')

/**
 * The same address without what somebody typed that is no mark and no day, because an address stays in the history of a browser. What
 * went is named by its box only, as `wrong=ref`. Null when nothing has to go.
 */
export function cleanAddress(query: URLSearchParams, days: readonly string[]): URLSearchParams | null {
	const kept = new URLSearchParams()
	const wrong = new Set<string>()
	for (const [name, typed] of query) {
		const base = baseOf(name)
		const isRefused = base === 'ref' ? readMark(typed) === null : days.includes(base) && !isLikeDay(typed)
		if (isRefused) wrong.add(base)
		else kept.append(name, typed)
	}
	if (wrong.size === 0) return null
	kept.delete('wrong')
	for (const name of wrong) kept.append('wrong', name)
	return kept
}

/** What an address says was refused, a problem for each box. A name that is no box of ours says nothing. */
export const refusedIn = (
	query: URLSearchParams,
	days: readonly string[],
	said: { readonly mark: string; readonly day: string },
): Problem[] =>
	[...new Set(query.getAll('wrong'))].flatMap((name) =>
		name === 'ref'
			? [{ field: 'ref', message: said.mark }]
			: days.includes(name)
				? [{ field: `${name}.day`, message: said.day }]
				: [],
	)

/** What was refused, and what else is wrong: one problem for each box. */
export const withRefused = (problems: readonly Problem[], refused: readonly Problem[]): Problem[] => [
	...problems.filter(({ field }) => !refused.some((one) => baseOf(one.field) === baseOf(field))),
	...refused,
]
