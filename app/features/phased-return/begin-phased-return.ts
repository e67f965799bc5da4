import type { Nation } from '#app/features/guidance/fact.ts'
import { layOutWeek } from './lay-out-week.ts'
import type { UsualWeek } from './lay-out-week.ts'
import type { Pattern, PatternWeek } from './pattern.ts'
import { emptyPay } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { weekFrom } from './week-dates.ts'

/**
 * A plan as a pattern begins it: names empty, pay not said, every day by the clock. What is in it can be changed.
 *
 * @param usual the usual week; ask `usualFits` first, because days that would be longer than 24 hours are cut
 * @param firstDay the first day back, 'YYYY-MM-DD'
 * @param nation whose bank holidays count
 */
export function beginPhasedReturn(
	pattern: Pattern,
	{ usual, firstDay, nation = 'england' }: { readonly usual: UsualWeek; readonly firstDay: string; readonly nation?: Nation },
): PhasedReturn {
	const order = weekFrom(firstDay)
	const weeks = pattern.weeks.map((week, index) => begun(week, usual, order, weekId(index + 1)))
	return {
		employee: '',
		manager: '',
		firm: '',
		pattern: pattern.key,
		usual: { ...usual, days: [...usual.days] },
		nation,
		firstDay,
		weeks,
		noteFrom: null,
		noteUntil: null,
		goesTo: '',
		tooMuch: '',
		employeeSays: '',
		colleaguesHear: '',
		afterwards: pattern.afterwards,
		pay: emptyPay,
	}
}

const begun = (week: PatternWeek, usual: UsualWeek, order: ReturnType<typeof weekFrom>, id: string): PhasedWeek => ({
	id,
	days: layOutWeek(week, usual, order),
	dutiesPercent: week.dutiesPercent,
	duties: week.note,
	waits: '',
	supervised: week.supervised,
	holiday: [],
	holidayChosen: false,
	review: week.review,
	reviewBack: null,
	reviewTime: null,
	reviewOutcome: null,
	reviewNote: '',
	employeeSays: '',
})

const weekId = (number: number) => `week${String(number % 10_000).padStart(4, '0')}`

/** A name for a week that is added: no week of the plan has it. */
export function newWeekId(weeks: readonly Pick<PhasedWeek, 'id'>[]): string {
	const taken = new Set(weeks.map(({ id }) => id))
	let number = weeks.length + 1
	while (taken.has(weekId(number))) number += 1
	return weekId(number)
}
