import { readAmount } from '#app/features/plans/read-amount.ts'

/** A day with more work and break than this is none to come back to; most often a time was typed wrongly. */
export const longestDayMinutes = 16 * 60
/** The fewest hours of a usual week, and the most that a week has. */
export const fewestHours = 1
const mostHours = 168

export type WrongHours = 'not-figures' | 'none' | 'too-little' | 'too-much'

/** The hours of a usual week, for the page and for other programs alike: in figures with at most two decimals, 1 to 168. */
export function readWeeklyHours(typed: string): { readonly minutes: number } | { readonly wrong: WrongHours } {
	const read = readAmount(typed, mostHours)
	if (!read.ok) return { wrong: read.why === 'too-much' ? 'too-much' : 'not-figures' }
	if (read.hundredths === 0) return { wrong: 'none' }
	if (read.hundredths < fewestHours * 100) return { wrong: 'too-little' }
	return { minutes: Math.round((read.hundredths * 60) / 100) }
}

/** Whether the days have room for the week, each with its break. */
export const hoursFit = (weeklyMinutes: number, days: readonly unknown[], breakMinutes: number): boolean =>
	weeklyMinutes / days.length + breakMinutes <= longestDayMinutes
