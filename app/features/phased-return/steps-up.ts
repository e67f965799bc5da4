import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

/** A holiday hides how long its day would have been: so much is no step up. */
const unclear = 30

/**
 * The largest step between two weeks that the patterns make, in points of 100 of the usual hours or duties: micro goes from 20 to 60. A
 * limit of ours; a test holds it and the patterns together.
 */
export const largestStep = 40

/** What the week asks for, in minutes: a holiday counts like the days that are worked in it. */
export function loadOf(week: PhasedWeek): number {
	const { days, holiday } = week
	return (minutesInWeek(week) * (days.length + holiday.length)) / Math.max(1, days.length)
}

const atUsualPlace = ({ days }: PhasedWeek) => days.filter(({ place }) => place === 'usual').length
const isPartlyElsewhere = ({ days }: PhasedWeek) => days.some(({ place }) => place !== 'usual')

/** More hours, a larger share of the work, more days at the usual place instead of elsewhere, or no supervision any more. */
export function goesUp(before: PhasedWeek, after: PhasedWeek): boolean {
	const hours = loadOf(after) - loadOf(before)
	return (
		hours > (before.holiday.length + after.holiday.length > 0 ? unclear : 0) ||
		(before.dutiesPercent !== null && after.dutiesPercent !== null && after.dutiesPercent > before.dutiesPercent) ||
		(isPartlyElsewhere(before) && atUsualPlace(after) > atUsualPlace(before)) ||
		(before.supervised && !after.supervised)
	)
}

/**
 * The step to go back to from a week: the last week before it that asks for less. Where none does, such as between day shifts and
 * nights, the last one that is different and asks for no more; null where all are the same.
 *
 * @param place counted from 0
 */
export function stepBefore({ weeks }: Pick<PhasedReturn, 'weeks'>, place: number): PhasedWeek | null {
	const week = weeks[place]
	if (!week) return null
	const earlier = weeks.slice(0, place).filter(({ days }) => days.length > 0)
	const timesOf = ({ days }: PhasedWeek) => JSON.stringify(days)
	return (
		earlier.findLast((one) => goesUp(one, week)) ??
		earlier.findLast((one) => !goesUp(week, one) && timesOf(one) !== timesOf(week)) ??
		null
	)
}

/** One week asks for more than the one before it. Weeks count from 1. */
export type StepUp = {
	/** The last week before it, which its review is in. */
	readonly after: number
	readonly week: number
	readonly reviewed: boolean
	/** True when nobody looked at the plan since the step up before this one. */
	readonly second: boolean
}

/** Every step up of a plan. A week in which nothing is worked is passed over: the week after it is compared with the one before. */
export function stepsUp({ weeks }: Pick<PhasedReturn, 'weeks'>): StepUp[] {
	const found: StepUp[] = []
	let last: { week: PhasedWeek; number: number } | null = null
	let reviewedSince = true
	for (const [index, week] of weeks.entries()) {
		if (last && week.days.length > 0 && goesUp(last.week, week)) {
			const reviewed = weeks.slice(last.number - 1, index).some(({ review }) => review)
			found.push({ after: last.number, week: index + 1, reviewed, second: !reviewedSince && !reviewed })
			reviewedSince = false
		}
		if (week.days.length > 0) last = { week, number: index + 1 }
		if (week.review) reviewedSince = true
	}
	return found
}
