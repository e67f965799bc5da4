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
	readonly nextAlone: (day: string) => string
	readonly referralTitle: string
	readonly notYet: string
	readonly nonePlanned: string
	readonly missedFirst: (count: number) => string
	readonly dueFirst: (count: number) => string
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

/** That something was due lately, and what comes next and when, or that nothing does. The question about a referral is asked as it is. */
export function nextLine({ next, state, today, due, missed }: TimelineView, words: HeadlineWords): string {
	const [coming] = next
	if (!coming) return [missed.length > 0 ? words.missedFirst(missed.length) : '', words.nonePlanned].filter(Boolean).join(' ')
	const before = due.filter(({ on }) => on < today).length
	const others = next.filter(({ milestone }) => milestone.id !== 'referral').map(({ milestone }) => inSentence(milestone.title))
	const question = others.length < next.length ? words.referralTitle : ''
	const what = others.slice(0, 2).join(` ${words.and} `)
	const day = nearDay(coming.on, today, words.weekdays)
	const line = what === '' ? words.nextAlone(day) : coming.on === today ? words.nextToday(what) : words.next(day, what)
	// Two sentences that both say “first” would say nothing.
	const first = missed.length > 0 ? words.missedFirst(missed.length) : before > 0 ? words.dueFirst(before) : ''
	return [state === 'planned' ? words.notYet : '', first, line, question].filter((part) => part !== '').join(' ')
}

/** A title within a sentence: a name such as SSP1 keeps its capitals. */
const inSentence = (title: string) => (/^[A-Z][A-Z0-9]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1))
