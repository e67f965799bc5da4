import { describe, expect, test } from 'vitest'
import { patternKeys } from '#app/features/phased-return/phased-return.ts'
import type { Pattern, PatternWeek } from '#app/features/phased-return/pattern.ts'
import { longestSentence } from './plain-words.ts'
import { findPattern, listPatterns, phasedReturnPatterns } from './patterns.server.ts'
import { patternProblems } from './read-patterns.ts'

const standard = findPattern('standard-4')
if (!standard) throw new Error('There is no pattern standard-4')

test('all fourteen are there, in the order of the list, and an unknown one is not', () => {
	expect(listPatterns().map(({ key }) => key)).toEqual(patternKeys)
	expect(findPattern('six-steps')).toBeNull()
	expect(findPattern('constructor')).toBeNull()
})

test('each says whom it suits in words about work, and names no illness', () => {
	const illness = /\b(cancer|stroke|depress\w*|anxi\w*|covid|injur\w*|fatigue|pain|medication|immune|brain|illness|disease)\b/i
	for (const { key, ...pattern } of listPatterns()) expect(JSON.stringify(pattern), key).not.toMatch(illness)
	expect('After a stroke').toMatch(illness)
})

test('no sentence is longer than a reader can hold', () => {
	const sentences = JSON.stringify(listPatterns()).match(/"[^"]*[.?!]"/g) ?? []
	expect(sentences.length).toBeGreaterThan(40)
	for (const text of [...sentences, phasedReturnPatterns().source, phasedReturnPatterns().standing])
		for (const sentence of text.split(/(?<=[.?!])\s+/))
			expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(longestSentence)
})

describe('a pattern that is wrong does not get in', () => {
	const withWeek = (number: number, change: Partial<PatternWeek>): Pattern => ({
		...standard,
		weeks: standard.weeks.map((week, index) => (index === number - 1 ? { ...week, ...change } : week)),
	})
	test.each<[string, Pattern]>([
		['no review before a step up', withWeek(2, { review: false })],
		['no review at the end', withWeek(4, { review: false })],
		['less than the week before', withWeek(3, { percent: 40 })],
		['days longer than usual', withWeek(3, { days: 3 })],
		['both a percent and hours a day', withWeek(1, { dayHours: 3 })],
		['a ceiling under the floor', withWeek(1, { mostPercent: 40 })],
		['an end that is not the usual week, and nothing after it', { ...standard, weeks: standard.weeks.slice(0, 3) }],
	])('%s', (_what, pattern) => {
		expect(patternProblems(pattern)).not.toEqual([])
	})

	test('control: those that are there have none', () => {
		expect(listPatterns().flatMap(patternProblems)).toEqual([])
	})
})
