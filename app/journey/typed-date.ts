import { isCalendarDate, monthNames } from './calendar.ts'
import type { DateField } from './field.ts'
import type { Messages } from './messages.ts'

export type DatePart = 'day' | 'month' | 'year'
export type TypedDate = Readonly<Record<DatePart, string>>

/** The date in three boxes, or the first thing wrong with it and which box to look at. A month may be a word. */
export function readTypedDate(
	raw: unknown,
	field: DateField,
	messages: Messages,
): { date: string } | { part: DatePart; message: string } {
	const typed = isTyped(raw) ? raw : { day: '', month: '', year: '' }
	const { label } = field
	if (!typed.day && !typed.month && !typed.year) return { part: 'day', message: field.missing }
	for (const part of ['day', 'month', 'year'] as const) {
		if (!typed[part])
			return {
				part,
				message: messages[({ day: 'withoutDay', month: 'withoutMonth', year: 'withoutYear' } as const)[part]](label),
			}
	}
	if (!/^\d{1,2}$/.test(typed.day)) return { part: 'day', message: messages.dayNumber(label) }
	const month = monthNumber(typed.month, messages.months)
	if (month === null) return { part: 'month', message: messages.monthNumber(label) }
	if (!/^\d{4}$/.test(typed.year)) return { part: 'year', message: messages.yearNumber(label) }
	const date = `${typed.year}-${String(month).padStart(2, '0')}-${typed.day.padStart(2, '0')}`
	return isCalendarDate(date) ? { date } : { part: 'day', message: messages.realDate(label) }
}

function isTyped(raw: unknown): raw is TypedDate {
	if (typeof raw !== 'object' || raw === null) return false
	return (['day', 'month', 'year'] as const).every((part) => typeof (raw as Record<string, unknown>)[part] === 'string')
}

function monthNumber(text: string, months: readonly string[]): number | null {
	if (/^\d{1,2}$/.test(text)) return Number(text)
	if (text.length < 3 || text.length > 9) return null
	for (const names of [months, monthNames]) {
		const index = names.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()))
		if (index >= 0) return index + 1
	}
	return null
}
