import MiniSearch from 'minisearch'
import type { AsPlainObject, Options } from 'minisearch'
import { entriesOf, weightOf } from './search-kinds.ts'
import type { Entry } from './search-kinds.ts'
import type { PortalContent } from './portal-content.ts'
import { termOf, wordsIn } from './search-words.ts'

export type SavedIndex = AsPlainObject

const fields = ['title', 'words', 'summary', 'text'] as const

/** The same when the index is made and when it is read back. */
const options: Options<Entry> = {
	fields: [...fields],
	storeFields: ['kind'],
	tokenize: wordsIn,
	processTerm: termOf,
	searchOptions: {
		boost: { title: 5, words: 2.5, summary: 2, text: 1 },
		boostDocument: (_id, _term, stored) => weightOf.get((stored as Pick<Entry, 'kind'>).kind) ?? 1,
		fuzzy: false,
		prefix: false,
		// A question comes in terms already.
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
	},
}

/** Made once, when the site is built: the server only reads it. */
export function buildIndex(content: PortalContent): SavedIndex {
	const index = new MiniSearch<Entry>(options)
	index.addAll([...entriesOf(content).values()])
	return index.toJSON()
}

export const loadIndex = (saved: SavedIndex) => MiniSearch.loadJS<Entry>(saved, options)

/** Every word of the index, with a measure of how much the site speaks of it. */
export function mentionsIn({ index, fieldIds }: SavedIndex): Map<string, number> {
	const title = fieldIds.title
	return new Map(
		index.map(([term, postings]) => [
			term,
			Object.entries(postings).reduce(
				(sum, [field, pages]) => sum + Object.keys(pages).length * (Number(field) === title ? 5 : 1),
				0,
			),
		]),
	)
}
