import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { addDays, weekdayOf } from '../../../app/journey/calendar.ts'

const holidayFile = readFileSync('content/bank-holidays/england-and-wales.json', 'utf8')
const bankHolidays = new Set((JSON.parse(holidayFile) as { days: { on: string }[] }).days.map(({ on }) => on))
/** The day itself, or the next working day: an entry of a calendar stands on none else. */
export const workingDay = (day: string): string =>
	['sat', 'sun'].includes(weekdayOf(day)) || bankHolidays.has(day) ? workingDay(addDays(day, 1)) : day
/** The day itself, or the working day before: by when something must be done. */
export const workingDayBefore = (day: string): string =>
	['sat', 'sun'].includes(weekdayOf(day)) || bankHolidays.has(day) ? workingDayBefore(addDays(day, -1)) : day
/** A review that would be on a bank holiday is on the working day before. */
export const reviewBefore = (day: string) =>
	[0, 1, 2, 3, 4].map((back) => addDays(day, -back)).find((one) => !bankHolidays.has(one)) ?? day

/** Types a day into the three boxes of a question. */
export async function typeDay(page: Page, name: string, day: string) {
	const [year, month, date] = day.split('-').map(Number)
	await page.locator(`[name="${name}.day"]`).fill(String(date))
	await page.locator(`[name="${name}.month"]`).fill(String(month))
	await page.locator(`[name="${name}.year"]`).fill(String(year))
}
