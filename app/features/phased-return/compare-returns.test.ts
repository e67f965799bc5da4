import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { compareReturns, nothingChanged } from './compare-returns.ts'
import { phasedReturnSchema } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { putBack } from './put-back.ts'
import { sayOfReturn, sayOfWeek } from './said-of-return.ts'
import { filledIn } from './specimens.ts'

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
const plan = filledIn(
	beginPhasedReturn(findPattern('standard-4')!, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-11-30' }),
)
const withWeek = (at: number, change: Partial<PhasedWeek>): PhasedReturn => ({
	...plan,
	weeks: plan.weeks.map((week, index) => (index === at ? { ...week, ...change } : week)),
})
const [first, second, third, fourth] = plan.weeks as [PhasedWeek, PhasedWeek, PhasedWeek, PhasedWeek]
const given = { words: wordsIn('en').phasedReturnDocument, said: wordsIn('en').returnVersions.said }
const saidOf = (after: PhasedReturn) => {
	const { changed } = compareReturns(plan, after)
	return changed.flatMap(({ place, before, after: now, parts }) =>
		parts.map((part) => [place, part, sayOfWeek(now, part, after, given), sayOfWeek(before, part, plan, given)]),
	)
}

test('two versions that say the same differ in nothing', () => {
	expect(nothingChanged(compareReturns(plan, structuredClone(plan)))).toBe(true)
})

test('the days of a week in another order are the same days', () => {
	expect(nothingChanged(compareReturns(plan, withWeek(0, { days: [...first.days].reverse() })))).toBe(true)
})

test('a week with other hours says how many there are and were, and by the clock', () => {
	const later = first.days.map((day) => (day.weekday === 'mon' ? { ...day, until: '13:45' } : day))
	expect(saidOf(withWeek(0, { days: later }))).toEqual([
		[1, 'hours', '19.75', '18.75'],
		[1, 'days', 'Monday 09:00 to 13:45\nTuesday to Friday 09:00 to 12:45', 'Monday to Friday 09:00 to 12:45'],
	])
})

test('work at home is told as a place, and not as other times', () => {
	const home = first.days.map((day) => (day.weekday === 'wed' ? { ...day, place: 'home' as const } : day))
	expect(saidOf(withWeek(0, { days: home }))).toEqual([[1, 'places', 'Wednesday at home', 'usual place']])
})

/** One change of each thing that a week can say. `days` is above. */
const weekChanges = {
	dutiesPercent: { dutiesPercent: 7 },
	duties: { duties: 'Only the post' },
	waits: { waits: 'The late orders' },
	supervised: { supervised: !second.supervised },
	holiday: { holiday: ['mon'] },
	holidayChosen: { holidayChosen: true, holiday: ['mon'] },
	review: { review: !second.review },
	reviewBack: { reviewBack: 2 },
	reviewTime: { reviewTime: '10:00' },
	reviewOutcome: { reviewOutcome: 'hold' },
	reviewNote: { reviewNote: 'The chair has not come' },
	employeeSays: { employeeSays: 'Fridays are long' },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<keyof PhasedWeek, unknown>>>>>

/** One change of each thing that a plan can say of itself. */
const planChanges = {
	employee: { employee: 'Kim Other' },
	manager: { manager: 'Kim Other' },
	firm: { firm: 'Other Ltd' },
	usual: { usual: { ...plan.usual, startsAt: '10:00' } },
	firstDay: { firstDay: '2026-12-07' },
	nation: { nation: 'scotland' },
	noteFrom: { noteFrom: '2026-11-03' },
	noteUntil: { noteUntil: null },
	goesTo: { goesTo: 'Kim' },
	tooMuch: { tooMuch: 'Other signs' },
	colleaguesHear: { colleaguesHear: 'Nothing' },
	afterwards: { afterwards: 'Usual hours' },
	employeeSays: { employeeSays: 'It is fine by me' },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<keyof PhasedReturn, unknown>>>>>

const payChanges = {
	weeklyPay: 60_000,
	averageWeeklyEarnings: 41_234,
	policy: 'full',
	policyPercent: 50,
	unfitOnOtherDays: null,
	sickDaysUsed: 3,
} as const

describe('whatever can be said is told when it changes, in words that differ', () => {
	test('the lists below name everything that is kept', () => {
		const keys = (shape: object) => Object.keys(shape).sort()
		const { weeks, pay, ...rest } = phasedReturnSchema.shape
		expect(keys({ ...planChanges, pattern: 1 })).toEqual(keys(rest))
		expect(keys(payChanges)).toEqual(keys(pay.shape))
		expect(keys({ ...weekChanges, id: 1, days: 1 })).toEqual(keys(weeks.element.shape))
	})

	test.each(Object.entries(weekChanges))('%s of a week', (_name, change) => {
		const told = saidOf(withWeek(1, change as Partial<PhasedWeek>))
		expect(told).toHaveLength(1)
		expect(told[0]?.[0]).toBe(2)
		expect(told[0]?.[2]).not.toBe(told[0]?.[3])
	})

	test.each([
		...Object.entries(planChanges),
		...Object.entries(payChanges).map(([name, value]) => [
			name,
			{ pay: { ...plan.pay, ...(name === 'policyPercent' ? { policy: 'percent' } : {}), [name]: value } },
		]),
	] as readonly [string, Partial<PhasedReturn>][])('%s of the plan', (_name, change) => {
		const after = { ...plan, ...change }
		const { parts, changed } = compareReturns(plan, after)
		expect(parts).toHaveLength(1)
		expect(changed).toEqual([])
		expect(sayOfReturn(after, parts[0]!, given)).not.toBe(sayOfReturn(plan, parts[0]!, given))
	})
})

test('a week that came, went or changed places is told as that, and the others keep still', () => {
	const added = { ...fourth, id: 'newweek1' }
	const without = compareReturns(plan, { ...plan, weeks: [first, third, fourth] })
	expect(without.removed).toEqual([{ row: second, place: 2 }])
	expect([without.added, without.changed, without.moved]).toEqual([[], [], []])
	const more = compareReturns(plan, { ...plan, weeks: [first, added, second, third, fourth] })
	expect(more.added).toEqual([{ row: added, place: 2 }])
	expect([more.removed, more.changed, more.moved]).toEqual([[], [], []])
	const swapped = compareReturns(plan, { ...plan, weeks: [first, third, second, fourth] })
	expect(swapped.moved).toHaveLength(1)
	expect([swapped.added, swapped.removed, swapped.changed]).toEqual([[], [], []])
})

describe('an earlier version that is put back', () => {
	const now = { ...withWeek(1, { employeeSays: 'Now', waits: 'Now' }), employeeSays: 'I agree', goesTo: 'Kim' }

	test('says what it said, and what the employee says now', () => {
		const back = putBack(plan, [now])
		expect(back).toEqual({ ...withWeek(1, { employeeSays: 'Now' }), employeeSays: 'I agree' })
		// Control: the version itself does not say it.
		expect(back).not.toEqual(plan)
	})

	test('does not bring back words that the employee took away', () => {
		const wordy = { ...withWeek(0, { employeeSays: 'Before' }), employeeSays: 'Before' }
		expect(putBack(wordy, [plan])).toEqual(plan)
	})

	test('has for a week that was taken out since what the employee said of it last', () => {
		const gone = { ...plan, weeks: [first, third, fourth] }
		const last = withWeek(1, { employeeSays: 'Last' })
		const earlier = withWeek(1, { employeeSays: 'Earlier' })
		expect(putBack(plan, [gone, last, earlier]).weeks[1]?.employeeSays).toBe('Last')
	})
})
