import { z } from 'zod'

const written = /^\d{4}-\d{2}-\d{2}$/

const isRealDate = (text: string) => {
	const time = Date.parse(`${text}T00:00:00Z`)
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether this is a day that exists, as YYYY-MM-DD. */
export const isCalendarDate = (text: string) => written.test(text) && isRealDate(text)

/** A date as `YYYY-MM-DD`. YAML makes an instant at midnight UTC of a date without quotes, so that is taken back to text first. */
export const calendarDate = () =>
	z.preprocess(
		(value) => (typeof value === 'string' ? value.replace(/T00:00:00\.000Z$/, '') : value),
		z.string().regex(written, 'Write the date as YYYY-MM-DD').refine(isRealDate, 'There is no such date'),
	)

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 27 March 2026, from 2026-03-27. */
export const longDate = (date: string) => inWords.format(new Date(`${date}T00:00:00Z`))
