import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { checkRules, errorCodes, warningCodes } from './check-rules.ts'
import type { RuleCode } from './check-rules.ts'
import { emptyPay } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

const pattern = findPattern('standard-4')
if (!pattern) throw new Error('There is no pattern')

const good: PhasedReturn = {
	...beginPhasedReturn(pattern, {
		usual: { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'], startsAt: '09:00', breakMinutes: 30 },
		firstDay: '2026-11-30',
	}),
	pay: { ...emptyPay, weeklyPay: 50_000, unfitOnOtherDays: true },
}
const withWeek = (number: number, change: Partial<PhasedWeek>): PhasedReturn => ({
	...good,
	weeks: good.weeks.map((week, index) => (index === number - 1 ? { ...week, ...change } : week)),
})
const week = (number: number): PhasedWeek => {
	const found = good.weeks[number - 1]
	if (!found) throw new Error(`There is no week ${number}`)
	return found
}
const without = (number: number, day: string) => week(number).days.filter(({ weekday }) => weekday !== day)
const changed = (number: number, day: string, change: Partial<PhasedWeek['days'][number]>) =>
	withWeek(number, { days: week(number).days.map((one) => (one.weekday === day ? { ...one, ...change } : one)) })

test('a plan that keeps to everything breaks nothing', () => {
	expect(checkRules(good)).toEqual([])
})

/** One plan for each rule, and what is said of it. */
const broken: Record<RuleCode, readonly [plan: PhasedReturn, said: string]> = {
	'usual-too-long': [{ ...good, usual: { ...good.usual, weeklyMinutes: 5 * 24 * 60 } }, 'error usual-too-long null'],
	'too-many-weeks': [
		{ ...good, weeks: Array.from({ length: 13 }, (_, index) => ({ ...week(4), id: `week00${index + 10}` })) },
		'error too-many-weeks 13',
	],
	'two-increases': [withWeek(2, { review: false }), 'error two-increases 3'],
	'step-without-review': [withWeek(1, { review: false }), 'error step-without-review 1'],
	'last-without-review': [withWeek(4, { review: false }), 'error last-without-review 4'],
	'over-the-week': [changed(4, 'mon', { until: '17:01' }), 'error over-the-week 4'],
	'over-the-days': [
		withWeek(1, { days: [...week(1).days, { ...week(1).days[0]!, weekday: 'sat', from: '09:00', until: '10:00' }] }),
		'error over-the-days 1',
	],
	'empty-day': [changed(2, 'tue', { from: '09:00', until: '09:30', breakMinutes: 45 }), 'error empty-day 2 tue'],
	'days-overlap': [changed(2, 'tue', { from: '20:00', until: '09:30', breakMinutes: 240 }), 'error days-overlap 2 wed'],
	'holiday-not-chosen': [withWeek(2, { days: without(2, 'fri'), holiday: ['fri'] }), 'error holiday-not-chosen 2'],
	'holiday-and-work': [withWeek(2, { holiday: ['fri'], holidayChosen: true }), 'error holiday-and-work 2 fri'],
	'note-reversed': [{ ...good, noteFrom: '2026-11-20', noteUntil: '2026-11-10' }, 'error note-reversed null 2026-11-10'],
	'first-day-not-worked': [{ ...good, firstDay: '2026-11-29' }, 'warning first-day-not-worked 1 2026-11-29'],
	'nothing-worked': [withWeek(2, { days: [] }), 'warning nothing-worked 2'],
	'big-step': [{ ...good, weeks: [{ ...week(1), days: without(1, 'mon').slice(0, 2) }, week(3), week(4)] }, 'warning big-step 2'],
	'longer-day': [changed(1, 'mon', { until: '17:15' }), 'warning longer-day 1 mon'],
	'not-a-usual-day': [
		withWeek(2, { days: week(2).days.map((day) => (day.weekday === 'fri' ? { ...day, weekday: 'sat' } : day)) }),
		'warning not-a-usual-day 2 sat',
	],
	'holiday-not-usual': [withWeek(2, { holiday: ['sun'], holidayChosen: true }), 'warning holiday-not-usual 2 sun'],
	'review-said-otherwise': [withWeek(1, { reviewOutcome: 'hold' }), 'warning review-said-otherwise 2'],
	'note-not-over': [{ ...good, noteFrom: '2026-11-02', noteUntil: '2026-12-08' }, 'warning note-not-over 1 2026-12-08'],
	'note-runs-out': [
		{ ...withWeek(2, { days: without(2, 'wed') }), noteUntil: '2026-11-29' },
		'warning note-runs-out 2 2026-11-30',
	],
	'days-off-unsettled': [
		{ ...withWeek(2, { days: without(2, 'wed') }), pay: { ...good.pay, unfitOnOtherDays: null } },
		'warning days-off-unsettled 2 2026-12-09',
	],
	'pay-not-stated': [{ ...good, pay: emptyPay }, 'warning pay-not-stated null 2026-11-30'],
	'nothing-after': [{ ...good, weeks: good.weeks.slice(0, 3) }, 'warning nothing-after 3'],
}

test('a week that is all holiday is no week in which nothing is worked', () => {
	const away = withWeek(2, { days: [], holiday: [...good.usual.days], holidayChosen: true })
	expect(checkRules(away).map(({ code }) => code)).not.toContain('nothing-worked')
})

test.each([...errorCodes, ...warningCodes])('%s is found, with its week', (code) => {
	const [plan, said] = broken[code]
	const found = checkRules(plan).map((one) =>
		[one.level, one.code, String(one.week), one.weekday, one.on].filter((part) => part !== undefined).join(' '),
	)
	expect(found).toContain(said)
	expect(found.filter((one) => one.startsWith('error')).length).toBeLessThanOrEqual(
		errorCodes.some((one) => one === code) ? 1 : 0,
	)
})

test('each rule has a sentence that names its week and says what to do', () => {
	const { rules } = wordsIn('en').phasedReturn
	expect(Object.keys(rules).sort()).toEqual([...errorCodes, ...warningCodes].sort())
	for (const code of ['over-the-week', 'two-increases', 'step-without-review', 'last-without-review'] as const)
		expect(rules[code]({ week: '3', day: 'Monday', on: '', found: '', allowed: '' })).toContain('3')
})

test('a week that is too long says how long, and how long it may be', () => {
	const [long] = checkRules(changed(4, 'mon', { until: '18:30' }))
	expect(long).toMatchObject({ code: 'over-the-week', found: 39, allowed: 37.5 })
	const { rules } = wordsIn('en').phasedReturn
	expect(rules['over-the-week']({ week: '4', day: '', on: '', found: '39', allowed: '37.5' })).toContain(
		'has 39 hours, and the usual week has 37.5',
	)
})

test('a week with a day too many names the days that count, and says to swap one', () => {
	const { rules, dayList } = wordsIn('en').phasedReturn
	const days = dayList(['Tuesday', 'Wednesday', 'Friday'])
	const text = rules['over-the-days']({ week: '3', day: '', on: '', found: '3', allowed: '2', days })
	expect(text).toContain('Week 3 has 3 working days: Tuesday, Wednesday and Friday. The usual week has 2.')
	expect(text).toContain('swap it')
	expect(text).not.toContain('overtime')
})

test('a step in duties alone can be too large, and one as large as the patterns make is not', () => {
	const steps = (first: number, second: number) => {
		const weeks = [{ ...week(4), dutiesPercent: first }, { ...week(4), dutiesPercent: second }, week(4)]
		return checkRules({ ...good, weeks }).map(({ code, week, found, allowed }) => [code, week, allowed, found])
	}
	expect(steps(20, 61)).toEqual([['big-step', 2, 20, 61]])
	expect(steps(60, 100)).toEqual([])
})

test('days left out are settled by a note, by saying whether they are fit on them, or by holiday', () => {
	const off = withWeek(2, { days: without(2, 'wed') })
	const codes = (plan: PhasedReturn) => checkRules(plan).map(({ code }) => code)
	expect(codes({ ...off, pay: { ...good.pay, unfitOnOtherDays: null } })).toContain('days-off-unsettled')
	for (const settled of [
		{ ...off, noteUntil: '2027-01-31' },
		{ ...off, pay: { ...good.pay, unfitOnOtherDays: false } },
		{ ...off, pay: { ...good.pay, unfitOnOtherDays: true } },
		withWeek(2, { days: without(2, 'wed'), holiday: ['wed'], holidayChosen: true }),
	])
		expect(codes(settled)).not.toContain('days-off-unsettled')
})

describe('what is no fault', () => {
	const codes = (plan: PhasedReturn) => checkRules(plan).map(({ code }) => code)

	test('a step back, with or without a review before it', () => {
		const back = (review: boolean) => ({ ...good, weeks: [week(1), { ...week(2), review }, week(1), week(2), week(3), week(4)] })
		expect(codes(back(true))).toEqual([])
		expect(codes(back(false)), 'nobody looked before the step back, so nothing is wrong with it').toEqual([])
	})

	test('a hold, once or many times', () => {
		const held = { ...week(2), reviewOutcome: 'hold' } as const
		expect(codes({ ...good, weeks: [week(1), held, held, held, week(2), week(3), week(4)] })).toEqual([])
	})

	test('holiday that the employee chose, and the whole week of it', () => {
		expect(codes(withWeek(2, { days: without(2, 'fri'), holiday: ['fri'], holidayChosen: true }))).toEqual([])
		expect(codes(withWeek(2, { days: [], holiday: ['mon', 'tue', 'wed', 'thu', 'fri'], holidayChosen: true }))).toEqual([])
	})

	test('coming back after the note has ended, and days off that are no sick days', () => {
		expect(codes({ ...good, noteFrom: '2026-11-02', noteUntil: '2026-11-29' })).toEqual([])
		const off = { ...withWeek(2, { days: without(2, 'wed') }), noteUntil: '2026-11-29' }
		expect(codes({ ...off, pay: { ...good.pay, unfitOnOtherDays: false } })).toEqual([])
	})

	test('an end that is not the usual week, when the plan says what comes then', () => {
		expect(codes({ ...good, weeks: good.weeks.slice(0, 3), afterwards: 'We decide on 18 December.' })).toEqual([])
	})
})

describe('what counts as a step up besides hours', () => {
	const firstTwo = (change: Partial<PhasedWeek>) => ({
		...good,
		afterwards: 'Then we decide.',
		weeks: [
			{ ...week(1), review: false },
			{ ...week(1), ...change },
		],
	})
	const isUp = (change: Partial<PhasedWeek>) => checkRules(firstTwo(change)).some(({ code }) => code === 'step-without-review')

	test('a larger share of the work', () => {
		expect(isUp({ dutiesPercent: 60 })).toBe(true)
		expect(isUp({ dutiesPercent: null })).toBe(false)
		expect(isUp({})).toBe(false)
	})

	test('work without supervision, and more days away from home', () => {
		const supervised = { ...good, afterwards: 'x', weeks: [{ ...week(1), supervised: true, review: false }, week(1)] }
		expect(checkRules(supervised).map(({ code }) => code)).toEqual(['step-without-review'])
		const atHome = week(1).days.map((day) => ({ ...day, place: 'home' as const }))
		const out = { ...good, afterwards: 'x', weeks: [{ ...week(1), days: atHome, review: false }, week(1)] }
		expect(checkRules(out).map(({ code }) => code)).toEqual(['step-without-review'])
	})
})
