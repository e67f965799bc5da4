import { addDays, daysBetween, weekdayOf, weekdays } from '#app/journey/calendar.ts'
import { missedDuties } from './missed-duty.ts'
import type { MissedDuty } from './missed-duty.ts'
import { lastDayOf } from './timeline.ts'
import type { Timeline, TimelineDate, TimelineInput } from './timeline.ts'

/** Something that has a day. */
export type Dated = TimelineDate & { readonly on: string }

/** How the absence stands on a day: it has not begun, is going on, is over before the return, or they are back. */
export type AbsenceState = 'planned' | 'off' | 'well' | 'back'

export type TimelineView = {
	readonly today: string
	readonly state: AbsenceState
	/** Which week of the absence this is, the first being 1; null when nobody is off. */
	readonly week: number | null
	/** What is due in this week, Monday to Sunday, on another day than today; and what began before and lasts. */
	readonly now: readonly Dated[]
	/** What the law asks of the employer and is perhaps late: it stands before all that is due. */
	readonly missed: readonly MissedDuty[]
	/** What was due in this week or the one before and is perhaps not done, with what is due today; the referral first. None of it is `missed`. */
	readonly due: readonly Dated[]
	/** The last day of the fit note, where it has passed and nobody is back. */
	readonly noteEnded: string | null
	readonly sunday: string
	/** What comes on the next day that has anything; that day is `now` when it is today. */
	readonly next: readonly Dated[]
	readonly past: readonly Dated[]
	readonly ahead: readonly Dated[]
	readonly undated: readonly TimelineDate[]
	/** The question whether a referral was offered, while it can still be put. */
	readonly referral: Dated | null
}

export const isDated = (date: TimelineDate): date is Dated => date.on !== null

/**
 * The working day on which to do it, which is the day for a calendar. On the day itself where the working day before it has passed,
 * and where bank holidays are not known.
 */
export const dayToDo = ({ on, off }: Pick<Dated, 'on' | 'off'>, today: string): string =>
	off === null || off.kind === 'unknown' || (off.workingDay < today && on >= today) ? on : off.workingDay

/** The last day on which it is of use. */
const endOf = ({ on, until, reportBy }: Dated) => [on, until ?? on, reportBy?.on ?? on].sort().at(-1) ?? on

/** Without a day for a reason that nothing entered can change, or that the reader did not ask for. */
const leftOut = new Set<TimelineDate['why']>(['not-asked', 'no-note'])

/** Everything that has a day, the earliest first; of one day, in the order of the content. */
export const inOrder = ({ milestones, ours }: Timeline): readonly Dated[] =>
	[...milestones, ...ours].filter(isDated).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** How a timeline stands on a day. `today` is 'YYYY-MM-DD', in the United Kingdom. */
export function timelineView(input: TimelineInput, dates: Timeline, today: string): TimelineView {
	const state = stateOf(input, today)
	const said = input.sooner ? asSooner(dates) : dates
	const all = input.sooner ? inOrder(said).toSorted(referralFirst) : inOrder(said)
	const ahead = all.filter((date) => endOf(date) >= today)
	const nextOn = all.find(({ on }) => on >= today)?.on
	const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)))
	const sunday = addDays(monday, 6)
	const referral = all.find(isReferral) ?? null
	const missed = missedDuties(all, { state, firstDay: input.firstDay, today })
	const isMissed = (one: Dated) => missed.some(({ date }) => date === one)
	const isRecent = (date: Dated) =>
		date.on === today ||
		(date.on < today && date.on >= addDays(monday, -7) && (date.on >= monday || endOf(date) < today) && !isOfNote(date))
	// Nobody is asked about a referral once they are back; until then it stays open.
	const open = (asked: readonly Dated[]) => (state === 'off' ? asked.filter(({ on }) => on <= today) : [])
	return {
		today,
		state,
		week: state === 'off' ? Math.floor(daysBetween(input.firstDay, today) / 7) + 1 : null,
		now: all.filter((date) => date.on !== today && date.on <= sunday && (date.on >= monday || endOf(date) >= today)),
		missed,
		due: [...open(all.filter(isReferral)), ...all.filter((date) => !isReferral(date) && !isMissed(date) && isRecent(date))],
		noteEnded: state === 'off' && input.noteEnds !== null && input.noteEnds < today ? input.noteEnds : null,
		sunday,
		next: all.filter(({ on }) => on === nextOn),
		past: all.filter((date) => endOf(date) < today),
		ahead,
		undated: said.milestones.concat(said.ours).filter(({ on, why }) => on === null && !leftOut.has(why)),
		referral: state === 'off' || state === 'planned' ? referral : null,
	}
}

/** What is said where help is wanted sooner: one thing names the referral, and that stands first on its day. */
const asSooner = ({ milestones, ours }: Timeline): Timeline => {
	const said = (date: TimelineDate): TimelineDate => ({ ...date, milestone: { ...date.milestone, ...date.milestone.sooner } })
	return { milestones: milestones.map(said), ours: ours.map(said) }
}

const referralFirst = (a: Dated, b: Dated) =>
	a.on === b.on ? Number(b.milestone.id === 'referral') - Number(a.milestone.id === 'referral') : a.on < b.on ? -1 : 1

function stateOf(input: TimelineInput, today: string): AbsenceState {
	if (input.firstDay > today) return 'planned'
	if (input.backOn !== null && input.backOn <= today) return 'back'
	const lastDay = lastDayOf(input)
	return lastDay !== null && lastDay < today ? 'well' : 'off'
}

const isReferral = ({ milestone }: Dated) => milestone.id === 'referral'

/** What is said of a note that has run out says these as well. */
const isOfNote = ({ milestone }: Dated) => milestone.anchor === 'end of the fit note'

/** A point of the drawn line: one day, with what the picture calls it. */
export type LinePoint = { readonly on: string; readonly names: readonly string[] }

/** As many points as a phone and a sheet have room for. */
const mostPoints = 8

/**
 * The points of the line: the first day, the last that have passed and the next to come, one for each day. The whole list stands
 * under the picture.
 */
export function linePoints(dates: readonly Dated[], today: string, firstDay: string): readonly LinePoint[] {
	const days = new Map<string, string[]>([[firstDay, []]])
	for (const { on, milestone } of dates) {
		const names = days.get(on) ?? []
		if (!names.includes(milestone.short)) names.push(milestone.short)
		days.set(on, names)
	}
	const points = [...days].map(([on, names]) => ({ on, names })).sort((a, b) => (a.on < b.on ? -1 : 1))
	const at = points.filter(({ on }) => on < today).length
	const from = Math.max(0, Math.min(at - 3, points.length - mostPoints))
	const shown = points.slice(from, from + mostPoints)
	// Day 1 stays in sight. An accident may stand before it.
	const first = points.find(({ on }) => on === firstDay)
	return first && !shown.includes(first) && (shown[0]?.on ?? '') > firstDay ? [first, ...shown.slice(1)] : shown
}
