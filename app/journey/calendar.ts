const dayMs = 86_400_000

/** True for a real day written 'YYYY-MM-DD', between the years 1900 and 2100. */
export function isCalendarDate(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
	if (!year || !month || !day) return false
	if (Number(year) < 1900 || Number(year) > 2100) return false
	const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
	return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
}

/** The day so many days after (or, below zero, before) a 'YYYY-MM-DD' date. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const

/** '2026-03-27' as '27 March 2026', or with the months of another language. */
export function longDate(date: string, months: readonly string[] = monthNames): string {
	const [year, month, day] = date.split('-').map(Number)
	return `${day} ${months[(month ?? 1) - 1]} ${year}`
}
