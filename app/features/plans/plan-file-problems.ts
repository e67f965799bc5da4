import type { z } from 'zod'
import { codePoints, hasHiddenCharacter, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { longest } from './plan.ts'
import type { Plan, PlanRow, RowReview } from './plan.ts'

/** No more than this are said at once: who has a hundred has the wrong file. */
export const mostProblems = 20

/** Rows and reviews are counted from 1, as a person counts. `field` is null for the whole of it. */
export type PlanPlace =
	| { readonly at: 'file'; readonly field?: 'madeOn' | 'plan' }
	| { readonly at: 'plan'; readonly field: keyof Plan }
	| { readonly at: 'row'; readonly row: number; readonly field: keyof PlanRow | null }
	| { readonly at: 'review'; readonly row: number; readonly review: number; readonly field: keyof RowReview | null }

/** Why a file was not taken. `shown` is what stands there, cut to what fits into a sentence and safe to print. */
export type PlanFileWhy =
	| { readonly why: 'empty' | 'not-utf-8' | 'not-json' | 'too-deep' | 'not-a-plan' | 'newer' }
	| { readonly why: 'too-large'; readonly most: number }
	| { readonly why: 'key-twice' | 'unknown-key'; readonly key: string }
	| { readonly why: 'too-many'; readonly count: number; readonly most: number }
	| { readonly why: 'too-long'; readonly length: number; readonly most: number }
	| { readonly why: 'missing' | 'hidden-character' | 'wrong-kind' }
	| { readonly why: 'not-a-day' | 'not-a-whole-number' | 'out-of-range' | 'not-in-list' | 'not-an-id'; readonly shown: string }

export type PlanFileProblem = { readonly where: PlanPlace } & PlanFileWhy

const days: ReadonlySet<PropertyKey> = new Set(['madeOn', 'askedOn', 'byOn', 'startOn', 'reviewOn', 'on'])

/** What the schema found, as reasons with places; and a hidden character where the schema does not look. */
export function problemsFrom(file: unknown, issues: readonly z.core.$ZodIssue[]): PlanFileProblem[] {
	return [...issues.flatMap((issue) => problemOf(file, issue)), ...hiddenReferences(file)]
}

function problemOf(file: unknown, issue: z.core.$ZodIssue): PlanFileProblem | PlanFileProblem[] {
	const where = placeOf(issue.path)
	const value = valueAt(file, issue.path)
	const shown = shownOf(value)
	const name = issue.path.findLast((part) => typeof part === 'string')
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ where, why: 'unknown-key', key: shownOf(key) }))
	if (value === undefined) return { where, why: 'missing' }
	if (name !== undefined && days.has(name)) return { where, why: 'not-a-day', shown }
	if (name === 'id') return { where, why: 'not-an-id', shown }
	if (name === 'pounds' || name === 'firstReviewWeeks')
		return { where, why: Number.isInteger(value) ? 'out-of-range' : 'not-a-whole-number', shown }
	if (issue.code === 'invalid_value') return { where, why: 'not-in-list', shown }
	if (typeof value === 'string' && issue.code !== 'invalid_type') {
		if (hasHiddenCharacter(value)) return { where, why: 'hidden-character' }
		return { where, why: 'too-long', length: codePoints(value), most: mostIn(name) }
	}
	if (Array.isArray(value) && issue.code === 'too_big')
		return { where, why: 'too-many', count: value.length, most: Number(issue.maximum) }
	return { where, why: 'wrong-kind' }
}

function placeOf([first, second, third, fourth, fifth, sixth]: readonly PropertyKey[]): PlanPlace {
	if (first !== 'plan') return { at: 'file', ...(first === 'madeOn' && { field: first }) }
	if (second === undefined) return { at: 'file', field: 'plan' }
	if (second !== 'rows' || typeof third !== 'number') return { at: 'plan', field: second as keyof Plan }
	const row = third + 1
	if (fourth === 'reviews' && typeof fifth === 'number')
		return { at: 'review', row, review: fifth + 1, field: (sixth as keyof RowReview | undefined) ?? null }
	return { at: 'row', row, field: (fourth as keyof PlanRow | undefined) ?? null }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(inside, part) =>
			typeof inside === 'object' && inside !== null && Object.hasOwn(inside, part)
				? (inside as Record<PropertyKey, unknown>)[part]
				: undefined,
		value,
	)

/** Where a row came from is a plain string to the schema, and it is printed nowhere; it is stored all the same. */
function hiddenReferences(file: unknown): PlanFileProblem[] {
	const rows = valueAt(file, ['plan', 'rows'])
	if (!Array.isArray(rows)) return []
	return rows.flatMap((_row, index): PlanFileProblem[] => {
		const ref = valueAt(rows, [index, 'source', 'ref'])
		if (typeof ref !== 'string' || !hasHiddenCharacter(ref)) return []
		return [{ where: { at: 'row', row: index + 1, field: 'source' }, why: 'hidden-character' }]
	})
}

const names: ReadonlySet<PropertyKey> = new Set(['employee', 'manager'])
const lines: ReadonlySet<PropertyKey> = new Set(['firm', 'job', 'what', 'who', 'whoPays'])
/** The longest that a text of this name may be, in characters. */
function mostIn(name: PropertyKey | undefined): number {
	if (name === undefined) return longest.text
	if (name === '$schema') return 300
	if (name === 'ref') return 120
	return names.has(name) ? longest.name : lines.has(name) ? longest.line : longest.text
}

/** Text that somebody may have made up, short enough for a sentence and without what cannot be seen. */
function shownOf(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
	const seen = withoutHiddenCharacters(text.slice(0, 200)).replace(/\s+/g, ' ').trim()
	const letters = [...seen]
	return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : seen
}
