import type { CalendarTitle } from './milestone.ts'
import { dayToDo } from './timeline-view.ts'
import type { Dated } from './timeline-view.ts'

export type CalendarWords = {
	readonly calendarTitles: Readonly<Record<CalendarTitle, string>>
	readonly withMark: (title: string, mark: string) => string
}

type CalendarDay = { readonly uid: string; readonly on: string; readonly title: string }

type Given = {
	readonly mark: string | null
	readonly words: CalendarWords
	readonly today: string
	/** Names a date of this absence in the same way each time, and tells nothing of it. */
	readonly uidOf: (milestone: string) => string
}

/**
 * Dates for a calendar that others may see: nothing in a title says whom or what it is about. An entry stands on the working day on
 * which the page says to do it, which is not always the day that the law counts. The same date of the same absence has the same `uid`
 * wherever its day has moved to.
 *
 * @returns null when there is none
 */
export function timelineCalendar(dates: readonly Dated[], given: Given): [CalendarDay, ...CalendarDay[]] | null {
	const { mark, words, today, uidOf } = given
	const [first, ...others] = dates.map((date) => {
		const { milestone } = date
		const title = words.calendarTitles[milestone.calendar]
		return { uid: uidOf(milestone.id), on: dayToDo(date, today), title: mark === null ? title : words.withMark(title, mark) }
	})
	return first ? [first, ...others] : null
}
