import type { Weekday } from '#app/journey/calendar.ts'
import { nearDate, nearDay } from './day-text.ts'
import type { TimelineInput } from './timeline.ts'
import { lastDayOf } from './timeline.ts'
import type { TimelineView } from './timeline-view.ts'

export type HeadlineWords = {
	readonly off: (day: string, week: string) => string
	readonly planned: (day: string) => string
	readonly well: (from: string, to: string) => string
	readonly back: (day: string) => string
	readonly backToday: string
	readonly weekNames: readonly string[]
	readonly next: (day: string, what: string) => string
	readonly nextToday: (what: string) => string
	readonly notYet: string
	readonly nonePlanned: string
	readonly and: string
	readonly weekdays: Readonly<Record<Weekday, string>>
}

/** 'Off since 2 November. This is week three.' */
export function headline(input: TimelineInput, { state, week, today }: TimelineView, words: HeadlineWords): string {
	const first = nearDate(input.firstDay, today)
	switch (state) {
		case 'planned':
			return words.planned(first)
		case 'well':
			return words.well(first, nearDate(lastDayOf(input) ?? input.firstDay, today))
		case 'back':
			return input.backOn === null || input.backOn === today ? words.backToday : words.back(nearDate(input.backOn, today))
		case 'off':
			return words.off(first, words.weekNames[(week ?? 1) - 1] ?? String(week))
	}
}

/** What comes next and when, or that nothing does. */
export function nextLine({ next, state, today }: TimelineView, words: HeadlineWords): string {
	const [first] = next
	if (!first) return words.nonePlanned
	const titles = next.map(({ milestone: { title } }) => title.charAt(0).toLowerCase() + title.slice(1).replace(/\?$/, ''))
	const what = titles.slice(0, 2).join(words.and)
	const line =
		first.on === today
			? words.nextToday(keptCapitals(what))
			: words.next(nearDay(first.on, today, words.weekdays), keptCapitals(what))
	return state === 'planned' ? `${words.notYet} ${line}` : line
}

/** Names that keep their capitals in a sentence. */
const keptCapitals = (text: string) =>
	text.replaceAll(/\b(sSP1?|rIDDOR)\b/g, (name) => name.charAt(0).toUpperCase() + name.slice(1))
