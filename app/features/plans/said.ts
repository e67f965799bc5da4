import { mostRows } from './plan.ts'

type Words = {
	readonly saved: string
	readonly signed: string
	readonly noDays: string
	readonly busy: string
	readonly imported: string
	readonly newestTaken: string
	readonly newestNone: string
	readonly tooLargeBytes: string
	readonly added: (count: number) => string
	readonly already: (count: number) => string
	readonly noRoom: (count: number, most: number) => string
}

/** A small number from an address; 0 for anything else. */
export const countOf = (query: URLSearchParams, name: string) => {
	const typed = query.get(name) ?? ''
	return /^\d{1,3}$/.test(typed) ? Number(typed) : 0
}

/** What to say about what the visitor just did, from the address they were sent to: counts and nothing else. */
export function saidOf(words: Words, query: URLSearchParams): string[] {
	const [added, already, tooMany] = [countOf(query, 'added'), countOf(query, 'already'), countOf(query, 'over')]
	return [
		...(query.get('said') === 'saved' ? [words.saved] : []),
		...(query.get('said') === 'signed' ? [words.signed] : []),
		...(query.get('said') === 'imported' ? [words.imported] : []),
		...(query.get('said') === 'newest' ? [words.newestTaken] : []),
		...(added > 0 ? [words.added(added)] : []),
		...(already > 0 ? [words.already(already)] : []),
		...(tooMany > 0 ? [words.noRoom(tooMany, mostRows)] : []),
	]
}

/** Why what the visitor asked for could not be done; null when nothing went wrong. */
export function troubleOf(words: Words, query: URLSearchParams): string | null {
	if (query.get('said') === 'no-days') return words.noDays
	if (query.get('said') === 'no-newest') return words.newestNone
	if (query.get('said') === 'too-large') return words.tooLargeBytes
	return query.get('said') === 'busy' ? words.busy : null
}
