import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { isOurPage } from '#app/content/our-pages.server.ts'
import { factsNotThere, readingsLeadingNowhere, rehearsalFileSchema } from '#app/content/read-rehearsals.ts'
import { wordingProblems } from '#app/content/rehearsal-wording.ts'
import { rehearsalProblems } from './rehearsal-problems.ts'
import { rehearsalTopics } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal.ts'
import { easiest } from './rehearsal-ways.ts'
import { specimen, withChoice } from './specimen.ts'

const { rehearsals } = content

describe.each(rehearsals.map((one) => [one.slug, one] as const))('the conversation with %s', (_slug, rehearsal) => {
	test('comes to an end whatever is said, and every turn and every ending can be come to', () => {
		expect(rehearsalProblems(rehearsal)).toEqual([])
	})

	test('is said in plain words, blames nobody and asks for no illness in any answer that eases', () => {
		expect(wordingProblems(rehearsal)).toEqual([])
	})

	test('leads on to pages that are there, and rests on facts that are there', () => {
		expect(readingsLeadingNowhere(rehearsal, isOurPage)).toEqual([])
		expect(factsNotThere(rehearsal, content.facts)).toEqual([])
	})
})

test('no two are alike in topic, place and moment, and all five topics are among them', () => {
	const places = rehearsals.map(({ topic, sector, stage }) => `${topic} / ${sector.toLowerCase()} / ${stage}`)
	expect(new Set(places).size).toBe(places.length)
	const missing = rehearsalTopics.filter((topic) => !rehearsals.some((one) => one.topic === topic))
	expect(missing, 'topics without a conversation').toEqual([])
})

test('there are at least eight', () => {
	expect(Math.max(0, 8 - rehearsals.length), 'conversations missing').toBe(0)
})

test('over all of them no letter is the kindest much more often than another', () => {
	const turns = rehearsals.flatMap((one) => one.turns)
	for (const at of [0, 1, 2]) {
		const share = turns.filter((turn) => turn.choices.indexOf(easiest(turn)) === at).length / turns.length
		expect(share, `the letter ${'abc'[at]}`).toBeGreaterThan(0.15)
		expect(share, `the letter ${'abc'[at]}`).toBeLessThan(0.5)
	}
})

