import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { feelingAfter, feelingAtStart, feelingName, feelingNames } from './feeling.ts'
import { otherWays, whatEased } from './look-back.ts'
import { rehearsalSize } from './rehearsal-problems.ts'
import type { Rehearsal } from './rehearsal.ts'
import { choiceLetters, walk } from './rehearsal-ways.ts'
import { specimen } from './specimen.ts'

/** Every way through, found by trying each letter: nothing here knows of turns and endings. */
function* everyWay(rehearsal: Rehearsal, way = ''): Generator<{ way: string; ending: string; feeling: number }> {
	for (const letter of choiceLetters) {
		const walked = walk(rehearsal, way + letter)
		if (!walked) continue
		if (walked.ending) yield { way: walked.way, ending: walked.ending.id, feeling: walked.said.at(-1)?.feeling ?? 0 }
		else yield* everyWay(rehearsal, walked.way)
	}
}

describe.each(content.rehearsals.map((one) => [one.slug, one] as const))(
	'every way through the talk with %s',
	(_slug, rehearsal) => {
		test('comes to an ending in 8 to 15 turns, and every ending is come to', { timeout: 30_000 }, () => {
			const ends = new Set<string>()
			let [ways, least, most] = [0, Infinity, 0]
			for (const { way, ending } of everyWay(rehearsal)) {
				ways++
				ends.add(ending)
				least = Math.min(least, way.length)
				most = Math.max(most, way.length)
			}
			expect(ways).toBeGreaterThan(2 ** rehearsalSize.least)
			expect(least).toBeGreaterThanOrEqual(rehearsalSize.least)
			expect(most).toBeLessThanOrEqual(rehearsalSize.most)
			expect([...ends].sort()).toEqual(rehearsal.endings.map(({ id }) => id).sort())
		})
	},
)

describe('a way', () => {
	test('begins at the first turn, with nothing said', () => {
		expect(walk(specimen, '')).toMatchObject({ way: '', said: [], turn: { id: 't1' }, ending: null })
	})

	test('goes on by the letter that was chosen, and knows the way to each turn', () => {
		const walked = walk(specimen, 'ab')
		expect(walked?.turn?.id).toBe('t3')
		expect(walked?.said.map(({ before, way }) => [before, way])).toEqual([
			['', 'a'],
			['a', 'ab'],
		])
	})

	test.each(['d', 'A', 'a1', '..', ' ', 'ad', '%00', 'ab!', 'constructor', '🂡'])('there is none like “%s”', (way) => {
		expect(walk(specimen, way)).toBeNull()
	})

	test('that goes on behind an ending is cut there, whatever comes after', () => {
		for (const more of ['', 'a', 'ccc', 'zz', 'a'.repeat(5000)]) {
			const walked = walk(specimen, `aaaaaaaa${more}`)
			expect(walked?.way).toBe('aaaaaaaa')
			expect(walked?.ending).not.toBeNull()
		}
	})
})

describe('the feeling', () => {
	test('goes up and down with what is said, always a little, and never past an end', () => {
		let [up, down] = [feelingAtStart, feelingAtStart]
		for (let turn = 0; turn < 15; turn++) {
			const before = [up, down] as const
			up = feelingAfter(up, 2)
			down = feelingAfter(down, -2)
			expect(up).toBeGreaterThan(before[0])
			expect(up).toBeLessThan(100)
			expect(down).toBeLessThan(before[1])
			expect(down).toBeGreaterThan(0)
		}
	})

	test('stays where it is when nothing moves, and moves twice as far for 2 as for 1', () => {
		expect(feelingAfter(40, 0)).toBe(40)
		expect(feelingAfter(40, 2) - 40).toBeCloseTo(2 * (feelingAfter(40, 1) - 40))
		expect(40 - feelingAfter(40, -2)).toBeCloseTo(2 * (40 - feelingAfter(40, -1)))
	})

	test('has five names, a fifth each', () => {
		expect([0, 19.9, 20, 40, 60, 80, 100].map(feelingName)).toEqual([
			'closed',
			'closed',
			'on-guard',
			'unsure',
			'at-ease',
			'open',
			'open',
		])
		expect(new Set(feelingNames).size).toBe(5)
	})
})

describe('looking back', () => {
	const saidOn = (way: string) => walk(specimen, way)?.said ?? []
	/** The kindest and the hardest way through the specimen, letter by letter. */
	const letters = (pick: (moves: readonly number[]) => number) =>
		specimen.turns
			.map(({ choices }) => choices.map(({ moves }) => moves as number))
			.map((moves) => choiceLetters[moves.indexOf(pick(moves))])
			.join('')
	const kindest = letters((moves) => Math.max(...moves))
	const hardest = letters((moves) => Math.min(...moves))

	test('names at most four things that helped, in the order of the talk', () => {
		expect(whatEased(saidOn(kindest)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
		expect(whatEased(saidOn(hardest))).toEqual([])
	})

	test('says what else would have helped, and each of its ways is there', () => {
		const { kindest: none, ways } = otherWays(saidOn(hardest))
		expect(none).toBe(false)
		expect(ways.map(({ number }) => number)).toEqual([1, 2, 3])
		for (const { way, before, choice } of ways) {
			expect(choice.moves).toBe(2)
			expect(walk(specimen, way)).not.toBeNull()
			expect(way.slice(0, -1)).toBe(before)
			expect(hardest.startsWith(before)).toBe(true)
		}
	})

	test('what was said where somebody is not safe comes before the rest, and no harder words are offered there', () => {
		const unsafe = {
			...specimen,
			turns: specimen.turns.map((turn) => ({ ...turn, crisis: ['t6', 't7', 't8'].includes(turn.id) })),
		}
		expect(whatEased(walk(unsafe, kindest)?.said ?? []).map(({ number }) => number)).toEqual([1, 6, 7, 8])
		expect(otherWays(walk(unsafe, hardest)?.said ?? []).ways.map(({ number }) => number)).toEqual([6, 7, 8])
		expect(otherWays(walk(unsafe, kindest)?.said ?? []).ways.map(({ number }) => number)).toEqual([1, 2, 3])
	})

	test('after the kindest way it offers harder words to hear', () => {
		const { kindest: all, ways } = otherWays(saidOn(kindest))
		expect(all).toBe(true)
		expect(ways.map(({ choice }) => choice.moves)).toEqual([-2, -2, -2])
	})
})
