import { kinds, nothing } from '#app/features/searching/found.ts'
import type { Answer, Found, Hit, Kind } from '#app/features/searching/found.ts'
import { htmlOn } from './on-the-day.ts'
import { wordsOf } from './page-rules.ts'
import type { PortalContent } from './portal-content.ts'
import { buildIndex, loadIndex, mentionsIn } from './search-index.ts'
import type { SavedIndex } from './search-index.ts'
import { entriesOf } from './search-kinds.ts'
import type { Entry } from './search-kinds.ts'
import { marked, snippet } from './search-marks.ts'
import { readQuestion, synonymsOf, wordsOfSynonyms } from './search-question.ts'
import { spellingOf } from './search-spelling.ts'
import { vocabularyFrom } from './search-vocabulary.ts'

/** Of the best one's score: below it a page only happens to hold one of the words. */
const worthShowing = 0.04
const mostHits = 60
const bestOf = 3
const fewOfAKind = 4

type Match = { readonly entry: Entry; readonly terms: readonly string[] }

type Asked = {
	/** Whose services and lines to show beside those that everybody has; those of every area when left out. */
	readonly areaId?: string
}

export type Search = {
	/** What the site has about a question, the best first. */
	readonly hits: (typed: string, asked?: Asked & { limit?: number }) => Hit[]
	/** The same as the search page shows it: the best three, then kind by kind, or all of one kind. */
	readonly answer: (typed: string, asked: Asked & { today: string; only?: Kind | null }) => Answer
}

const headings = /<h([23])\b[^>]*>.*?<\/h\1>/gs

/** The sentences of a page as it reads today, without its headings. Made when they are first asked for on a day. */
function createTexts({ facts }: PortalContent) {
	let day = ''
	let texts = new Map<string, string>()
	return ({ id, html, text }: Entry, today: string): string => {
		if (html === undefined) return text
		if (day !== today) {
			day = today
			texts = new Map()
		}
		const known = texts.get(id) ?? wordsOf(htmlOn(html, facts, today).replaceAll(headings, ' '))
		texts.set(id, known)
		return known
	}
}

/**
 * The site's search. Neither of its functions ever throws, whatever is typed: an empty question, or one of signs only, finds nothing.
 *
 * @param saved made from the same content when the site was built; made anew when left out
 */
export function searchOf(content: PortalContent, saved: SavedIndex = buildIndex(content)): Search {
	const entries = entriesOf(content)
	const index = loadIndex(saved)
	const mentions = mentionsIn(saved)
	const words = new Map(mentions)
	for (const word of wordsOfSynonyms(content.synonyms)) if (!words.has(word)) words.set(word, 0.5)
	const known = { spelling: spellingOf(words), synonyms: synonymsOf(content.synonyms), written: vocabularyFrom(mentions) }
	const textOn = createTexts(content)

	function find(typed: string, areaId: string | undefined): { understood: string | null; matches: Match[] } {
		const question = readQuestion(typed, known)
		if (!question) return { understood: null, matches: [] }
		const found = index.search(question.query)
		const least = (found[0]?.score ?? 0) * worthShowing
		const matches: Match[] = []
		for (const { id, score, terms } of found) {
			if (score < least || matches.length === mostHits) break
			const entry = entries.get(id as string)
			if (entry && isIn(entry, areaId)) matches.push({ entry, terms })
		}
		return { understood: matches.length > 0 ? question.understood : null, matches }
	}

	function shown({ entry, terms }: Match, today: string): Found {
		const looked = new Set(terms)
		const { kind, href, title, summary, phone = null } = entry
		return { kind, href, title: marked(title, looked), text: snippet(summary, textOn(entry, today), looked), phone }
	}

	return {
		hits: (typed, { limit = 20, areaId } = {}) =>
			find(typed, areaId)
				.matches.slice(0, limit)
				.map(({ entry: { kind, href, title, summary } }) => ({ kind, href, title, summary })),

		answer(typed, { today, only = null, areaId }) {
			const { understood, matches } = find(typed, areaId)
			if (matches.length === 0) return nothing
			const best = only ? [] : matches.slice(0, bestOf)
			const rest = matches.slice(best.length)
			const groups = kinds
				.filter((kind) => only === null || kind === only)
				.map((kind) => ({ kind, inIt: rest.filter(({ entry }) => entry.kind === kind) }))
				.filter(({ inIt }) => inIt.length > 0)
				.sort((a, b) => rest.indexOf(a.inIt[0] as Match) - rest.indexOf(b.inIt[0] as Match))
			return {
				total: only ? rest.filter(({ entry }) => entry.kind === only).length : matches.length,
				understood,
				best: best.map((match) => shown(match, today)),
				groups: groups.map(({ kind, inIt }) => ({
					kind,
					total: matches.filter(({ entry }) => entry.kind === kind).length,
					shown: inIt.slice(0, only ? mostHits : fewOfAKind).map((match) => shown(match, today)),
				})),
			}
		},
	}
}

const isIn = ({ areas = [] }: Entry, areaId: string | undefined) =>
	areas.length === 0 || areaId === undefined || areas.includes(areaId)
