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

/** What may stand in the address of a tool. A mark, as `ref`, may always. */
export type AddressForm = {
	/** Boxes of days, each as one day or as its three boxes. */
	readonly days: readonly string[]
	/** Boxes that are typed in: whether this may stay, though it may be wrong. */
	readonly typed?: Readonly<Record<string, (typed: string) => boolean>>
	/** The values of what is chosen; several may stand with commas between. */
	readonly chosen: Readonly<Record<string, readonly string[]>>
}

const isChosen = (typed: string, values: readonly string[]) =>
	typed === '' || typed.split(',').every((one) => values.includes(one.trim().toLowerCase()))

/** Whether a value may stay, goes with its box named, or goes without a word because nobody can have typed it in a box of ours. */
function judge(name: string, typed: string, { days, typed: boxes = {}, chosen }: AddressForm): 'stays' | 'wrong' | 'unknown' {
	const base = baseOf(name)
	if (days.includes(base)) return isLikeDay(typed) ? 'stays' : 'wrong'
	if (name === 'ref') return readMark(typed) === null ? 'wrong' : 'stays'
	if (Object.hasOwn(boxes, name)) return boxes[name]?.(typed) ? 'stays' : 'wrong'
	if (name === 'wrong') return typed === 'ref' || days.includes(typed) || Object.hasOwn(boxes, typed) ? 'stays' : 'unknown'
	return Object.hasOwn(chosen, name) && isChosen(typed, chosen[name] ?? []) ? 'stays' : 'unknown'
}

/**
 * The same address with known names and values of their form only, because an address stays in the history of a browser and what
 * somebody typed may be a name or an illness. What went from a box is named by its box only, as `wrong=ref`. Null when nothing has to go.
 */
export function cleanAddress(query: URLSearchParams, form: AddressForm): URLSearchParams | null {
	const kept = new URLSearchParams()
	const wrong = new Set<string>()
	for (const [name, typed] of query) {
		const judged = judge(name, typed, form)
		if (judged === 'stays') kept.append(name, typed)
		else if (judged === 'wrong') wrong.add(baseOf(name))
	}
	if ([...kept].length === [...query].length) return null
	if (wrong.size > 0) kept.delete('wrong')
	for (const name of wrong) kept.append('wrong', name)
	return kept
}

/** The path with a query, if there is one. */
export const withQuery = (path: string, query: URLSearchParams): string => (query.size > 0 ? `${path}?${query.toString()}` : path)

/** What is said of each box of a day that was refused, by its label, at the first of its three boxes. */
export const problemsOfDays = <Name extends string>(
	labels: Readonly<Record<Name, string>>,
	say: (label: string) => string,
): Readonly<Record<string, Problem>> =>
	Object.fromEntries(Object.entries<string>(labels).map(([name, label]) => [name, { field: `${name}.day`, message: say(label) }]))

/** What an address says was refused, a problem for each box. A name that is no box of ours says nothing. */
export const refusedIn = (query: URLSearchParams, problems: Readonly<Record<string, Problem>>): Problem[] =>
	[...new Set(query.getAll('wrong'))].flatMap((name) => {
		const problem = Object.hasOwn(problems, name) ? problems[name] : undefined
		return problem ? [problem] : []
	})

/** What was refused, and what else is wrong: one problem for each box. */
export const withRefused = (problems: readonly Problem[], refused: readonly Problem[]): Problem[] => [
	...problems.filter(({ field }) => !refused.some((one) => baseOf(one.field) === baseOf(field))),
	...refused,
]
