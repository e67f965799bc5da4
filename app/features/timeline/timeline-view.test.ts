import { describe, expect, test } from 'vitest'
import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { addDays } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { headline, nextLine } from './headline.ts'
import { usualDays } from './read-timeline.ts'
import { timeline } from './timeline.ts'
import type { TimelineInput } from './timeline.ts'
import { placeOf } from './timeline-line.tsx'
import { linePoints, timelineView } from './timeline-view.ts'
import { narrowestPlace } from './where-it-holds.ts'

const words = wordsIn('en').timeline
const november: TimelineInput = {
	firstDay: '2026-11-02',
	nation: 'england',
	days: usualDays,
	backOn: null,
	lastDaySick: null,
	accidentOn: null,
	reportRequestedOn: null,
	leaveYearEnds: null,
	noteEnds: null,
	sooner: false,
}
const viewOf = (change: Partial<TimelineInput>, today: string) => {
	const input = { ...november, ...change }
	const view = timelineView(input, timeline(input, milestones, timelineTerms(input.nation, today)), today)
	return { input, view, head: headline(input, view, words), next: nextLine(view, words) }
}
const idsOf = (dates: readonly { readonly milestone: { readonly id: string } }[]) => dates.map(({ milestone }) => milestone.id)

describe('what stands above the dates', () => {
	test.each([
		[
			'day 21',
			{},
			'2026-11-22',
			'Off since 2 November. This is week three.',
			'3 things were due lately: look at them first. There is a date today: refer early.',
		],
		[
			'day 22',
			{},
			'2026-11-23',
			'Off since 2 November. This is week four.',
			'2 things were due lately: look at them first. Your next date is Sunday 29 November: long-term absence plan. Have you offered a referral?',
		],
		[
			'day 1',
			{},
			'2026-11-02',
			'Off since 2 November. This is week one.',
			'There is a date today: the call and self-certificate.',
		],
		['day 7', {}, '2026-11-08', 'Off since 2 November. This is week one.', null],
		['day 8', {}, '2026-11-09', 'Off since 2 November. This is week two.', null],
		['another year', {}, '2027-01-05', 'Off since 2 November 2026. This is week ten.', null],
		['week 13', {}, '2027-01-25', 'Off since 2 November 2026. This is week 13.', null],
		['not begun', { firstDay: '2026-12-02' }, '2026-11-23', 'Off from 2 December.', null],
		['back', { backOn: '2026-11-20' }, '2026-11-23', 'Back since 20 November.', null],
		['back today', { backOn: '2026-11-23' }, '2026-11-23', 'Back today.', null],
		['back tomorrow', { backOn: '2026-11-24' }, '2026-11-23', 'Off since 2 November. This is week four.', null],
		['well, not back', { lastDaySick: '2026-11-20' }, '2026-11-23', 'Off from 2 November to 20 November.', null],
	])('%s', (_, change, today, head, next) => {
		const shown = viewOf(change, today)
		expect(shown.head).toBe(head)
		if (next !== null) expect(shown.next).toBe(next)
	})

	test('a first day that has not come is said to be so', () => {
		expect(viewOf({ firstDay: '2026-12-02' }, '2026-11-23').next).toMatch(
			/^The first day has not come yet\. .+ Wednesday 2 December: /,
		)
	})

	test('after three years every date has passed', () => {
		const { view, next } = viewOf({ firstDay: '2023-11-23' }, '2026-11-23')
		expect(next).toBe('Every date here has passed.')
		expect(view.ahead).toEqual([])
		expect(view.past.length).toBeGreaterThan(10)
	})
})

