import { addDays } from '#app/journey/calendar.ts'
import type { AbsenceState, Dated } from './timeline-view.ts'

/** A duty of the employer whose last day has passed. */
export type MissedDuty = { readonly date: Dated; readonly lastDay: string }

/**
 * How long a missed duty stands first. A duty does not end with its day, and nothing here knows if it was done. Three months, as
 * between the reviews at 3 and 6 months: who opens the page at a review meets it. Later it stands with the dates that have passed.
 */
const daysInSight = 92

/** Whoever does it for the employer. */
const employersSide: readonly string[] = ['employer', 'manager', 'payroll']

/**
 * The last day by which the law wants it done: to report an accident, or of what has to be done by its day. Null for what has none.
 */
const lastDayOfDuty = ({ milestone, on, reportBy }: Dated): string | null =>
	reportBy?.on ?? (milestone.deadline === true ? on : null)

/**
 * What the law asks of the employer and whose last day has passed, the longest ago first. What is owed in an absence is asked for
 * while it lasts; an accident has happened, whatever came after it.
 *
 * @param stands how the absence stands, its first day and today
 */
export function missedDuties(
	dates: readonly Dated[],
	{ state, firstDay, today }: { readonly state: AbsenceState; readonly firstDay: string; readonly today: string },
): readonly MissedDuty[] {
	if (state === 'planned') return []
	return dates
		.flatMap((date): MissedDuty[] => {
			const { kind, mustDo, who, anchor } = date.milestone
			const lastDay = lastDayOfDuty(date)
			if (lastDay === null || kind !== 'duty' || mustDo !== true || !employersSide.includes(who)) return []
			if (lastDay >= today || addDays(lastDay, daysInSight) < today) return []
			if (anchor === 'first full day of sickness' && state !== 'off') return []
			// A leave year that ended before the absence owes nothing to it.
			return anchor !== 'date of accident' && lastDay < firstDay ? [] : [{ date, lastDay }]
		})
		.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
}
