import type { Piece } from '#app/features/searching/found.ts'
import { placedWords, termsIn } from './search-words.ts'

const mostRemembered = 20_000
const remembered = new Map<string, string>()

/** The term of one word of our own pages. They are the same words again and again, so each is worked out once. */
function termOfWord(word: string): string {
	const known = remembered.get(word)
	if (known !== undefined) return known
	const term = termsIn(word)[0] ?? ''
	if (remembered.size < mostRemembered) remembered.set(word, term)
	return term
}

/** A text in pieces: those that are one of the words found, and what lies between. Nothing is lost or added. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = []
	let done = 0
	for (const { word, at } of placedWords(text)) {
		if (!terms.has(termOfWord(word))) continue
		if (at > done) pieces.push({ text: text.slice(done, at), found: false })
		pieces.push({ text: word, found: true })
		done = at + word.length
	}
	if (done < text.length) pieces.push({ text: text.slice(done), found: false })
	return pieces
}

const before = 60
const length = 200
/** Of each word, at most this many places are looked at: the best of them is good enough. */
const mostPlaces = 12

/** Where the terms begin a word of the text, in small letters, in order. */
function placesOf(lower: string, terms: ReadonlySet<string>): { readonly at: number; readonly term: string }[] {
	const places: { at: number; term: string }[] = []
	for (const term of terms) {
		let from = 0
		for (let many = 0; many < mostPlaces;) {
			const at = lower.indexOf(term, from)
			if (at === -1) break
			from = at + term.length
			if (at > 0 && /[\p{L}\p{N}]/u.test(lower[at - 1] ?? '')) continue
			places.push({ at, term })
			many += 1
		}
	}
	return places.sort((a, b) => a.at - b.at)
}

/** The first place with the most different terms close together; null when there is none. */
function bestPlace(lower: string, terms: ReadonlySet<string>): { readonly at: number; readonly many: number } | null {
	const places = placesOf(lower, terms)
	let best: { at: number; many: number } | null = null
	for (const [index, { at }] of places.entries()) {
		const near = new Set<string>()
		for (let next = index; next < places.length && (places[next]?.at ?? 0) < at + length - before; next += 1)
			near.add(places[next]?.term ?? '')
		if (near.size > (best?.many ?? 0)) best = { at, many: near.size }
	}
	return best
}

/** From a sentence's beginning where one is near, otherwise from a word's. */
function startAt(text: string, at: number): number {
	if (at <= before) return 0
	const sentence = Math.max(...['. ', '? ', '! '].map((end) => text.lastIndexOf(end, at - 2)))
	if (sentence >= at - before * 2) return sentence + 2
	return text.lastIndexOf(' ', at - before) + 1
}

/**
 * The summary, or the words around the best match in the text where more of what was looked for stands there.
 *
 * @param terms as the index keeps them
 */
export function snippet(summary: string, text: string, terms: ReadonlySet<string>): Piece[] {
	const inSummary = new Set(
		placedWords(summary)
			.map(({ word }) => termOfWord(word))
			.filter((term) => terms.has(term)),
	).size
	const lower = text.toLowerCase()
	// Some letters grow when they are made small; places would then not fit.
	const best = lower.length === text.length && inSummary < terms.size ? bestPlace(lower, terms) : null
	if (!best || best.many <= inSummary) return marked(summary, terms)
	const start = startAt(text, best.at)
	const rest = text.slice(start)
	const end = rest.length <= length ? rest.length : Math.max(rest.lastIndexOf(' ', length), 0) || length
	const cut = `${start > 0 && !/[.?!] $/.test(text.slice(0, start)) ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`
	return marked(cut, terms)
}
