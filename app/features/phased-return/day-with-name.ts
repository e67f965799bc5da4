import { longDate, weekdayOf } from '#app/journey/calendar.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import type { ReviewDay } from './review-days.ts'

type Words = Pick<PhasedReturnWords, 'months' | 'dayNames' | 'atTime'>
type SpanWords = Pick<PhasedReturnWords, 'months' | 'shortDayNames' | 'fromUntil'>

/** 'Saturday 5 December 2026', so that a weekend is seen. */
export const dayWithName = (on: string, { months, dayNames }: Pick<Words, 'months' | 'dayNames'>): string =>
	`${dayNames[weekdayOf(on)]} ${longDate(on, months)}`

/** 'Tue 1 to Mon 7 December 2026', 'Tue 29 December 2026 to Mon 4 January 2027': a month is said once where it is one. */
export function spanWithNames(from: string, until: string, { months, shortDayNames, fromUntil }: SpanWords): string {
	const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
	const first = isOneMonth ? String(Number(from.slice(8))) : longDate(from, months)
	return fromUntil(`${shortDayNames[weekdayOf(from)]} ${first}`, `${shortDayNames[weekdayOf(until)]} ${longDate(until, months)}`)
}

/** The day of a review, with its time where one is set. */
export const reviewWhen = ({ on, time }: Pick<ReviewDay, 'on' | 'time'>, words: Words): string =>
	time === null ? dayWithName(on, words) : words.atTime(dayWithName(on, words), time)
