import type { CalendarTitle, Milestone } from './milestone.ts'
import type { Dated } from './timeline-view.ts'

export type CalendarWords = {
	readonly calendarTitles: Readonly<Record<CalendarTitle, string>>
	readonly withMark: (title: string, mark: string) => string
}

type CalendarDay = { readonly uid: string; readonly on: string; readonly title: string }

type Given = {
	readonly mark: string | null
	readonly words: CalendarWords
	/** Names a date of this absence in the same way each time, and tells nothing of it. */
	readonly uidOf: (milestone: string) => string
}

/**
 * Dates for a calendar that others may see: nothing in a title says whom or what it is about. The same date of the same absence has
 * the same `uid` wherever its day has moved to.
 *
 * @returns null when there is none
 */
export function timelineCalendar(dates: readonly Dated[], given: Given): [CalendarDay, ...CalendarDay[]] | null {
	const { mark, words, uidOf } = given
	const [first, ...others] = dates.map(({ milestone, on }) => {
		const title = words.calendarTitles[milestone.calendar]
		return { uid: uidOf(milestone.id), on, title: mark === null ? title : words.withMark(title, mark) }
	})
	return first ? [first, ...others] : null
}

/** What a reminder calls the day: its number where it is counted from the first day. */
export const reminderCode = ({ anchor, dayFromStart, id }: Milestone): string =>
	anchor === 'first full day of sickness' && dayFromStart !== null && dayFromStart < 1000
		? `d${dayFromStart}`
		: id.startsWith('note')
			? 'note'
			: 'day'
