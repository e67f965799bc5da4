import { longDate, weekdayOf } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'

type Weekdays = Readonly<Record<Weekday, string>>

/** 'Sunday 29 November 2026' */
export const wholeDay = (date: string, weekdays: Weekdays): string => `${weekdays[weekdayOf(date)]} ${longDate(date)}`

/** '29 November', with the year when it is another than today's. */
export const nearDate = (date: string, today: string): string =>
	date.slice(0, 4) === today.slice(0, 4) ? longDate(date).replace(/ \d{4}$/, '') : longDate(date)

/** 'Sunday 29 November', with the year when it is another than today's. */
export const nearDay = (date: string, today: string, weekdays: Weekdays): string =>
	`${weekdays[weekdayOf(date)]} ${nearDate(date, today)}`

/** '29 Nov', with the year when it is another than today's: there is no room for more in a picture. */
export const shortDay = (date: string, today: string): string => nearDate(date, today).replace(/([A-Z][a-z]{2})[a-z]*/, '$1')
