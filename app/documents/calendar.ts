import { ICalCalendar, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import type { Rendered } from './document.ts'

/**
 * A day to remember, the whole of it or from a time on. `uid` stays the same for the same thing, so that a calendar that has it already
 * replaces it.
 */
export type CalendarDay = {
	readonly uid: string
	readonly on: string
	/** 'HH:MM' on the clock of the place, without a zone: it stays that time when the clocks change. */
	readonly time?: string | undefined
	readonly title: string
}

/** How long something with a time stands in a calendar: a choice of ours. */
const halfAnHour = 30 * 60_000
const wholeDay = 86_400_000

/** When numbers of versions begin. In minutes since then they stay below what a calendar can hold for 4,000 years. */
const firstVersion = Date.UTC(2026, 0, 1)

/** A number that is higher in every later file, so that a calendar takes the later day for the true one. */
export const versionAt = (at: Date): number => Math.max(0, Math.floor((at.getTime() - firstVersion) / 60_000))

/** Control characters have no place in a calendar's text (RFC 5545, 3.1), and a title is one line. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/**
 * Days as a calendar file (RFC 5545): each a private event that leaves the time free, with a title and nothing more.
 *
 * @param days at least one, because a calendar without an event is not a calendar; 'YYYY-MM-DD' each
 * @param at when the file is made
 */
export function calendarFile(days: readonly [CalendarDay, ...CalendarDay[]], at: Date): Rendered {
	const calendar = new ICalCalendar({ prodId: { company: 'employer-portal', product: 'days to remember', language: 'EN' } })
	for (const { uid, on, time, title } of days) {
		const start = new Date(`${on}T${time ?? '00:00'}:00Z`)
		calendar.createEvent({
			id: uid,
			sequence: versionAt(at),
			stamp: at,
			start,
			end: new Date(start.getTime() + (time === undefined ? wholeDay : halfAnHour)),
			...(time === undefined ? { allDay: true } : { floating: true }),
			summary: title.replace(controls, ' ').trim(),
			class: ICalEventClass.PRIVATE,
			transparency: ICalEventTransparency.TRANSPARENT,
		})
	}
	return {
		// The last line ends like the others: the library leaves that out.
		bytes: new TextEncoder().encode(`${calendar.toString()}\r\n`),
		contentType: 'text/calendar; charset=utf-8',
		extension: 'ics',
	}
}
