import { readMark } from '#app/features/return-to-work/mark.ts'
import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { dayNames, timelineStep } from './timeline-step.ts'
import type { TimelineAnswers } from './timeline-step.ts'
import type { TimelineInput } from './timeline.ts'

const nothing: ReadAnswer = () => undefined

/** Monday to Friday: what a short address means when it says nothing of the working days. */
export const usualDays: readonly Weekday[] = weekdays.slice(0, 5)

export type TimelineAsked = {
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Null when something has to be put right first. */
	readonly input: TimelineInput | null
	/** The manager's own mark, such as P7. */
	readonly mark: string | null
	readonly work: 'no' | 'perhaps' | 'accident' | null
}

/** The form as it is opened. */
export const emptyTimeline = (today: string): TypedValues =>
	typedFrom(timelineStep, { nation: 'england', days: usualDays }, nothing, { today })

/** True when an address asks for nothing yet. */
export const asksNothing = (query: URLSearchParams): boolean =>
	[...query.keys()].every((name) => !name.startsWith('firstDay') && !name.startsWith('first') && name !== 'nation')

/**
 * True for a link of another tool that fills in a day or two and leaves the rest to be asked. A first day with a nation is an address of
 * this page; with the end of a note it is a link of the fit note.
 */
export const isLinkWithDays = (query: URLSearchParams): boolean => {
	const known = query.has('noteEnds') ? ['first', 'noteEnds', 'nation', 'ref'] : ['first', 'ref']
	return (query.has('first') || query.has('noteEnds')) && [...query.keys()].every((name) => known.includes(name))
}

/**
 * An address as the form would send it: `days` with commas as one each, an accident with a day as one that was ticked, and, in a
 * short address, Monday to Friday where nothing is said of the days.
 */
export function asTimelineForm(query: URLSearchParams, isShort: boolean): URLSearchParams {
	const sent = new URLSearchParams(query)
	const first = sent.get('first')
	if (first !== null && !sent.has('firstDay')) sent.set('firstDay', first)
	const days = sent.getAll('days')
	sent.delete('days')
	for (const day of days.flatMap((one) => one.split(','))) sent.append('days', day.trim().toLowerCase())
	if (isShort && days.length === 0) for (const day of usualDays) sent.append('days', day)
	if (isShort && sent.get('accidentOn') && !sent.has('work')) sent.set('work', 'accident')
	return sent
}

/**
 * What an address or a form says of an absence, with each day in three boxes. What is wrong keeps what was typed.
 *
 * @param today 'YYYY-MM-DD', in the United Kingdom
 */
export function readTimeline(sent: URLSearchParams, today: string): TimelineAsked {
	const entries = [...sent]
	const read = parseStep(timelineStep, entries, nothing, { today })
	const typed = typedAgain(timelineStep, entries, nothing, { today })
	if (!read.ok) return { typed, problems: read.problems, input: null, mark: null, work: null }
	const { value } = read
	return {
		typed,
		problems: [],
		input: inputOf(value),
		mark: readMark(value.ref ?? '') || null,
		work: value.work ?? null,
	}
}

const inputOf = (value: TimelineAnswers): TimelineInput => ({
	firstDay: value.firstDay,
	nation: value.nation,
	days: weekdays.filter((day) => value.days.includes(day)),
	backOn: value.backOn ?? null,
	lastDaySick: value.lastDaySick ?? null,
	accidentOn: value.accidentOn ?? null,
	reportRequestedOn: value.reportRequestedOn ?? null,
	leaveYearEnds: value.leaveYearEnds ?? null,
	noteEnds: value.noteEnds ?? null,
	sooner: value.sooner === 'yes',
})

/** The short address of an absence: the same for the same answers, with nothing in it that goes without saying. */
export function timelineQuery({ input, mark, work }: Pick<TimelineAsked, 'mark' | 'work'> & { readonly input: TimelineInput }) {
	const query = new URLSearchParams()
	const set = (name: string, value: string | null) => (value === null ? undefined : query.set(name, value))
	set('firstDay', input.firstDay)
	set('nation', input.nation)
	if (input.days.join() !== usualDays.join()) set('days', input.days.join())
	for (const name of dayNames) if (name !== 'firstDay') set(name, input[name])
	if (input.sooner) set('sooner', 'yes')
	// A day of an accident says by itself that there was one.
	if (input.accidentOn === null) set('work', work)
	set('ref', mark)
	return query
}
