import { dayLines } from './day-lines.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import type { ReviewDay } from './review-days.ts'
import { lastDayOf, weekDates, weekFrom } from './week-dates.ts'
import type { WeekPay } from './week-pay.ts'

type InLetter = {
	/** A line of the letter: the week, its first day, and what is said of it. */
	readonly week: (week: number, day: number, month: string, said: string) => string
	readonly payPercent: (percent: number) => string
}

/**
 * What a plan knows of the letter that confirms it, by the names of the letter's fields; a day goes in its three boxes. What the plan
 * does not say is left out.
 */
export function letterOfReturn(
	plan: PhasedReturn,
	{
		words,
		reviews,
		pay,
	}: {
		readonly words: Omit<PhasedReturnWords, 'week'> & InLetter
		readonly reviews: readonly ReviewDay[]
		/** What each week pays; empty while the pay is not filled in. */
		readonly pay: readonly WeekPay[]
	},
): readonly (readonly [name: string, value: string])[] {
	const order = weekFrom(plan.firstDay)
	const lines = (saidOf: (week: PhasedWeek, number: number) => string) =>
		weekDates(plan).flatMap(({ week, from }) => {
			const planned = plan.weeks[week - 1]
			const said = planned ? saidOf(planned, week) : ''
			const [, month = 1, day = 1] = from.split('-').map(Number)
			return said === '' ? [] : [words.week(week, day, words.months[month - 1] ?? '', said)]
		})
	const hours = lines((week) => dayLines(week, words, order).join('; '))
	const waits = lines((week) => week.waits.replace(/\s*\n\s*/g, '; '))
	const sums = lines((_week, number) => {
		const sum = pay[number - 1]
		return sum === undefined ? '' : sum.policy === null ? words.notKnown : words.money(sum.policy)
	})
	const texts = [
		['employee', plan.employee],
		['manager', plan.manager],
		['firm', plan.firm],
		['hours', hours.join('\n')],
		['waits', waits.join('\n')],
		...(pay.length === 0 ? [] : policyOf(plan, words)),
		['payWeeks', sums.join('\n')],
		['contact', plan.goesTo],
	] as const
	return [
		...texts.filter(([, value]) => value !== ''),
		...boxesOf('from', plan.firstDay),
		...boxesOf('until', lastDayOf(plan)),
		...boxesOf('review', reviews[0]?.on),
	]
}

const choiceOf = { full: 'full', 'worked-only': 'hours-and-sick-pay', percent: 'other' } as const

const policyOf = ({ pay }: PhasedReturn, words: InLetter) =>
	[
		['pay', choiceOf[pay.policy]],
		['payOther', pay.policy === 'percent' ? words.payPercent(pay.policyPercent) : ''],
	] as const

function boxesOf(name: string, on: string | undefined): readonly (readonly [string, string])[] {
	if (on === undefined) return []
	const [year, month, day] = on.split('-').map(Number)
	return [
		[`${name}.day`, String(day)],
		[`${name}.month`, String(month)],
		[`${name}.year`, String(year)],
	]
}
