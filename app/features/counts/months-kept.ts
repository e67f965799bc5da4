/**
 * How long counts and unmet needs are kept, in months. Proposals: a data protection officer confirms them. Twenty-five months let
 * two whole years be laid side by side; what people wrote is read within a year or not at all.
 */
export const monthsKept = { dailyCount: 25, unmetNeed: 12 } as const

/**
 * The same day of an earlier month, 'YYYY-MM-DD'; its last day where that month is shorter.
 *
 * @param months how many months earlier
 */
export function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
	const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
