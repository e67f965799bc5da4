import { dayLines } from './day-lines.ts'
import type { PhasedReturn } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import type { ReviewDay } from './review-days.ts'
import { lastDayOf, weekDates, weekFrom } from './week-dates.ts'

type InLetter = { readonly week: (week: number, day: number, month: string, days: string) => string }

/**
 * What a plan knows of the letter that confirms it, by the names of the letter's fields; a day goes in its three boxes. What the plan
 * does not say is left out.
 */
export function letterOfReturn(
	plan: PhasedReturn,
	{ words, reviews }: { readonly words: Omit<PhasedReturnWords, 'week'> & InLetter; readonly reviews: readonly ReviewDay[] },
): readonly (readonly [name: string, value: string])[] {
	const order = weekFrom(plan.firstDay)
	const hours = weekDates(plan).flatMap(({ week, from }) => {
		const planned = plan.weeks[week - 1]
		const [, month = 1, day = 1] = from.split('-').map(Number)
		return planned ? [words.week(week, day, words.months[month - 1] ?? '', dayLines(planned, words, order).join('; '))] : []
	})
	const texts = [
		['employee', plan.employee],
		['manager', plan.manager],
		['firm', plan.firm],
		['hours', hours.join('\n')],
		['contact', plan.goesTo],
	] as const
	return [
		...texts.filter(([, value]) => value !== ''),
		...boxesOf('from', plan.firstDay),
		...boxesOf('until', lastDayOf(plan)),
		...boxesOf('review', reviews[0]?.on),
	]
}

function boxesOf(name: string, on: string | undefined): readonly (readonly [string, string])[] {
	if (on === undefined) return []
	const [year, month, day] = on.split('-').map(Number)
	return [
		[`${name}.day`, String(day)],
		[`${name}.month`, String(month)],
		[`${name}.year`, String(year)],
	]
}
