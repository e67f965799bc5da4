import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownCount, shownParts, smallestShown } from './suppress.ts'

/** Every way in which so many parts can add up to a total. */
function* waysTo(total: number, places: number): Generator<number[]> {
	if (places === 1) yield [total]
	else
		for (let first = 0; first <= total; first += 1) for (const rest of waysTo(total - first, places - 1)) yield [first, ...rest]
}

type Rule = (parts: readonly number[]) => readonly (number | null)[]

/**
 * What a reader who knows the rule and the total can work out: for each thing that could be shown, the values each hidden part may
 * have. Gives the tables in which a hidden part may have only one.
 */
function givenAway(rule: Rule, total: number, places: number): string[] {
	const possible = new Map<string, Set<number>[]>()
	for (const parts of waysTo(total, places)) {
		const shown = JSON.stringify(rule(parts))
		const values = possible.get(shown) ?? parts.map(() => new Set<number>())
		parts.forEach((part, place) => values[place]?.add(part))
		possible.set(shown, values)
	}
	return [...possible].flatMap(([shown, values]) => {
		const parts = JSON.parse(shown) as (number | null)[]
		return values.some((set, place) => parts[place] === null && set.size < 2) ? [shown] : []
	})
}

describe('whoever knows the total, the rule and all that is shown', () => {
	test.each([
		[2, 40],
		[3, 30],
		[4, 24],
		[5, 17],
		[7, 13],
	])('cannot tell what any hidden part of %i is, whatever the total up to %i', (places, most) => {
		for (let total = smallestShown; total <= most; total += 1) expect(givenAway(shownParts, total, places)).toEqual([])
	})

	test('control: with small parts hidden and nothing else, they can', () => {
		const smallOnly: Rule = (parts) => parts.map(shownCount)
		expect(givenAway(smallOnly, 12, 3)).toContain('[null,6,6]')
		expect(givenAway(smallOnly, 12, 3)).toContain('[null,null,null]')
	})

	test('control: with one other part hidden too, chosen by its place among equals, they can', () => {
		const firstOfEquals: Rule = (parts) => {
			const shown = parts.map(shownCount)
			if (shown.filter((part) => part === null).length !== 1) return shownParts(parts)
			shown[shown.indexOf(Math.min(...shown.flatMap((part) => part ?? [])))] = null
			return shown
		}
		expect(givenAway(firstOfEquals, 13, 3)).toContain('[null,5,null]')
	})
})

test('nothing under five is shown, nor left over when what is shown is taken from the total', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }), (parts) => {
			const shown = shownParts(parts)
			const total = parts.reduce((sum, part) => sum + part, 0)
			const left = total - shown.reduce<number>((sum, part) => sum + (part ?? 0), 0)
			const hidden = shown.filter((part) => part === null).length
			for (const [place, part] of shown.entries()) expect([null, parts[place]]).toContain(part)
			expect(Math.min(...shown.map((part) => part ?? smallestShown))).toBeGreaterThanOrEqual(smallestShown)
			if (total >= smallestShown && hidden > 0) expect([hidden > 1, left >= smallestShown]).toEqual([true, true])
		}),
	)
})

test.each([
	[[], []],
	[[4], [null]],
	[[5], [5]],
	[
		[10, 12, 9],
		[10, 12, 9],
	],
	// One small part would be what is left: the smallest of the others goes too.
	[
		[10, 3, 9],
		[10, null, null],
	],
	[
		[9, 3, 9, 12],
		[null, null, null, 12],
	],
	// Nothing on two days: the others would add up to the total, and the empty days would show.
	[
		[10, 11, 12, 0, 0],
		[null, 11, 12, null, null],
	],
	// Two fours are all that two places under five can make eight of.
	[
		[20, 4, 4, 9],
		[20, null, null, null],
	],
	[
		[1, 2, 1],
		[null, null, null],
	],
	[
		[3, 20, 4, 2],
		[null, 20, null, null],
	],
])('%j is shown as %j', (parts, shown) => {
	expect(shownParts(parts)).toEqual(shown)
})

test('a count is shown from five on', () => {
	expect([0, 1, 4, 5, 6].map(shownCount)).toEqual([null, null, null, 5, 6])
})
