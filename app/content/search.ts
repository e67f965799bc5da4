import MiniSearch from 'minisearch'
import type { Query } from 'minisearch'
import type { Found } from '#app/features/guidance/search-result.ts'
import type { PortalContent } from './portal-content.ts'

type Entry = Found & { readonly id: string; readonly headings: string; readonly text: string }

/** Longer questions say nothing more to an index, and each word costs time. */
const longestQuery = 200
const mostWords = 12
/** Of the best one's score: below it a page only happens to hold one of the words. */
const worthShowing = 0.08

const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’‘]/g, "'")

const wordsIn = (text: string) => folded(text).match(/[\p{L}\p{N}']+/gu) ?? []

/** Words that nearly every page holds: as part of a question they only add noise. */
const fillers = new Set(
	"a an and are as at be can could do does for from get has have how i i'm if in is it me my of on or our should so that the their them they this to was we what when where which who why will with you your".split(
		' ',
	),
)

function entriesOf({ articles, pages, tools }: PortalContent): Entry[] {
	return [
		...articles.map(({ path, title, summary, headings, text }) => ({
			id: path,
			kind: 'article' as const,
			href: path,
			title,
			summary,
			headings: headings.map((heading) => heading.text).join(' '),
			text,
		})),
		...tools.map(({ href, title, summary, words }) => ({
			id: href,
			kind: 'tool' as const,
			href,
			title,
			summary,
			headings: words,
			text: '',
		})),
		...pages.map(({ path, title, summary, headings, text }) => ({
			id: path,
			kind: 'page' as const,
			href: path,
			title,
			summary,
			headings: headings.map((heading) => heading.text).join(' '),
			text,
		})),
	]
}

/**
 * Builds the site's search. The function it gives never throws, whatever is typed: an empty question, or one of signs only,
 * finds nothing.
 */
export function searchOf(content: PortalContent): (typed: string, limit?: number) => Found[] {
	const index = new MiniSearch<Entry>({
		fields: ['title', 'summary', 'headings', 'text'],
		storeFields: ['kind', 'href', 'title', 'summary'],
		tokenize: wordsIn,
		processTerm: (term) => (fillers.has(term) ? null : term),
		searchOptions: {
			boost: { title: 5, headings: 3, summary: 2 },
			boostDocument: (_id, _term, stored) => (stored?.kind === 'page' ? 0.6 : 1),
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 3 ? 0.2 : false),
			maxFuzzy: 2,
		},
	})
	index.addAll(entriesOf(content))

	const groups = content.synonyms.map((group) => group.map((phrase) => wordsIn(phrase).join(' ')))
	const says = (said: string, phrase: string) =>
		` ${said} `.includes(` ${phrase} `) || ` ${said} `.includes(` ${phrase.replaceAll(' ', '')} `)
	/** The other ways of saying what was typed, and the words apart where they were typed as one. */
	const alternatives = (said: string) => groups.filter((group) => group.some((phrase) => says(said, phrase))).flat()

	return (typed, limit = 20) => {
		const words = wordsIn(typed.slice(0, longestQuery)).slice(0, mostWords)
		if (words.length === 0) return []
		const said = words.join(' ')
		const queries: Query[] = [
			said,
			...alternatives(said).map((phrase) => ({ queries: [phrase], boostDocument: () => 0.5, combineWith: 'AND' as const })),
		]
		const found = index.search({ combineWith: 'OR', queries })
		const least = (found[0]?.score ?? 0) * worthShowing
		return found
			.filter(({ score }) => score >= least)
			.slice(0, limit)
			.map(({ kind, href, title, summary }) => ({ kind, href, title, summary }) as Found)
	}
}
