import { payLines } from './pay-text.ts'
import type { PhasedReturn } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import type { WeekPay } from './week-pay.ts'

type Cell = string | number | null

/** What payroll needs of each week, a row each, for `csvFile`: no name, hours as a number, money in pounds. */
export function payrollTable(
	plan: Pick<PhasedReturn, 'weeks'>,
	{ pay, words }: { readonly pay: readonly WeekPay[]; readonly words: PhasedReturnWords },
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
	const { table } = words
	return {
		columns: [
			table.week,
			table.from,
			table.until,
			table.hours,
			table.workDays,
			table.holidayDays,
			table.sickDays,
			table.sickDates,
			table.policy,
			table.legal,
			table.full,
			table.working,
		],
		rows: pay.map((week) => {
			const planned = plan.weeks[week.week - 1]
			return [
				week.week,
				week.from,
				week.until,
				Math.round((week.minutes / 60) * 100) / 100,
				planned?.days.length ?? 0,
				planned?.holiday.length ?? 0,
				week.sickDays.length,
				week.sickDays.join(' '),
				pounds(week.policy),
				pounds(week.legal),
				pounds(week.full),
				week.full === null ? '' : payLines(week, words).join('\n'),
			]
		}),
	}
}

const pounds = (pence: number | null) => (pence === null ? null : pence / 100)