describe('what is shown when', () => {
	test('this week holds what is due from its Monday to its Sunday, today apart, and what lasts', () => {
		expect(idsOf(viewOf({}, '2026-11-06').view.now)).toEqual(['day1', 'day1-7', 'day7'])
		expect(idsOf(viewOf({}, '2026-11-17').view.now)).toEqual(['week3', 'week2-4'])
		expect(idsOf(viewOf({}, '2026-11-22').view.now)).toEqual(['week3'])
		expect(idsOf(viewOf({ backOn: '2026-11-20' }, '2026-12-20').view.now)).toEqual(['phase'])
	})

	test('what was due last week has passed and is no part of this week', () => {
		const { view } = viewOf({}, '2026-11-23')
		expect(idsOf(view.now)).toEqual(['day28', 'referral'])
		expect(idsOf(view.due)).toEqual(['week3', 'week2-4'])
		expect(idsOf(viewOf({ noteEnds: '2026-11-20' }, '2026-11-23').view.due)).not.toContain('note')
	})

	test('what is due holds today, what has passed in this week and the last, and a referral until they are back', () => {
		expect(idsOf(viewOf({}, '2026-11-22').view.due)).toEqual(['day8', 'week1-2', 'week3', 'week2-4'])
		expect(idsOf(viewOf({}, '2026-11-29').view.due)).toEqual(['referral', 'week3', 'week2-4', 'day28'])
		expect(idsOf(viewOf({}, '2026-12-30').view.due)).toEqual(['referral', 'week8'])
		expect(idsOf(viewOf({ sooner: true }, '2026-11-23').view.due)).toEqual(['referral', 'week3', 'week2-4'])
		expect(idsOf(viewOf({ backOn: '2026-12-28' }, '2026-12-30').view.due)).not.toContain('referral')
		expect(viewOf({ firstDay: '2026-12-02' }, '2026-11-23').view.due).toEqual([])
	})

	describe('a legal duty whose last day has passed', () => {
		const accident = { firstDay: '2026-10-26', nation: 'scotland', accidentOn: '2026-10-23', sooner: true } as const
		const missedOf = (change: Partial<TimelineInput>, today: string) => {
			const { missed, due } = viewOf(change, today).view
			for (const { date } of missed) expect(due).not.toContain(date)
			return missed.map(({ date, lastDay }) => [date.milestone.id, lastDay])
		}

		test('stands first from the day after, for three months, and whether they are back or not', () => {
			expect(missedOf(accident, '2026-11-07')).toEqual([])
			for (const today of ['2026-11-08', '2026-11-23', '2027-01-07', '2027-02-07'])
				expect(missedOf(accident, today)).toEqual([['riddor', '2026-11-07']])
			expect(missedOf(accident, '2027-02-08')).toEqual([])
			expect(missedOf({ ...accident, backOn: '2026-11-16' }, '2026-11-23')).toEqual([['riddor', '2026-11-07']])
		})

		test('is named above the dates', () => {
			expect(viewOf(accident, '2026-11-23').next).toContain(words.missedFirst(1))
			expect(viewOf({}, '2026-11-23').next).not.toContain(words.missedFirst(1))
		})

		test('is one of the employer: nothing without an accident, and in Northern Ireland no day of Great Britain', () => {
			expect(missedOf({}, '2026-11-23')).toEqual([])
			expect(missedOf({ ...accident, nation: 'northern-ireland' }, '2026-11-23')).toEqual([])
		})

		test('SSP1 is asked for while they are off, and a leave year only if it ended in the absence', () => {
			const off = { firstDay: '2026-05-04' }
			expect(missedOf(off, '2026-11-23')).toEqual([['week23', '2026-10-05']])
			expect(missedOf({ ...off, backOn: '2026-11-02' }, '2026-11-23')).toEqual([])
			const leave = { leaveYearEnds: '2026-10-31' }
			expect(missedOf({ ...leave, firstDay: '2026-10-01' }, '2026-11-23')).toEqual([['leaveyear', '2026-10-31']])
			expect(missedOf({ ...leave, firstDay: '2026-11-02' }, '2026-11-23')).toEqual([])
		})
	})

	test('a note has run out the day after its last, and not once somebody is back', () => {
		const ended = (change: Partial<TimelineInput>) => viewOf(change, '2026-11-23').view.noteEnded
		expect(ended({ noteEnds: '2026-11-22' })).toBe('2026-11-22')
		expect(ended({ noteEnds: '2026-11-23' })).toBeNull()
		expect(ended({ noteEnds: '2026-11-20', backOn: '2026-11-23' })).toBeNull()
		expect(ended({})).toBeNull()
	})

	test('the last day to report an accident keeps it in sight after its own day', () => {
		const { view } = viewOf({ accidentOn: '2026-11-01' }, '2026-11-16')
		expect(idsOf(view.ahead)).toContain('riddor')
		expect(idsOf(viewOf({ accidentOn: '2026-11-01' }, '2026-11-17').view.past)).toContain('riddor')
	})

	test('nobody is asked about a referral once the person is back, or when they were back before it', () => {
		expect(viewOf({}, '2026-11-23').view.referral?.on).toBe('2026-11-29')
		expect(viewOf({}, '2026-12-23').view.referral?.on).toBe('2026-11-29')
		expect(viewOf({ backOn: '2026-11-20' }, '2026-11-23').view.referral).toBeNull()
		expect(viewOf({ backOn: '2026-11-27' }, '2026-11-23').view.referral).toBeNull()
	})

	test('nothing is in two places, and nothing is lost', () => {
		for (let day = -30; day < 800; day += 7) {
			const { view } = viewOf(
				{ backOn: '2027-03-01', accidentOn: '2026-11-01', noteEnds: '2026-12-06' },
				addDays('2026-11-02', day),
			)
			const shown = idsOf([...view.past, ...view.ahead, ...view.undated])
			expect(new Set(shown).size).toBe(shown.length)
			for (const { id } of milestones.milestones) expect(shown).toContain(id)
		}
	})
})

