import { expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { typedOfPart } from '#app/features/papers/save-part.server.ts'
import { entriesOf, parseStep } from '#app/journey/form.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { checkRules } from './check-rules.ts'
import { newlyBroken } from './newly-broken.ts'
import { overlappingDays } from './overlapping-days.ts'
import type { PhasedReturn, WorkDay } from './phased-return.ts'
import { weekPart } from './return-parts.ts'

const pattern = findPattern('two-step')
if (!pattern) throw new Error('There is no pattern')
const begun = beginPhasedReturn(pattern, {
	usual: { weeklyMinutes: 1200, days: ['mon', 'sun'], startsAt: '09:00', breakMinutes: 0 },
	firstDay: '2026-11-30',
})
const day = (weekday: Weekday, from: string, until: string): WorkDay => ({
	weekday,
	from,
	until,
	breakMinutes: 0,
	place: 'usual',
})
const weekOf = (days: WorkDay[]) => ({ ...begun.weeks[0]!, days })
/** Three weeks with these days, one after the other. */
const plan = (...weeks: WorkDay[][]): PhasedReturn => ({
	...begun,
	weeks: weeks.map((days, at) => ({ ...weekOf(days), id: `week000${at + 1}` })),
})
const night = [day('mon', '04:00', '09:00'), day('sun', '22:00', '07:00')]
const found = (of: PhasedReturn) =>
	overlappingDays(of).map(({ shift, next }) => `${shift.week} ${shift.weekday}, ${next.week} ${next.weekday}`)

test('a night shift at the end of a week is held against the first day of the next', () => {
	expect(found(plan(night, night, night))).toEqual(['1 sun, 2 mon', '2 sun, 3 mon'])
	const rules = checkRules(plan(night, night, night)).filter(({ code }) => code === 'days-overlap')
	expect(rules.map(({ level, week, weekday }) => [level, week, weekday])).toEqual([
		['error', 2, 'mon'],
		['error', 3, 'mon'],
	])
})

test.each<[what: string, plan: PhasedReturn, expected: string[]]>([
	['the days of one week', plan([day('tue', '22:00', '07:00'), day('wed', '06:59', '09:00')]), ['1 tue, 1 wed']],
	['a day that begins as the shift ends', plan([day('tue', '22:00', '07:00'), day('wed', '07:00', '09:00')]), []],
	['a shift that ends on its own day', plan([day('tue', '09:00', '17:00'), day('wed', '06:00', '09:00')]), []],
	['a shift of 24 hours', plan([day('tue', '09:00', '09:00'), day('wed', '08:00', '12:00')]), ['1 tue, 1 wed']],
	['a shift that ends at midnight', plan([day('tue', '16:00', '00:00'), day('wed', '00:00', '08:00')]), []],
	['a day of rest between', plan([day('tue', '22:00', '07:00'), day('thu', '04:00', '09:00')]), []],
	['the first day and the last of one week', plan(night), []],
	[
		'a plan that begins on a Sunday',
		{ ...plan(night, [day('mon', '09:00', '12:00')]), firstDay: '2026-11-29' },
		['1 sun, 1 mon'],
	],
	['a week that nobody works', plan(night, [], night), []],
])('%s', (_what, of, expected) => {
	expect(found(of)).toEqual(expected)
})

/** The problems that the form of a week has with these days in it. */
function problemsOf(of: PhasedReturn, number: number, changes: Record<string, string>) {
	const part = weekPart(of, of.weeks[number - 1]!.id)!
	const typed = { ...typedOfPart(part, part.read(of), '2026-11-23'), ...changes }
	const said = parseStep(part.step, new URLSearchParams(entriesOf(typed) as [string, string][]), () => undefined, {
		today: '2026-11-23',
	})
	return said.ok ? [] : said.problems
}

test('the form of a week says where it meets the week before and the week after', () => {
	const calm = [day('mon', '09:00', '12:00'), day('sun', '09:00', '12:00')]
	expect(problemsOf(plan(calm, calm, calm), 2, {})).toEqual([])
	expect(problemsOf(plan(calm, calm, calm), 2, { 'sun-from': '22:00', 'sun-until': '9:30' })).toEqual([
		{
			field: 'sun-until',
			message: 'Monday in week 3 starts at 09:00, before the shift of Sunday ends at 09:30. Change one of them',
		},
	])
	expect(problemsOf(plan(night, calm, calm), 2, { 'mon-from': '6:00' })).toEqual([
		{
			field: 'mon-from',
			message: 'Monday starts at 06:00, before the shift of Sunday in week 1 ends at 07:00. Change one of them',
		},
	])
	// What two other weeks do to each other is said where they are changed.
	expect(problemsOf(plan(night, night, calm, calm), 4, {})).toEqual([])
})

test('a step back from nights to days is taken, and the plan names the day to change', () => {
	const nights = [day('mon', '22:00', '06:00'), day('sun', '22:00', '09:30')]
	const [before, after] = [plan(nights), plan(nights, [day('mon', '09:00', '17:00')])]
	expect(newlyBroken(before, after).map(({ code }) => code)).not.toContain('days-overlap')
	expect(checkRules(after).map(({ code }) => code)).toContain('days-overlap')
})
