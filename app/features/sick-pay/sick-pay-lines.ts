import { addDays } from '#app/journey/calendar.ts'
import type { SickPayWeek } from './sick-pay-shape.ts'

/** Weeks that follow each other with the same sum, so that half a year is a line or two. */
export type SickPayLine = SickPayWeek & { readonly weeks: number }

export function linesOf(weeks: readonly SickPayWeek[]): SickPayLine[] {
	const lines: SickPayLine[] = []
	for (const week of weeks) {
		const last = lines.at(-1)
		if (last && isSameSum(last, week) && addDays(last.from, 7 * last.weeks) === week.from)
			lines.splice(-1, 1, { ...last, weeks: last.weeks + 1 })
		else lines.push({ ...week, weeks: 1 })
	}
	return lines
}

const isSameSum = (one: SickPayWeek, other: SickPayWeek) => JSON.stringify(one.sums) === JSON.stringify(other.sums)

/** The rate of every day that is paid in the week is known. */
export const isKnown = ({ sums }: Pick<SickPayWeek, 'sums'>) => sums.every(({ dailyRate }) => dailyRate !== null)

const decimals = (most: number) =>
	new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: 2, maximumFractionDigits: most })
const toPenny = decimals(2)
const toFour = decimals(4)

/** 7395 as '£73.95'. */
export const sayPence = (pence: number) => toPenny.format(pence / 100)
/** 176071 as '£17.6071', 246500 as '£24.65'. */
export const sayRate = (tenThousandths: number) => toFour.format(tenThousandths / 10_000)
