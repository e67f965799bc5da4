import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** The direction of each code unit, as the Unicode Bidirectional Algorithm numbers it: odd runs from right to left. */
export type Levels = { readonly at: Uint8Array; readonly paragraphAt: (place: number) => number }

export function levelsOf(text: string): Levels {
	const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
	return {
		at: levels,
		paragraphAt: (place) => paragraphs.find(({ start, end }) => start <= place && place <= end)?.level ?? 0,
	}
}

/** Runs of a line from left to right, as they stand on the page (rule L2 of the algorithm). */
export function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
	const ordered = [...runs]
	for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
		for (let start = 0; start < ordered.length; start++) {
			let end = start
			while (end < ordered.length && (ordered[end] as Run).level >= level) end++
			ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
			start = end
		}
	}
	return ordered
}

/** Spaces, punctuation and brackets of a run from right to left, as they are drawn from left to right. */
export function mirrored(text: string): string {
	return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character)
		.reverse()
		.join('')
}
