import type { PhasedReturn } from './phased-return.ts'
import { weekDates } from './week-dates.ts'

/** Whole usual days without work and without holiday, 'YYYY-MM-DD'. Sick pay can be due for them while the employee is not fit. */
export const daysLeftOut = (plan: PhasedReturn): string[] =>
	weekDates(plan).flatMap(({ week, days }) =>
		days
			.filter(
				({ weekday, work }) =>
					work === null && plan.usual.days.includes(weekday) && !plan.weeks[week - 1]?.holiday.includes(weekday),
			)
			.map(({ on }) => on),
	)

/** Whether sick pay cannot be worked out, because nobody has said if they are fit on the days left out. Only they can say it. */
export const isFitnessOpen = (plan: PhasedReturn): boolean => plan.pay.unfitOnOtherDays === null && daysLeftOut(plan).length > 0

/** Whether everything is said that payroll needs for a table. */
export const hasPayroll = (plan: PhasedReturn): boolean => plan.pay.weeklyPay !== null && !isFitnessOpen(plan)
