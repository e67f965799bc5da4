import { readAmount } from '#app/features/plans/read-amount.ts'
import type { FieldSet, StepValue } from '#app/journey/field.ts'
import { checkboxesField, dateField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Problem } from '#app/journey/step.ts'
import { mostEarningsPounds } from './read-sick-pay-query.ts'

const money = (label: string, hint: string, missing: string) => textField({ label, hint, missing, max: 40, width: 'short' })

const weekdayOptions = [
	{ value: 'mon', label: 'Monday' },
	{ value: 'tue', label: 'Tuesday' },
	{ value: 'wed', label: 'Wednesday' },
	{ value: 'thu', label: 'Thursday' },
	{ value: 'fri', label: 'Friday' },
	{ value: 'sat', label: 'Saturday' },
	{ value: 'sun', label: 'Sunday' },
] as const

/** How the pay is known, and which box holds it. `times` and `by` turn it into a week's average. */
export type PayHow = 'average' | 'weeks' | 'months'
export const payBoxes = { average: 'averageWeeklyEarnings', weeks: 'payInWeeks', months: 'payInMonths' } as const
type BoxName = (typeof payBoxes)[PayHow]

/** A month's pay is turned into weeks as the source of GOV.UK's calculator does it: by twelve months and 52 weeks. */
const weeksAYear = 52
const monthsAYear = 12
const monthsOfPay = 2
export const averageBy = (how: PayHow, earningsWeeks: number): { readonly times: number; readonly by: number } =>
	how === 'average'
		? { times: 1, by: 1 }
		: how === 'weeks'
			? { times: 1, by: earningsWeeks }
			: { times: monthsAYear / monthsOfPay, by: weeksAYear }

const sickPayFields = (earningsWeeks: number) => ({
	firstDay: dateField({
		label: 'First day off sick',
		hint: 'For example, 2 11 2026. A day to come is fine, for a planned operation.',
		missing: 'Enter the first day off sick',
	}),
	lastDay: dateField({
		label: 'Last day off sick',
		hint: 'The same day again if it was one day. If they are still off, the last day that you want to count.',
		missing: 'Enter the last day off sick',
	}),
	week: radiosField({
		label: 'Do they work the same days every week?',
		options: [
			{
				value: 'same',
				label: 'Yes',
				reveals: {
					days: checkboxesField({
						label: 'Days they work',
						hint: 'Count bank holidays like any other day.',
						options: weekdayOptions,
						missing: 'Tick at least one day they work',
					}),
				},
			},
			{
				value: 'turns',
				label: 'No, two kinds of week take turns',
				reveals: {
					daysA: checkboxesField({
						label: 'Days they work in the first kind of week',
						options: weekdayOptions,
						missing: 'Tick at least one day they work in the first kind of week',
					}),
					daysB: checkboxesField({
						label: 'Days they work in the second kind of week',
						hint: 'Leave all of them empty for a week without work.',
						options: weekdayOptions,
						min: 0,
					}),
					firstWeekOn: dateField({
						label: 'Any day in a week of the first kind',
						hint: 'A week runs from Sunday to Saturday.',
						missing: 'Enter a day in a week of the first kind',
					}),
				},
			},
		],
		otherwise: 'same',
		missing: 'Choose whether they work the same days every week',
	}),
	payHow: radiosField({
		label: 'What do you know of their pay?',
		options: [
			{
				value: 'average',
				label: 'The average for a week',
				reveals: {
					averageWeeklyEarnings: money('Average weekly pay, in pounds', 'Before tax', 'Enter their average weekly pay'),
				},
			},
			{
				value: 'weeks',
				label: `The pay of ${earningsWeeks} weeks, added up`,
				reveals: {
					payInWeeks: money(
						`Pay in the ${earningsWeeks} weeks, in pounds`,
						`Before tax. We divide it by ${earningsWeeks}.`,
						`Enter their pay in the ${earningsWeeks} weeks`,
					),
				},
			},
			{
				value: 'months',
				label: `They are paid by the month: the last ${monthsOfPay} months, added up`,
				reveals: {
					payInMonths: money(
						`Pay in the last ${monthsOfPay} months, in pounds`,
						`Before tax. We multiply it by ${monthsAYear / monthsOfPay} and divide it by ${weeksAYear}.`,
						`Enter their pay in the last ${monthsOfPay} months`,
					),
				},
			},
		],
		otherwise: 'average',
		missing: 'Choose what you know of their pay',
	}),
})

export type SickPayFields = ReturnType<typeof sickPayFields>

/** Everything but the earlier spells, which are as many as somebody asks for. `earningsWeeks` is the law's number of weeks of pay. */
export const sickPayStep = (earningsWeeks: number) =>
	defineStep<SickPayFields>({
		slug: 'sick-pay',
		section: 'Sick pay',
		question: 'What is due?',
		fields: sickPayFields(earningsWeeks),
		refine: (value) => payProblem(value, earningsWeeks),
	})

/** What is wrong with the pay, whatever else is. */
export function payProblem(value: Pick<StepValue<SickPayFields>, 'payHow' | BoxName>, earningsWeeks: number): Problem[] {
	const box = payBoxes[value.payHow]
	const { times, by } = averageBy(value.payHow, earningsWeeks)
	const most = Math.floor((mostEarningsPounds * by) / times)
	const read = readAmount(value[box] ?? '', most)
	if (read.ok) return []
	const message = {
		'not-figures': 'Enter the pay in figures, like 400 or 1,234.50',
		negative: 'Enter 0 or more for the pay',
		'too-much': `Enter the pay as ${most.toLocaleString('en-GB')} or less`,
	}[read.why]
	return [{ field: box, message }]
}

/** The pay as a week's average, in pence, of an answer that was found well. Half a penny goes up. */
export function averageOf(value: StepValue<SickPayFields>, earningsWeeks: number): { typed: number; average: number } {
	const read = readAmount(value[payBoxes[value.payHow]] ?? '', Infinity)
	const typed = read.ok ? read.hundredths : 0
	const { times, by } = averageBy(value.payHow, earningsWeeks)
	return { typed, average: Math.round((typed * times) / by) }
}

export const fewestRows = 2
export const mostRows = 12

export const earlierNames = (row: number) => ({ first: `earlier${row}First`, last: `earlier${row}Last` })

/** The earlier spells, each with its two days; rows may stay empty. */
export const earlierStep = (rows: number) =>
	defineStep<FieldSet>({
		slug: 'earlier',
		section: 'Sick pay',
		question: 'Were there earlier spells?',
		fields: Object.fromEntries(
			rowNumbers(rows).flatMap((row) => {
				const { first, last } = earlierNames(row)
				return [
					[first, dateField({ label: `Earlier spell ${row}: first day`, optional: true })],
					[last, dateField({ label: `Earlier spell ${row}: last day`, optional: true })],
				]
			}),
		),
		refine: (value) =>
			rowNumbers(rows).flatMap((row) => {
				const { first, last } = earlierNames(row)
				if ((value[first] === undefined) === (value[last] === undefined)) return []
				return value[first] === undefined
					? [{ field: `${first}.day`, message: `Enter the first day of earlier spell ${row}, or empty both` }]
					: [{ field: `${last}.day`, message: `Enter the last day of earlier spell ${row}, or empty both` }]
			}),
	})

export const rowNumbers = (rows: number) => Array.from({ length: rows }, (_, index) => index + 1)
