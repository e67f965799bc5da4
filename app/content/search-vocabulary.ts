/** The words of the index in order, and how often pages mention them: what a word costs to look up. */
export type Vocabulary = {
	readonly has: (word: string) => boolean
	/** Whether a word begins so. */
	readonly begins: (start: string) => boolean
	/** How many mentions have to be read for a word, or for every word that begins so. */
	readonly cost: (term: string, isPrefix: boolean) => number
}

/** @param mentions each word with how much the site speaks of it */
export function vocabularyFrom(mentions: ReadonlyMap<string, number>): Vocabulary {
	const sorted = [...mentions.keys()].sort()
	const upTo = [0]
	for (const word of sorted) upTo.push((upTo.at(-1) ?? 0) + (mentions.get(word) ?? 0))

	/** The first place whose word is not before this one. */
	function placeOf(word: string): number {
		let low = 0
		let high = sorted.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((sorted[middle] ?? '') < word) low = middle + 1
			else high = middle
		}
		return low
	}

	return {
		has: (word) => mentions.has(word),
		begins: (start) => sorted[placeOf(start)]?.startsWith(start) ?? false,
		cost: (term, isPrefix) =>
			isPrefix ? (upTo[placeOf(`${term}\uffff`)] ?? 0) - (upTo[placeOf(term)] ?? 0) : (mentions.get(term) ?? 0),
	}
}
