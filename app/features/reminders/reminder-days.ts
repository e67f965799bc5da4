import { addDays, isCalendarDate } from '#app/journey/calendar.ts'

/** At most so many days in one request, and none further ahead than this. */
export const mostDays = 24
export const farthestDays = 400

/** A day to be reminded of, 'YYYY-MM-DD', and what it is to the page that offered it: `d28`, `note`, `step2`; '' for anything else. */
export type ReminderDay = { readonly on: string; readonly code: string }

/** What became of a day: still to come, a message went out, taken back, or it had passed before one could go. */
export type ReminderState = 'waiting' | 'sent' | 'stopped' | 'passed'

export type DaysRead = {
	/** In order, each day once. */
	readonly days: readonly ReminderDay[]
	/** Left out: today or before. */
	readonly past: readonly string[]
	/** Left out: too far ahead. */
	readonly tooFar: readonly string[]
	/** Left out: more than there may be. The last ones. */
	readonly tooMany: readonly string[]
}

/** The marks we know. Nobody can hand us a word of their own in one. */
const knownCode = /^(d|day|week|step|review|note)\d{0,3}$/

/** How a day stands in a form. */
export const dayValue = ({ on, code }: ReminderDay) => `${on}~${code}`

/** The days of a form, `2026-11-29~d28` each. What is not a day is left out without a word: only a changed page sends it. */
export function readDays(sent: readonly string[], today: string): DaysRead {
	const codes = new Map<string, string>()
	for (const value of sent) {
		const on = value.slice(0, 10)
		const [separator, code] = [value.slice(10, 11), value.slice(11)]
		if (!isCalendarDate(on) || (separator !== '' && separator !== '~')) continue
		if (!codes.get(on)) codes.set(on, knownCode.test(code) ? code : '')
	}
	const all = [...codes].map(([on, code]) => ({ on, code })).sort((a, b) => (a.on < b.on ? -1 : 1))
	const farthest = addDays(today, farthestDays)
	const fitting = all.filter(({ on }) => on > today && on <= farthest)
	const daysOf = (days: readonly ReminderDay[]) => days.map(({ on }) => on)
	return {
		days: fitting.slice(0, mostDays),
		past: daysOf(all.filter(({ on }) => on <= today)),
		tooFar: daysOf(all.filter(({ on }) => on > farthest)),
		tooMany: daysOf(fitting.slice(mostDays)),
	}
}
