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
	// Within a month nothing has to be carried over: most of the days that sick pay counts are such, hundreds for each question.
	const day = Number(date.slice(8)) + days
	if (date.length === 10 && day >= 1 && day <= 28) return `${date.slice(0, 8)}${day < 10 ? '0' : ''}${day}`
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days from one 'YYYY-MM-DD' date to another; below zero when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

/** The days of a week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** Which day of the week a 'YYYY-MM-DD' date is. The same on a machine in any time zone. */
export const weekdayOf = (date: string): Weekday => weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'

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
