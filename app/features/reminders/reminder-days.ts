import { addDays, isCalendarDate } from '#app/journey/calendar.ts'

/** At most so many days in one request, and none further ahead than this. */
export const mostDays = 24
export const farthestDays = 400

/**
 * A day to be reminded of, 'YYYY-MM-DD', and what it is to the page that offered it: `day28`, `note`, `step2`; '' for anything else.
 * A day that is two things has both, with a space between.
 */
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

/** The codes of days that the tools count, beside the milestones. Nobody can hand us a word of their own in one. */
const countedCode = /^(d|day|week|step|review|note|contact)\d{0,3}$/
const mostCodes = 6

/** Each thing that a day is. */
export const codesOf = ({ code }: ReminderDay): readonly string[] => code.split(' ').filter((one) => one !== '')

/** Whether more than half of the earlier days are to the page that offered them what some of the later are: the same tool asked again. */
export function areOfOneKind(earlier: readonly ReminderDay[], later: readonly ReminderDay[]): boolean {
	const codes = new Set(later.flatMap(codesOf))
	return earlier.filter((day) => codesOf(day).some((code) => codes.has(code))).length * 2 > earlier.length
}

export type ReminderTool = 'timeline' | 'fit-note' | 'phased-return' | 'contact-agreement' | 'record'

/** Which tools can have offered such days. The end of a note comes from the dates of an absence as well as from the note. */
export function toolsOf(days: readonly ReminderDay[]): readonly ReminderTool[] {
	const tools = days.flatMap(codesOf).flatMap((code): ReminderTool[] => {
		if (/^step\d+$/.test(code)) return ['phased-return']
		if (/^contact\d+$/.test(code)) return ['contact-agreement']
		if (/^review\d*$/.test(code)) return ['record']
		return /^note(-soon)?$/.test(code) ? ['timeline', 'fit-note'] : ['timeline']
	})
	return tools.length === 0 ? ['timeline'] : [...new Set(tools)]
}

/** How a day stands in a form. */
export const dayValue = ({ on, code }: ReminderDay) => `${on}~${code}`

/**
 * The days of a form, `2026-11-29~day28` each, or `2026-11-29~day28 note`. What is not a day, or no code that we know, is left out
 * without a word: only a changed page sends it. `milestones` are the codes of content.
 */
export function readDays(sent: readonly string[], today: string, milestones: readonly string[] = []): DaysRead {
	const isKnown = (code: string) => countedCode.test(code) || milestones.includes(code)
	const codes = new Map<string, Set<string>>()
	for (const value of sent) {
		const on = value.slice(0, 10)
		const [separator, code] = [value.slice(10, 11), value.slice(11)]
		if (!isCalendarDate(on) || (separator !== '' && separator !== '~')) continue
		const held = codes.get(on) ?? new Set()
		for (const one of codesOf({ on, code })) if (isKnown(one) && held.size < mostCodes) held.add(one)
		codes.set(on, held)
	}
	const all = [...codes].map(([on, held]) => ({ on, code: [...held].join(' ') })).sort((a, b) => (a.on < b.on ? -1 : 1))
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
