import { addDays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { daysLeftOut } from './days-left-out.ts'
import { longestUsualDay, usualFits } from './lay-out-week.ts'
import { overlappingDays } from './overlapping-days.ts'
import { minutesInWeek, minutesOf, mostWeeks } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { largestStep, loadOf, stepsUp } from './steps-up.ts'
import type { StepUp } from './steps-up.ts'
import { weekDates, weekFrom, weekOf } from './week-dates.ts'

/** Has to be put right before the plan goes out. */
export const errorCodes = [
	'usual-too-long',
	'too-many-weeks',
	'two-increases',
	'step-without-review',
	'last-without-review',
	'over-the-week',
	'over-the-days',
	'empty-day',
	'days-overlap',
	'holiday-not-chosen',
	'holiday-and-work',
	'note-reversed',
] as const

/** For both to think about: the plan can go out as it is. */
export const warningCodes = [
	'first-day-not-worked',
	'nothing-worked',
	'big-step',
	'longer-day',
	'not-a-usual-day',
	'holiday-not-usual',
	'review-said-otherwise',
	'note-not-over',
	'note-runs-out',
	'days-off-unsettled',
	'pay-not-stated',
	'nothing-after',
] as const

export type RuleCode = (typeof errorCodes)[number] | (typeof warningCodes)[number]

export type Broken = {
	readonly code: RuleCode
	readonly level: 'error' | 'warning'
	/** Counted from 1; null where it is about the whole plan. */
	readonly week: number | null
	readonly weekday?: Weekday
	/** The days that are counted. */
	readonly days?: readonly Weekday[]
	/** A day that the sentence names, 'YYYY-MM-DD'. */
	readonly on?: string
	/** What was found and what is allowed, as the sentence says them: hours, or for a step the percent after and before it. */
	readonly found?: number
	readonly allowed?: number
	/** A fact that it rests on. */
	readonly fact?: string
}

type Found = Omit<Broken, 'level'>

/**
 * What a plan does not keep to (brief 7.5), errors and warnings in the order of the weeks; empty when all is well.
 *
 * - Each step up follows a review on the last day of the step before it, and the plan ends with one. A step back and a hold never break
 *   a rule.
 * - No overtime: no week is above the usual week. A day that is longer than an even share of the usual week is a warning only, because
 *   usual days can differ. On-call work is nothing that a plan holds; the document says that there is none.
 * - The note's dates and pay warn: coming back before a note ends is lawful when both agree (FIT06).
 */
export function checkRules(plan: PhasedReturn): Broken[] {
	const overlaps = overlappingDays(plan).map(({ next }) => next)
	const found: Found[] = [
		...wholePlan(plan),
		...reviews(plan),
		...plan.weeks.flatMap((week, index) => oneWeek(plan, week, index + 1, overlaps)),
		...note(plan),
	]
	return found
		.map((one): Broken => ({ ...one, level: errorCodes.some((code) => code === one.code) ? 'error' : 'warning' }))
		.sort((one, other) => (one.week ?? 0) - (other.week ?? 0))
}

export const errorsOf = (broken: readonly Broken[]): readonly Broken[] => broken.filter(({ level }) => level === 'error')

function wholePlan({ usual, weeks, firstDay, pay, afterwards }: PhasedReturn): Found[] {
	const last = weeks.at(-1)
	const isUsualAgain =
		last !== undefined &&
		(minutesInWeek(last) >= usual.weeklyMinutes || last.holiday.length > 0) &&
		(last.dutiesPercent ?? 100) === 100 &&
		last.days.every(({ place }) => place === 'usual')
	return [
		...(usualFits(usual) ? [] : [{ code: 'usual-too-long', week: null } as const]),
		...(weeks.length > mostWeeks ? [{ code: 'too-many-weeks', week: mostWeeks + 1 } as const] : []),
		...(usual.days.includes(weekFrom(firstDay)[0] ?? 'mon')
			? []
			: [{ code: 'first-day-not-worked', week: 1, on: firstDay } as const]),
		...(pay.weeklyPay === null ? [{ code: 'pay-not-stated', week: null, on: firstDay, fact: 'SSP11' } as const] : []),
		...(isUsualAgain || afterwards.trim() !== '' ? [] : [{ code: 'nothing-after', week: weeks.length } as const]),
	]
}

function reviews(plan: PhasedReturn): Found[] {
	const ups = stepsUp(plan)
	return [
		...ups.flatMap((up) => bigStep(plan, up)),
		...ups
			.filter(({ reviewed }) => !reviewed)
			.map(({ after, week, second }): Found =>
				second ? { code: 'two-increases', week } : { code: 'step-without-review', week: after },
			),
		...(plan.weeks.at(-1)?.review === false ? [{ code: 'last-without-review', week: plan.weeks.length } as const] : []),
		...ups.flatMap(({ after, week }): Found[] => {
			const outcome = plan.weeks[after - 1]?.reviewOutcome ?? null
			return outcome === 'hold' || outcome === 'step-back' ? [{ code: 'review-said-otherwise', week }] : []
		}),
	]
}

/** A step that is larger than any that the patterns make, in hours or in duties. Hours are dealt out in quarters: that is no step. */
function bigStep({ weeks, usual }: PhasedReturn, { after, week: number }: StepUp): Found[] {
	const [before, week] = [weeks[after - 1], weeks[number - 1]]
	if (!before || !week) return []
	const about = (from: number, to: number): Found[] => [
		{ code: 'big-step', week: number, found: Math.round(to), allowed: Math.round(from) },
	]
	const [least, most] = [loadOf(before), loadOf(week)]
	const percent = (minutes: number) => (minutes * 100) / usual.weeklyMinutes
	if (most - least > (usual.weeklyMinutes * largestStep) / 100 + 15) return about(percent(least), percent(most))
	const [lighter, heavier] = [before.dutiesPercent ?? 100, week.dutiesPercent ?? 100]
	return before.dutiesPercent !== null && heavier - lighter > largestStep ? about(lighter, heavier) : []
}

/** `overlaps`: the days of any week that begin too early. */
function oneWeek(
	{ usual }: PhasedReturn,
	week: PhasedWeek,
	number: number,
	overlaps: readonly { readonly week: number; readonly weekday: Weekday }[],
): Found[] {
	const longest = longestUsualDay(usual)
	const about = (code: RuleCode, weekday?: Weekday, fact?: string): Found => ({
		code,
		week: number,
		...(weekday && { weekday }),
		...(fact && { fact }),
	})
	const isUsual = (weekday: Weekday) => usual.days.includes(weekday)
	return [
		...(week.days.length === 0 && !usual.days.every((day) => week.holiday.includes(day)) ? [about('nothing-worked')] : []),
		...(minutesInWeek(week) > usual.weeklyMinutes
			? [{ ...about('over-the-week'), found: hoursOf(minutesInWeek(week)), allowed: hoursOf(usual.weeklyMinutes) }]
			: []),
		...(week.days.length > usual.days.length
			? [
					{
						...about('over-the-days'),
						found: week.days.length,
						allowed: usual.days.length,
						days: week.days.map(({ weekday }) => weekday),
					},
				]
			: []),
		...week.days.flatMap((day) => [
			...(minutesOf(day) === 0 ? [about('empty-day', day.weekday)] : []),
			...(minutesOf(day) > longest ? [about('longer-day', day.weekday)] : []),
			...(isUsual(day.weekday) ? [] : [about('not-a-usual-day', day.weekday)]),
		]),
		...overlaps.filter((day) => day.week === number).map(({ weekday }) => about('days-overlap', weekday)),
		...(week.holiday.length > 0 && !week.holidayChosen ? [about('holiday-not-chosen', undefined, 'WT03')] : []),
		...week.holiday.flatMap((weekday) => [
			...(week.days.some((day) => day.weekday === weekday) ? [about('holiday-and-work', weekday)] : []),
			...(isUsual(weekday) ? [] : [about('holiday-not-usual', weekday)]),
		]),
	]
}

const hoursOf = (minutes: number) => Math.round((minutes * 100) / 60) / 100

/** Working while a note runs, and days off that no note covers any more. */
function note(plan: PhasedReturn): Found[] {
	const { noteFrom, noteUntil, pay, usual } = plan
	if (noteUntil === null) {
		// Whether they are fit on those days settles how they are paid, so it is not asked twice.
		const [first] = pay.unfitOnOtherDays !== null || noteFrom !== null ? [] : daysLeftOut(plan)
		return first ? [{ code: 'days-off-unsettled', week: weekOf(plan, first), on: first, fact: 'SSP11' }] : []
	}
	if (noteFrom !== null && noteUntil < noteFrom) return [{ code: 'note-reversed', week: null, on: noteUntil }]
	const days = weekDates(plan).flatMap((week) => week.days)
	const early = days.find(({ on, work }) => work !== null && on <= noteUntil && (noteFrom === null || on >= noteFrom))
	const off = days.find(
		({ on, weekday, work }) =>
			work === null &&
			on > noteUntil &&
			usual.days.includes(weekday) &&
			!plan.weeks[(weekOf(plan, on) ?? 1) - 1]?.holiday.includes(weekday),
	)
	return [
		...(early ? [{ code: 'note-not-over', week: weekOf(plan, early.on), on: noteUntil, fact: 'FIT06' } as const] : []),
		...(off && pay.unfitOnOtherDays
			? [{ code: 'note-runs-out', week: weekOf(plan, off.on), on: addDays(noteUntil, 1), fact: 'SSP11' } as const]
			: []),
	]
}
