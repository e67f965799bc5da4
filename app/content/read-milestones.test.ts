import { describe, expect, test } from 'vitest'
import { valueOn } from '#app/features/guidance/fact.ts'
import { milestoneProblems, milestonesFileSchema } from './read-milestones.ts'
import content from 'virtual:portal-content'

const { milestones, facts } = content

/** Ids, days and anchors of the brief, in its order: they are a contract, whatever the words are. */
const inOrder = [
	['before', null, 'none'],
	['day1', 1, 'first full day of sickness'],
	['day1-7', 1, 'first full day of sickness'],
	['accident', 1, 'date of accident'],
	['day8', 8, 'first full day of sickness'],
	['riddor', 9, 'date of accident'],
	['week1-2', 10, 'first full day of sickness'],
	['week2-4', 21, 'first full day of sickness'],
	['day28', 28, 'first full day of sickness'],
	['amra', 21, 'date the report was requested'],
	['week6', 42, 'first full day of sickness'],
	['month3', 91, 'first full day of sickness'],
	['week23', 155, 'first full day of sickness'],
	['month6', 182, 'first full day of sickness'],
	['week28', 196, 'first full day of sickness'],
	['leaveyear', null, 'employer leave year'],
	['month12', 365, 'first full day of sickness'],
	['capability', null, 'decision point'],
	['rtw', 0, 'first day back'],
	['phase', 1, 'first day back'],
	['link', 56, 'last day of sickness'],
]

test('the milestones stand in the order in which a manager meets them, with their days and anchors', () => {
	expect(milestones.milestones.map(({ id, dayFromStart, anchor }) => [id, dayFromStart, anchor])).toEqual(inOrder)
})

test('what a sentence says in figures is what its fact says', () => {
	const value = (id: string, name: string) => {
		const fact = facts.find((one) => one.id === id)
		return fact && valueOn(fact, name, '2026-11-23')?.value
	}
	const said = (id: string) => milestones.milestones.find((one) => one.id === id)
	expect(said('riddor')?.lawSays).toContain(`within ${value('HS05', 'reportWithinDays')} days`)
	expect(said('riddor')?.dayFromStart).toBe(Number(value('HS05', 'overDays')) + 2)
	expect(said('day8')?.dayFromStart).toBe(value('FIT02', 'firstNoteDay'))
	expect(said('day1-7')?.toDay).toBe(value('FIT01', 'selfCertifiedDays'))
	expect(said('amra')?.dayFromStart).toBe(value('DP10', 'waitDays'))
	expect(said('month3')?.lawSays).toContain(`${value('FIT07', 'longestMonths')} months`)
	expect(said('week23')?.dayFromStart).toBe((Number(value('SSP12', 'giveByWeek')) - 1) * 7 + 1)
	expect(said('week28')?.dayFromStart).toBe(Number(value('SSP07', 'longestWeeks')) * 7)
	expect(said('week28')?.lawSays).toContain(`within ${value('SSP12', 'giveWithinDays')} days`)
	expect(said('leaveyear')?.lawSays).toContain(`at least ${value('WT02', 'carryOverWeeks')} weeks`)
	expect(said('link')?.dayFromStart).toBe(value('SSP08', 'longestGapDays'))
	expect(said('day28')?.lawSays).toContain(`£${value('FU06', 'reliefPounds')} `)
})

describe('a file that is wrong is said to be', () => {
	test.each([
		['a fact that is not there', { facts: ['ZZ99'] }, 'no fact ZZ99'],
		['an anchor without a day', { dayFromStart: null }, 'do not fit'],
		['a duty without its law', { lawSays: '' }, 'a duty says'],
	])('%s', (_, change, problem) => {
		const [first, second, ...others] = milestones.milestones
		if (!first || !second) throw new Error('There are no milestones')
		expect(milestoneProblems(milestones, facts)).toEqual([])
		const changed = { ...milestones, milestones: [first, { ...second, ...change }, ...others] }
		expect(milestoneProblems(changed, facts).join()).toContain(problem)
	})

	test('two of one name', () => {
		const doubled = { ...milestones, ours: [...milestones.ours, ...milestones.ours.slice(0, 1)] }
		expect(milestoneProblems(doubled, facts)).toHaveLength(1)
	})

	test('a word that is none of the kinds', () => {
		expect(
			milestonesFileSchema.safeParse({ ...milestones, milestones: [{ ...milestones.milestones[0], kind: 'rule' }] }).success,
		).toBe(false)
	})
})
