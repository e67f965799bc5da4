import { isCalendarDate, monthNames } from './calendar.ts'
import type { DateField } from './field.ts'

export type DatePart = 'day' | 'month' | 'year'
export type TypedDate = Readonly<Record<DatePart, string>>

/** The date in three boxes, or the first thing wrong with it and which box to look at. A month may be a word. */
export function readTypedDate(raw: unknown, field: DateField): { date: string } | { part: DatePart; message: string } {
	const typed = isTyped(raw) ? raw : { day: '', month: '', year: '' }
	const { label } = field
	if (!typed.day && !typed.month && !typed.year) return { part: 'day', message: field.missing }
	for (const part of ['day', 'month', 'year'] as const) {
		if (!typed[part]) return { part, message: `${label} must include a ${part}` }
	}
	if (!/^\d{1,2}$/.test(typed.day)) return { part: 'day', message: `${label}: enter the day as a number, like 27` }
	const month = monthNumber(typed.month)
	if (month === null) return { part: 'month', message: `${label}: enter the month as a number, like 3` }
	if (!/^\d{4}$/.test(typed.year)) return { part: 'year', message: `${label}: enter the year as 4 numbers, like 2026` }
	const date = `${typed.year}-${String(month).padStart(2, '0')}-${typed.day.padStart(2, '0')}`
	return isCalendarDate(date) ? { date } : { part: 'day', message: `${label} must be a real date, like 27 3 2026` }
}

function isTyped(raw: unknown): raw is TypedDate {
	if (typeof raw !== 'object' || raw === null) return false
	return (['day', 'month', 'year'] as const).every((part) => typeof (raw as Record<string, unknown>)[part] === 'string')
}

function monthNumber(text: string): number | null {
	if (/^\d{1,2}$/.test(text)) return Number(text)
	if (text.length < 3 || text.length > 9) return null
	const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()))
	return index < 0 ? null : index + 1
}
