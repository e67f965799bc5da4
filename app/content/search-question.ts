import type { Query } from 'minisearch'
import type { Spelling } from './search-spelling.ts'
import type { Vocabulary } from './search-vocabulary.ts'
import { askedIn, termsIn, wordsIn } from './search-words.ts'

type Meaning = { readonly said: readonly string[]; readonly meant: string }

/** What people say, and the site's own words for it, under the first word of what is said. */
export type Synonyms = ReadonlyMap<string, readonly Meaning[]>

/** @param rows of `content/synonyms.json`: the site's own words first, then what people type instead */
export function synonymsOf(rows: readonly (readonly string[])[]): Synonyms {
	const meanings = new Map<string, Meaning[]>()
	const add = (said: readonly string[], meant: string) => {
		const [first] = said
		if (first === undefined || said.join(' ') === meant) return
		meanings.set(first, [...(meanings.get(first) ?? []), { said, meant }])
	}
	for (const row of rows) {
		const [meant = '', ...others] = row.map((phrase) => termsIn(phrase).join(' '))
		for (const said of others) {
			add(said.split(' '), meant)
			// People write two words as one.
			if (said.includes(' ')) add([said.replaceAll(' ', '')], meant)
		}
	}
	return meanings
}

/** Every word that a synonym holds: known, though no page says it. */
export const wordsOfSynonyms = (rows: readonly (readonly string[])[]) => new Set(rows.flat().flatMap((phrase) => termsIn(phrase)))

export type Question = {
	/** The words to look for, put right where they had to be. */
	readonly terms: readonly string[]
	/** The question with its words put right, where one had to be; null otherwise. */
	readonly understood: string | null
	readonly query: Query
}

/** What a word may begin: only the last one, which may not be finished, and one the site does not know. */
const shortestStart = 3
/** What somebody said in words that no page holds means more than another way to say what pages say too. */
const meantFor = { unwritten: 0.9, written: 0.6, joined: 0.8, ending: 0.45 } as const

/** The words of a meaning stand together in a title; scattered over a whole text they say little. */
const whereMeant = ['title', 'words', 'summary']

/**
 * Mentions that one question may have read, so that a long one over ten times the pages takes no longer. What every page speaks of
 * is left out first: it tells the pages apart least.
 */
const mostMentions = 1500
const leastTerms = 2

/** `lifting` is about lifting and to lift: the start they have in common, where there is enough of it. */
function startOf(term: string): string | null {
	const start = term.replace(/(ing|ed|er)$/, '')
	return start.length >= 4 && start !== term ? start : null
}

/** The site's words for whatever the question says in other words, in whatever order. */
function meaningsIn(terms: readonly string[], synonyms: Synonyms): Meaning[] {
	const asked = new Set(terms)
	const found = terms.flatMap((term) => (synonyms.get(term) ?? []).filter(({ said }) => said.every((word) => asked.has(word))))
	return [...new Map(found.map((meaning) => [meaning.meant, meaning])).values()]
}

type Known = {
	readonly spelling: Spelling
	readonly synonyms: Synonyms
	/** The words that pages hold; a word of the synonyms alone is not among them. */
	readonly written: Vocabulary
}

/**
 * Reads a question as it was typed; null when it asks about nothing. A word that the site does not know, and that begins none it
 * knows, is taken for two written as one, or for the nearest it knows.
 */
export function readQuestion(typed: string, { spelling, synonyms, written }: Known): Question | null {
	const asked = askedIn(typed)
	const corrections = new Map<string, string>()
	const terms = asked.flatMap((term, at) => {
		if (spelling.knows(term) || synonyms.has(term)) return [term]
		const isLast = at === asked.length - 1
		if (term.length >= shortestStart && written.begins(term) && (isLast || term.length > 4)) return [term]
		const halves = spelling.split(term)
		if (halves) return halves
		const nearest = spelling.nearest(term)
		if (nearest === null) return [term]
		corrections.set(term, nearest)
		return [nearest]
	})
	if (terms.length === 0) return null

	const isPrefix = (term: string, at: number) =>
		term.length >= shortestStart && (at === terms.length - 1 || !spelling.knows(term))
	const priced = terms
		.map((term, at) => ({ term, at, cost: written.cost(term, isPrefix(term, at)) }))
		.sort((a, b) => a.cost - b.cost)
	let left = mostMentions
	const afforded = priced.filter(({ cost }, index) => (left -= cost) >= 0 || index < leastTerms).sort((a, b) => a.at - b.at)
	const prefixes = new Set(afforded.filter(({ term, at }) => isPrefix(term, at)).map(({ term }) => term))
	const queries: Query[] = [{ queries: [afforded.map(({ term }) => term).join(' ')], prefix: (term) => prefixes.has(term) }]
	for (const { said, meant } of meaningsIn(terms, synonyms)) {
		const boost = said.length === 1 && said.every(written.has) ? meantFor.written : meantFor.unwritten
		queries.push({ queries: [meant], combineWith: 'AND', boostTerm: () => boost, fields: whereMeant })
	}
	for (const [at, term] of terms.entries()) {
		const joined = term + (terms[at + 1] ?? '')
		if (joined !== term && spelling.knows(joined)) queries.push({ queries: [joined], boostTerm: () => meantFor.joined })
		const start = startOf(term)
		if (start && (left -= written.cost(start, true)) >= 0)
			queries.push({ queries: [start], prefix: true, boostTerm: () => meantFor.ending })
	}
	return {
		terms,
		understood: corrections.size === 0 ? null : putRight(typed, corrections),
		query: { combineWith: 'OR', queries },
	}
}

const putRight = (typed: string, corrections: ReadonlyMap<string, string>) =>
	wordsIn(typed.slice(0, 200))
		.map((word) => corrections.get(termsIn(word)[0] ?? '') ?? word)
		.join(' ')
