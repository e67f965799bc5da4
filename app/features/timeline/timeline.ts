import type { Nation } from '#app/features/guidance/fact.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { Milestone, Milestones } from './milestone.ts'
import { noteTalkDay, officeDays } from './note-talk-day.ts'
import { dayOff } from './working-day.ts'
import type { BankHolidays, DayOff } from './working-day.ts'

/** What is known of an absence: days, 'YYYY-MM-DD', and nothing about health. */
export type TimelineInput = {
	/** The first full day of sickness: day 1. */
	readonly firstDay: string
	readonly nation: Nation
	/** The days of a week that are usually worked; at least one. */
	readonly days: readonly Weekday[]
	/** The first day back at work. */
	readonly backOn: string | null
	/** Left out, the day before the first day back. */
	readonly lastDaySick: string | null
	readonly accidentOn: string | null
	/** The day on which a doctor's report was asked for. */
	readonly reportRequestedOn: string | null
	readonly leaveYearEnds: string | null
	/** The last day of the fit note. */
	readonly noteEnds: string | null
	/** Help is wanted before week 4. Why is not asked. */
	readonly sooner: boolean
}

/** Why something has no day. 'back': the absence ended before it. 'other-rules': those of the nation are not known here. */
export type WithoutDay =
	| 'before'
	| 'no-accident'
	| 'no-report'
	| 'no-leave-year'
	| 'decision'
	| 'not-back'
	| 'not-over'
	| 'no-note'
	| 'not-asked'
	| 'back'
	| 'other-rules'

export type TimelineDate = {
	readonly milestone: Milestone
	/** Null when it has no day; `why` says why. */
	readonly on: string | null
	readonly why: WithoutDay | null
	/** The last day of what lasts. */
	readonly until: string | null
	/** Null on a working day, and where there is no day. */
	readonly off: DayOff | null
	/** Of an accident: the last day to report it. */
	readonly reportBy: { readonly on: string; readonly off: DayOff | null } | null
}

export type Timeline = {
	/** In the order of the content. */
	readonly milestones: readonly TimelineDate[]
	readonly ours: readonly TimelineDate[]
}

/** `reportWithinDays`: days after an accident in which it has to be reported (RIDDOR 2013). */
export type TimelineTerms = { readonly holidays: BankHolidays; readonly reportWithinDays: number }

/**
 * Every milestone of an absence with its day. Days are calendar days; the first full day of sickness is day 1. Nothing here asks
 * what day it is today or where the machine stands.
 */
export function timeline(input: TimelineInput, { milestones, ours }: Milestones, terms: TimelineTerms): Timeline {
	const dated = (milestone: Milestone) => withDay(milestone, input, terms)
	return { milestones: milestones.map(dated), ours: ours.map(dated) }
}

/** A note for its days alone. `from` is its first day, `nation` where somebody works. */
type NoteDays = { readonly from: string; readonly until: string; readonly nation: Nation }

/** The days of a fit note alone, the same as in the dates of an absence. `terms` are those of the nation. */
export function noteDates(note: NoteDays, all: Milestones, terms: TimelineTerms) {
	const input: TimelineInput = {
		firstDay: note.from,
		nation: note.nation,
		days: officeDays,
		backOn: null,
		lastDaySick: null,
		accidentOn: null,
		reportRequestedOn: null,
		leaveYearEnds: null,
		noteEnds: note.until,
		sooner: false,
	}
	return [...all.milestones, ...all.ours]
		.filter(({ anchor }) => anchor === 'end of the fit note')
		.map((milestone) => withDay(milestone, input, terms))
}

/** The last day of sickness, when the absence is over or its end is planned. */
export const lastDayOf = ({ lastDaySick, backOn }: Pick<TimelineInput, 'lastDaySick' | 'backOn'>): string | null =>
	lastDaySick ?? (backOn === null ? null : addDays(backOn, -1))

/** Where the days of a milestone are counted from. `first` is the number of the day that `start` itself is. */
type Count = { readonly start: string; readonly first: 0 | 1 } | { readonly why: WithoutDay }

function countOf({ anchor, only }: Milestone, input: TimelineInput): Count {
	if (only === 'sooner' && !input.sooner) return { why: 'not-asked' }
	const from = (start: string | null, first: 0 | 1, why: WithoutDay): Count => (start === null ? { why } : { start, first })
	switch (anchor) {
		case 'none':
			return { why: 'before' }
		case 'decision point':
			return { why: 'decision' }
		case 'first full day of sickness':
			return from(input.firstDay, 1, 'before')
		case 'date of accident':
			return from(input.accidentOn, 1, 'no-accident')
		// "21 days from the request", and 56 days after the last day: the day itself is not counted.
		case 'date the report was requested':
			return from(input.reportRequestedOn, 0, 'no-report')
		case 'last day of sickness':
			return from(lastDayOf(input), 0, 'not-over')
		case 'employer leave year':
			return from(input.leaveYearEnds, 0, 'no-leave-year')
		case 'end of the fit note':
			return from(input.noteEnds, 0, 'no-note')
		case 'first day back':
			return from(input.backOn, 1, 'not-back')
	}
}

/** The return itself is day 0 and stands on the first day back, as day 1 does. */
const dayFrom = (count: { readonly start: string; readonly first: 0 | 1 }, day: number) =>
	addDays(count.start, count.first === 1 ? Math.max(0, day - 1) : day)

function withDay(ofBritain: Milestone, input: TimelineInput, { holidays, reportWithinDays }: TimelineTerms): TimelineDate {
	const there = input.nation === 'northern-ireland' ? ofBritain.inNorthernIreland : undefined
	const milestone: Milestone = { ...ofBritain, ...there }
	const ofNote = milestone.anchor === 'end of the fit note'
	const week = { days: ofNote ? officeDays : input.days, holidays }
	const without = (why: WithoutDay) => ({ milestone, on: null, why, until: null, off: null, reportBy: null })
	// A day of Great Britain would be a wrong deadline there. It keeps its place, so that a page or a program that looks for it finds why.
	if (there?.hasNoDay) return without('other-rules')
	const count = countOf(milestone, input)
	if ('why' in count) return without(count.why)
	const day = (input.sooner ? milestone.soonerDay : undefined) ?? milestone.dayFromStart ?? 0
	const isTalk = ofNote && day < 0
	const on = isTalk ? noteTalkDay(count.start, input.firstDay, { daysBefore: -day, holidays }) : dayFrom(count, day)
	const lastDay = lastDayOf(input)
	if (lastDay !== null && needsAbsence(milestone) && on > lastDay) return without('back')
	const reportOn = milestone.id === 'riddor' ? addDays(count.start, reportWithinDays) : null
	return {
		milestone,
		on,
		why: null,
		until: milestone.toDay === undefined ? null : untilDay(dayFrom(count, milestone.toDay), milestone, lastDay),
		off: isTalk ? null : dayOff(on, week, milestone.deadline ?? false),
		reportBy: reportOn === null ? null : { on: reportOn, off: dayOff(reportOn, week, true) },
	}
}

/** What falls away when the absence is over before its day. The accident itself has happened, whatever came after it. */
const needsAbsence = ({ anchor, dayFromStart }: Milestone) =>
	anchor === 'first full day of sickness' || (anchor === 'date of accident' && dayFromStart !== 1)

/** What lasts in an absence lasts no longer than the absence. */
const untilDay = (day: string, milestone: Milestone, lastDay: string | null) =>
	lastDay !== null && needsAbsence(milestone) && lastDay < day ? lastDay : day