describe('control: what is wrong with a conversation is found', () => {
	const [turn] = specimen.turns as readonly [Rehearsal['turns'][number]]
	const extra = { ...turn, id: 'lost', choices: turn.choices.map((one) => ({ ...one, next: 'good' })) }
	const long = Array.from({ length: 8 }, (_, at) => ({ ...turn, id: `m${at}`, choices: turn.choices }))
	const bestAt = (at: number) =>
		specimen.turns.map((one) => ({
			...one,
			choices: [...one.choices]
				.sort((a, b) => b.moves - a.moves)
				.map((_choice, index, sorted) => sorted[(index - at + 3) % 3] ?? extra.choices[0]!),
		}))

	test('the specimen itself has nothing wrong', () => {
		expect(rehearsalProblems(specimen)).toEqual([])
		expect(wordingProblems(specimen)).toEqual([])
		expect(rehearsalFileSchema.safeParse(specimen).error).toBeUndefined()
	})

	test.each<[string, Rehearsal, string]>([
		['a choice that leads nowhere', withChoice('t3', 0, { next: 'gone' }), 't3 leads to gone, which is not there'],
		['a loop', withChoice('t8', 0, { next: 't2' }), 'comes round to itself'],
		['a turn that leads to itself', withChoice('t5', 0, { next: 't5' }), 't5 comes round to itself'],
		[
			'a turn without choices',
			{ ...specimen, turns: specimen.turns.map((one) => (one.id === 't4' ? { ...one, choices: [] } : one)) },
			't4 has 0 choices',
		],
		[
			'a turn that nothing leads to',
			{ ...specimen, turns: [...specimen.turns, extra] },
			'Nothing that can be said leads to lost',
		],
		[
			'an ending that nothing leads to',
			{ ...specimen, endings: [...specimen.endings, { ...specimen.endings[0]!, id: 'else' }] },
			'Nothing that can be said leads to else',
		],
		['a way that is too short', withChoice('t3', 1, { next: 'open' }), 'A way ends after 3 turns'],
		['too few turns', { ...specimen, first: 't2', turns: specimen.turns.slice(1) }, '7 turns'],
		['too many turns', { ...specimen, turns: [...specimen.turns, ...long] }, '16 turns'],
		['too few endings', { ...specimen, endings: specimen.endings.slice(1) }, '2 endings'],
		['one name for two', { ...specimen, turns: [...specimen.turns, { ...extra, id: 'good' }] }, 'There are two of good'],
		['a first turn that is not there', { ...specimen, first: 'gone' }, 'The first turn gone is not there'],
		['choices that move alike', withChoice('t3', 0, { moves: 0 }), 'Two choices of t3 move as far'],
		[
			'choices that say the same',
			withChoice('t3', 0, { say: specimen.turns[2]!.choices[1]!.say }),
			'Two choices of t3 say the same',
		],
		['the kindest answer always first', { ...specimen, turns: bestAt(0) }, 'stands at a in more than half'],
		['the kindest answer always last', { ...specimen, turns: bestAt(2) }, 'stands at c in more than half'],
	])('%s', (_title, broken, problem) => {
		expect(rehearsalProblems(broken).join('\n')).toContain(problem)
	})

	test('a way that is too long', () => {
		const chain = Array.from({ length: 16 }, (_, at) => ({
			...turn,
			id: `c${at}`,
			choices: turn.choices.map((one) => ({ ...one, next: at < 15 ? `c${at + 1}` : 'good' })),
		}))
		expect(rehearsalProblems({ ...specimen, first: 'c0', turns: chain }).join('\n')).toContain('A way takes 16 turns')
	})

	test('the kindest answer by its length, a kind way that leaves nobody at ease, and one end for all', () => {
		const everywhere = (change: (moves: number) => object) => ({
			...specimen,
			turns: specimen.turns.map((one) => ({
				...one,
				choices: one.choices.map((old) => ({ ...old, ...change(old.moves) })),
			})),
		})
		const longer = everywhere((moves) =>
			moves === 2 ? { say: '“That is a way to say it that goes on for longer than the others do.”' } : {},
		)
		expect(rehearsalProblems(longer).join('\n')).toContain('the longest choice in 8 turns')
		const cold = everywhere((moves) => ({ moves: moves - 2 }))
		expect(rehearsalProblems(cold as Rehearsal).join('\n')).toContain('does not leave them at ease')
		const alike = withChoice(
			't8',
			specimen.turns[7]!.choices.findIndex(({ moves }) => moves === -2),
			{ next: 'good' },
		)
		expect(rehearsalProblems(alike).join('\n')).toContain('end alike')
	})

	test.each<[string, Rehearsal, string]>([
		[
			'a sentence that is too long',
			withChoice('t2', 0, { why: `${Array.from({ length: 26 }, () => 'word').join(' ')}.` }),
			'over 25 words',
		],
		['a word that we leave out', withChoice('t2', 0, { feels: 'They feel part of the journey.' }), '“journey” is left out'],
		['a short form outside speech', withChoice('t2', 0, { feels: "They don't know." }), "“don't” is left out"],
		['straight marks', withChoice('t2', 0, { say: '"I am here."' }), 'write “ ”'],
		['blame', withChoice('t2', 0, { why: 'You failed to ask.' }), 'blames'],
		[
			'an answer that eases and asks what somebody has',
			withChoice(
				't2',
				specimen.turns[1]!.choices.findIndex(({ moves }) => moves === 2),
				{ say: '“What is wrong with you?”' },
			),
			'asks for an illness',
		],
		[
			'hard words',
			{
				...specimen,
				scene: Array.from({ length: 40 }, () => 'Organisational accommodation procedures necessitate documentation.'),
			},
			'The reading grade is',
		],
	])('%s', (_title, broken, problem) => {
		expect(wordingProblems(broken).join('\n')).toContain(problem)
	})

	test('but who asks what somebody has, and is told what it does, may say so', () => {
		const at = specimen.turns[1]!.choices.findIndex(({ moves }) => moves === -2)
		expect(wordingProblems(withChoice('t2', at, { say: '“What is wrong with you?”' }))).toEqual([])
	})

	test('a link to no page, and a fact that is not there', () => {
		expect(readingsLeadingNowhere(specimen, () => true)).toEqual([])
		expect(readingsLeadingNowhere(specimen, (href) => href !== '/search')).toHaveLength(3)
		expect(factsNotThere({ ...specimen, facts: ['XX99'] }, content.facts)).toEqual(['There is no fact XX99'])
	})

	test.each<[string, object]>([
		['a key that nobody reads', { hint: 'More.' }],
		['a slug that is no first name', { slug: 'back-pain' }],
		['a topic that there is not', { topic: 'money' }],
		['a move of three', { turns: withChoice('t2', 0, { moves: 3 as 2 }).turns }],
		['words without their mark', { turns: withChoice('t2', 0, { say: '“I am here”' }).turns }],
		['an ending without a page to read on', { endings: specimen.endings.map((one) => ({ ...one, readOn: [] })) }],
		['an ending with praise in it', { endings: specimen.endings.map((one) => ({ ...one, wentWell: ['You said sorry.'] })) }],
		['a day that is not there', { reviewBy: '2027-02-30' }],
	])('%s is not read', (_title, change) => {
		expect(rehearsalFileSchema.safeParse({ ...specimen, ...change }).success).toBe(false)
	})
})

test('the weeks of sick pay that are said are those of the facts', () => {
	const valueOf = (id: string, name: string) => Number(content.facts.find((fact) => fact.id === id)?.values?.[name])
	const longest = valueOf('SSP07', 'longestWeeks')
	const textOf = (slug: string) => JSON.stringify(rehearsals.find((one) => one.slug === slug))
	const linda = textOf('linda')
	const gone = Number(/off for (\d+) weeks/.exec(linda)?.[1])
	expect(linda).toContain(`off for ${gone} weeks. The most is ${longest}, so her sick pay ends in ${longest - gone}.`)
	expect(linda).toContain(`“In ${longest - gone} weeks. Here’s the day, and the form,`)
	// The form is on the table in good time.
	expect(gone).toBeLessThan(valueOf('SSP12', 'giveByWeek'))
	expect(textOf('owen')).toContain(`The law asks for ${longest} weeks at most`)
})
