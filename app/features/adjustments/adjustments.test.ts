import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { tooLong, wordsLeftOut } from '#app/content/plain-words.ts'
import { factProblems } from '#app/content/read-adjustments.ts'
import { canStartToday, costs, easiestFirst, leads, settings } from './adjustment.ts'
import { countsFor, everything, fitting, isChosen, letterOf, readChoice } from './choose.ts'
import { demands } from './demands.ts'

const { adjustments } = content

test('the catalogue has at least 140 rows, and for every demand something free that can be there within a week', () => {
	expect(adjustments.length).toBeGreaterThanOrEqual(140)
	const freeAndSoon = adjustments.filter(
		({ cost, lead }) => (cost === 'nothing' || cost === 'time') && leads.indexOf(lead) <= leads.indexOf('within-a-week'),
	)
	for (const { code } of demands) expect(fitting(freeAndSoon, { ...everything, demand: code }).length, code).toBeGreaterThan(0)
})

test('every row says everything, in plain sentences of at most 25 words, and no two have one name', () => {
	for (const one of adjustments) {
		const sentences = [one.barrier, one.action, one.interim, one.check]
		for (const text of sentences) {
			expect(text.length, `${one.id}: ${text}`).toBeGreaterThan(9)
			expect(tooLong(`<p>${text}</p>`), one.id).toEqual([])
			expect(wordsLeftOut(text), one.id).toEqual([])
		}
		const lists = [one.demands, one.groups, one.funding, one.settings, one.moments]
		for (const list of lists) expect(new Set(list).size, one.id).toBe(list.length)
		expect(one.who.trim(), one.id).not.toBe('')
		expect(costs, one.id).toContain(one.cost)
	}
	expect(new Set(adjustments.map(({ title }) => title)).size).toBe(adjustments.length)
})

test('a row says law only where a fact of law carries it, and every fact that it names is there', () => {
	for (const one of adjustments) expect(factProblems(one, content.facts), one.id).toEqual([])
	expect(adjustments.filter(({ basis }) => basis === 'law').length).toBeGreaterThan(10)
})

test.each([
	[{ basis: 'practice', facts: ['XX99'], funding: ['none'] }, 'There is no fact XX99'],
	[{ basis: 'law', facts: ['LTA01'], funding: ['none'] }, 'Law needs a fact whose source is law'],
	[{ basis: 'guidance', facts: [], funding: ['none'] }, 'Guidance needs a fact'],
	[{ basis: 'practice', facts: [], funding: ['law'] }, 'Who pays by law needs the law as its basis'],
	[{ basis: 'practice', facts: [], funding: ['access-to-work-travel'] }, 'Access to Work needs FU01'],
] as const)('control: %j is refused', (row, problem) => {
	expect(factProblems(row, content.facts)).toEqual([problem])
})

test('nothing in the catalogue asks what is wrong with a person', () => {
	const said = adjustments.flatMap(({ title, barrier, action, interim, check }) => [title, barrier, action, interim, check])
	expect(
		said.filter((text) =>
			/diagnos|what is wrong|proof of|medical evidence|name of (the|their|your) (illness|condition)/i.test(text),
		),
	).toEqual([])
})

test('the cheapest and soonest come first', () => {
	const sorted = [...adjustments].sort(easiestFirst)
	expect(sorted[0]).toMatchObject({ cost: 'nothing', lead: 'same-day' })
	expect(sorted.filter(canStartToday).length).toBeGreaterThan(20)
})

describe('what an address asks to see', () => {
	test.each([
		'',
		'demand=',
		'demand=__proto__&setting=constructor&cost=toString',
		`demand=${'x'.repeat(9999)}`,
		'demand=P-lift%00',
		'moment=__proto__&area=z&soon=never',
		'area=mh&area=sen-v',
		'group=a',
	])('%j that we do not know is as if nothing had been said', (query) => {
		expect(readChoice(new URLSearchParams(query))).toEqual(everything)
	})

	test('all that is chosen must fit, and what is for any work fits every kind of work', () => {
		const choice = readChoice(new URLSearchParams('demand=P-lift&setting=care&cost=nothing'))
		const found = fitting(adjustments, choice)
		expect(found.length).toBeGreaterThan(0)
		for (const one of found) {
			expect(one.demands).toContain('P-lift')
			expect(one.cost).toBe('nothing')
			expect(one.settings.some((setting) => setting === 'care' || setting === 'any')).toBe(true)
		}
		expect(fitting(adjustments, { ...everything, setting: settings[1] }).length).toBeLessThan(adjustments.length)
	})
})

test('a broad area stands in an address as one letter, and is read back from it', () => {
	for (const { groups } of adjustments)
		for (const group of groups) {
			expect(letterOf(group)).toMatch(/^[a-p]$/)
			expect(readChoice(new URLSearchParams({ area: letterOf(group) }))).toEqual({ ...everything, group })
		}
})

test('how soon is the longest wait, and a moment has to be one of those it is for', () => {
	const soon = fitting(adjustments, { ...everything, soon: 'within-a-week' })
	expect(new Set(soon.map(({ lead }) => lead))).toEqual(new Set(['same-day', 'within-a-week']))
	const off = fitting(adjustments, { ...everything, moment: 'off-sick' })
	expect(off.length).toBeGreaterThan(4)
	expect(off.every(({ moments }) => moments.includes('off-sick'))).toBe(true)
	expect(isChosen(everything)).toBe(false)
	expect(isChosen({ ...everything, soon: 'same-day' })).toBe(true)
})

test('the number beside each choice is the number that it finds, with the other choices as they are', () => {
	const choice = { ...everything, setting: 'care', cost: 'nothing' } as const
	const counts = countsFor(adjustments, choice)
	for (const { value, count } of counts.demand)
		expect(fitting(adjustments, { ...choice, demand: value }).length, value).toBe(count)
	for (const { value, count } of counts.cost) expect(fitting(adjustments, { ...choice, cost: value }).length, value).toBe(count)
	expect(counts.setting.map(({ value }) => value)).not.toContain('any')
})
