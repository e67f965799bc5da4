import { expect, test } from 'vitest'
import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { weekdays } from '#app/journey/calendar.ts'
import { otherDayCases } from '../../../tests/timeline/other-day-cases.ts'
import { timelineCases } from '../../../tests/timeline/timeline-cases.ts'
import { timeline } from './timeline.ts'
import type { TimelineInput } from './timeline.ts'

/** A case as the rule takes it: Monday to Friday where the case says nothing. */
function inputOf({ firstDay = '', nation, days, sooner, ...given }: Readonly<Record<string, string>>): TimelineInput {
	const day = (name: string) => given[name] ?? null
	return {
		firstDay,
		nation: nations.find((one) => one === nation) ?? 'england',
		days: weekdays.filter((one) => (days ?? 'mon,tue,wed,thu,fri').split(',').includes(one)),
		backOn: day('backOn'),
		lastDaySick: day('lastDaySick'),
		accidentOn: day('accidentOn'),
		reportRequestedOn: day('reportRequestedOn'),
		leaveYearEnds: day('leaveYearEnds'),
		noteEnds: day('noteEnds'),
		sooner: sooner === 'yes',
	}
}

const datesOf = (input: Readonly<Record<string, string>>) => {
	const read = inputOf(input)
	const found = timeline(read, milestones, timelineTerms(read.nation, '2026-11-23'))
	return [...found.milestones, ...found.ours]
}

const cases = [...timelineCases, ...otherDayCases]

test('there are at least forty cases', () => {
	expect(cases.length).toBeGreaterThanOrEqual(40)
})

test.each(cases)('$name', ({ input, on, off = {}, until = {}, deadline = {} }) => {
	const dates = datesOf(input)
	const dateOf = (id: string) => {
		const found = dates.find(({ milestone }) => milestone.id === id)
		if (!found) throw new Error(`There is no ${id}`)
		return found
	}
	expect(Object.fromEntries(Object.keys(on).map((id) => [id, dateOf(id).on]))).toEqual(on)
	for (const [id, day] of Object.entries(on)) expect(dateOf(id).why === null, id).toBe(day !== null)
	for (const [id, expected] of Object.entries(off)) {
		const found = dateOf(id).off
		expect(found && [found.kind, found.workingDay], id).toEqual(expected)
	}
	for (const [id, day] of Object.entries(until)) expect(dateOf(id).until, id).toBe(day)
	for (const [id, day] of Object.entries(deadline)) expect(dateOf(id).reportBy?.on, id).toBe(day)
})

test('a bank holiday has its name', () => {
	const day = datesOf({ firstDay: '2026-12-25', nation: 'england' }).find(({ milestone }) => milestone.id === 'day8')
	expect(day?.off?.name).toBe('New Year’s Day')
})

test('the last day to report an accident is moved by nobody: the working day before it stands beside it', () => {
	const day = datesOf({ firstDay: '2026-11-02', nation: 'england', accidentOn: '2026-10-30' })
	expect(day.find(({ milestone }) => milestone.id === 'riddor')?.reportBy).toMatchObject({
		on: '2026-11-14',
		off: { kind: 'weekend', workingDay: '2026-11-13' },
	})
})

test.each(nations)('every day of two years is a first day in %s, and the days follow one another', (nation: Nation) => {
	for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
		const dates = datesOf({ firstDay: new Date(at).toISOString().slice(0, 10), nation })
		const days = dates
			.filter(({ on, milestone }) => on !== null && milestone.anchor === 'first full day of sickness')
			.sort((a, b) => (a.milestone.dayFromStart ?? 0) - (b.milestone.dayFromStart ?? 0))
			.map(({ on }) => on ?? '')
		expect([...days].sort()).toEqual(days)
	}
})
