import { addDays } from '#app/journey/calendar.ts'
import { percentOf } from './pattern.ts'
import type { Pattern } from './pattern.ts'

/** A week of a pattern for one contract. Hours to the hundredth; percent of the contracted hours, exactly. */
export type WeekOfPattern = {
	/** Its first day, 'YYYY-MM-DD'. */
	readonly from: string
	readonly hours: number
	readonly percent: number
	/** Where the employee sets the hours: `hours` is the floor, this the ceiling. */
	readonly mostHours?: number
	/** The share of the usual work. */
	readonly dutiesPercent: number
}

/** Hours are told apart to the hundredth; a half goes up, as on paper. */
const share = (hours: number, percent: number) => Math.round(Number((hours * percent).toPrecision(12))) / 100

/**
 * What a pattern makes of a contract.
 *
 * @param weeklyHours contracted hours in a week, from 1 to 168
 * @param from the first day back, 'YYYY-MM-DD'; each week runs for seven days from there
 */
export function patternWeeks(
	pattern: Pick<Pattern, 'weeks'>,
	{ weeklyHours, from }: { readonly weeklyHours: number; readonly from: string },
): WeekOfPattern[] {
	return pattern.weeks.map((week, index) => {
		const percent = percentOf(week)
		return {
			from: addDays(from, index * 7),
			hours: share(weeklyHours, percent),
			percent,
			...(week.mostPercent !== undefined && { mostHours: share(weeklyHours, week.mostPercent) }),
			dutiesPercent: week.dutiesPercent,
		}
	})
}
