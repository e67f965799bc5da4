import { describe, expect, test } from 'vitest'
import { listPatterns } from '#app/content/patterns.server.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { UsualWeek } from './lay-out-week.ts'

/** What is true for one contract only: a number of days, a kind of shift, a day by its name, a number of a week. */
const onlyForSome =
	/\b(\d+|one|two|three|four|five|six|seven) (half |full |whole )?days?\b|half days?|rest day|\bshifts?\b|\bnights?\b|\blate\b|(mon|tues|wednes|thurs|fri|satur|sun)day|week \d|\btwice\b|\bhalf\b/i

const odd: readonly (readonly [string, UsualWeek, string])[] = [
	['16 hours on Monday, Wednesday and Saturday from 5', usual(960, ['mon', 'wed', 'sat'], '05:00'), '2026-11-30'],
	['a week that begins on a Thursday', usual(2250, ['mon', 'tue', 'wed', 'thu', 'fri'], '09:00'), '2026-12-03'],
	['4 long days', usual(2400, ['mon', 'tue', 'wed', 'thu'], '09:00'), '2026-11-30'],
	['nights', usual(2400, ['thu', 'fri', 'sat', 'sun'], '22:00'), '2026-12-03'],
	['1 hour on 1 day', usual(60, ['sun'], '10:00'), '2026-12-06'],
	['every day', usual(4200, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], '07:15'), '2026-12-05'],
]

function usual(weeklyMinutes: number, days: Weekday[], startsAt: string): UsualWeek {
	return { weeklyMinutes, days, startsAt, breakMinutes: 30 }
}

describe.each(odd)('%s', (_, week, firstDay) => {
	test.each(listPatterns().map((pattern) => [pattern.key, pattern] as const))(
		'%s: the text of a week says nothing that its days could contradict',
		(_key, pattern) => {
			const plan = beginPhasedReturn(pattern, { usual: week, firstDay })
			for (const { duties, waits } of plan.weeks) expect(`${duties}\n${waits}`).not.toMatch(onlyForSome)
			expect(plan.afterwards).not.toMatch(/week \d/)
		},
	)
})

test.each([
	'2 half days.',
	'4 full days.',
	'A rest day follows each day of work.',
	'One late shift this week.',
	'Day shifts only.',
])('control: “%s” would be found', (text) => expect(text).toMatch(onlyForSome))