describe('the drawn line', () => {
	const pointsOn = (today: string, change: Partial<TimelineInput> = {}) => {
		const { view, input } = viewOf(change, today)
		const dates = [...view.past, ...view.ahead].sort((a, b) => (a.on < b.on ? -1 : 1))
		return linePoints(dates, today, input.firstDay)
	}

	test('begins with day 1, holds the last and the next dates, and never more than there is room for', () => {
		for (let day = -30; day < 1200; day += 1) {
			const points = pointsOn(addDays('2026-11-02', day), { accidentOn: '2026-11-01' })
			expect(points.length).toBeLessThanOrEqual(8)
			expect([...points].sort((a, b) => (a.on < b.on ? -1 : 1))).toEqual(points)
			expect(new Set(points.map(({ on }) => on)).size).toBe(points.length)
		}
		expect(pointsOn('2026-11-23', { accidentOn: '2026-11-01' })[0]?.on).toBe('2026-11-02')
		expect(pointsOn('2026-11-03', { accidentOn: '2026-11-01' })[0]?.on).toBe('2026-11-01')
		const points = pointsOn('2026-11-23').map(({ on }) => on)
		expect(points[0]).toBe('2026-11-02')
		expect(points).toContain('2026-11-22')
		expect(points).toContain('2026-11-29')
	})

	test('today stands between the points before and after it', () => {
		const points = [{ on: '2026-11-02' }, { on: '2026-11-09' }, { on: '2026-11-29' }].map(({ on }) => ({ on, names: [] }))
		expect(placeOf('2026-11-09', points)).toBe(1)
		expect(placeOf('2026-11-19', points)).toBe(1.5)
		expect(placeOf('2026-11-01', points)).toBe(-0.5)
		expect(placeOf('2026-12-24', points)).toBe(2.5)
	})
})

test('a law of Great Britain and help of England are told apart', () => {
	const gb = { nations: ['england', 'scotland', 'wales'] as const }
	const everywhere = { nations: ['england', 'scotland', 'wales', 'northern-ireland'] as const }
	expect(narrowestPlace([gb, everywhere], 'northern-ireland')).toBe('gb')
	expect(narrowestPlace([gb, { nations: ['england'] }], 'scotland')).toBe('england')
	expect(narrowestPlace([gb, everywhere], 'wales')).toBeNull()
})
