/** Nothing smaller is ever shown: a number under this could be about people who know each other. */
export const smallestShown = 5

/** A number that may be shown, or null where it may not. */
export const shownCount = (count: number): number | null => (count >= smallestShown ? count : null)

/**
 * Which parts of a total may stand beside it. The total is known to whoever reads the parts, so a hidden part must not be what is
 * left when the others are taken away.
 *
 * The rule:
 * 1. A total under five is not shown, and none of its parts is.
 * 2. A part under five (none at all included) is hidden.
 * 3. While what is hidden is one part alone, or adds up to less than five, or has to be four in every place because the hidden
 *    parts add up to four times their number, the smallest part that is still shown is hidden as well, and with it every other of
 *    the same size: chosen by its place alone, it would give that place away.
 *
 * A part hidden by 2 and one hidden by 3 look the same. A total made of totals that are shown adds up only those, so it says
 * nothing new. Zero counts as under five: where a place is known to be empty, what is left points at the others.
 *
 * Gives the parts in their order, null where one is hidden.
 */
export function shownParts(parts: readonly number[]): readonly (number | null)[] {
	const total = parts.reduce((sum, part) => sum + part, 0)
	if (total < smallestShown) return parts.map(() => null)
	let hidden = parts.filter((part) => part < smallestShown)
	let limit = smallestShown
	const stillShown = [...new Set(parts.filter((part) => part >= smallestShown))].sort((a, b) => a - b)
	for (const size of stillShown) {
		if (!saysTooMuch(hidden)) break
		limit = size + 1
		hidden = parts.filter((part) => part < limit)
	}
	return parts.map((part) => (part < limit ? null : part))
}

function saysTooMuch(hidden: readonly number[]): boolean {
	if (hidden.length === 0) return false
	const left = hidden.reduce((sum, part) => sum + part, 0)
	return hidden.length < 2 || left < smallestShown || hidden.every((part) => part === smallestShown - 1)
}
