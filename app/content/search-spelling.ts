/** Letters and digits of a word as bits: two words that differ in many of them need no closer look. */
function lettersOf(word: string): number {
	let bits = 0
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31)
	return bits
}

function count(bits: number): number {
	let rest = bits
	let ones = 0
	for (; rest !== 0; rest &= rest - 1) ones += 1
	return ones
}

/**
 * How many letters must be changed, added, left out or exchanged with their neighbour to make one word of the other. Anything over
 * `most` is `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1
	let before: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, at) => at)
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i]
		let least = i
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1]
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
			row[j] = cost
			if (cost < least) least = cost
		}
		if (least > most) return most + 1
		before = last
		last = row
	}
	return Math.min(last[b.length] ?? 0, most + 1)
}

type Known = { readonly word: string; readonly bits: number; readonly weight: number }

export type Spelling = {
	readonly knows: (word: string) => boolean
	/** The nearest word of the site, or null when nothing is near. Of two that are as near, the one the site speaks of more. */
	readonly nearest: (word: string) => string | null
	/** `fitnote` as `fit note`, where the site knows both halves; null otherwise. */
	readonly split: (word: string) => readonly [string, string] | null
}

/** Short words have too many neighbours to be guessed at. */
const allowed = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** @param vocabulary the words of the site, each with how much it speaks of them */
export function spellingOf(vocabulary: ReadonlyMap<string, number>): Spelling {
	const byLength = new Map<number, Known[]>()
	for (const [word, weight] of vocabulary) {
		// A number is not a misspelt word, nor is a word a misspelt number.
		if (/\d/.test(word) || word.length < 3) continue
		const sameLength = byLength.get(word.length) ?? []
		sameLength.push({ word, bits: lettersOf(word), weight })
		byLength.set(word.length, sameLength)
	}
	const knows = (word: string) => vocabulary.has(word)

	function nearest(word: string): string | null {
		if (/\d/.test(word)) return null
		const most = allowed(word.length)
		const bits = lettersOf(word)
		let best: Known | null = null
		let bestCost = Infinity
		for (let length = word.length - most; length <= word.length + most; length += 1) {
			for (const known of byLength.get(length) ?? []) {
				if (count(known.bits ^ bits) > 2 * most) continue
				const apart = distance(word, known.word, most)
				if (apart > most) continue
				// People get the first letter right more often than any other.
				const cost = apart + (word[0] === known.word[0] ? 0 : 0.5)
				if (cost < bestCost || (cost === bestCost && known.weight > (best?.weight ?? 0))) {
					best = known
					bestCost = cost
				}
			}
		}
		return best?.word ?? null
	}

	function split(word: string): readonly [string, string] | null {
		let best: readonly [string, string] | null = null
		let weight = 0
		for (let at = 3; at <= word.length - 3; at += 1) {
			const halves = [word.slice(0, at), word.slice(at)] as const
			const both = Math.min(...halves.map((half) => vocabulary.get(half) ?? 0))
			if (both > weight) {
				best = halves
				weight = both
			}
		}
		return best
	}

	return { knows, nearest, split }
}
