import { emptyRow } from '#app/features/plans/plan.ts'
import type { PlanRow } from '#app/features/plans/plan.ts'
import { longDate } from '#app/journey/calendar.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { reviewDays } from './review-days.ts'
import { plainHours } from './usual-fields.ts'
import { lastDayOf } from './week-dates.ts'

type Words = {
	readonly rowWhat: (weeks: number, from: string) => string
	readonly rowWeek: (week: number, hours: string, review: string | null) => string
}

/**
 * A phased return as one change of a plan: what, week by week, who it is asked of, and when the first look is. Not decided yet.
 *
 * @param bankHolidays 'YYYY-MM-DD': no review is put on one of them
 */
export function rowOfReturn(
	id: string,
	plan: PhasedReturn,
	{ words, bankHolidays }: { readonly words: Words; readonly bankHolidays: ReadonlySet<string> },
): PlanRow {
	const days = reviewDays(plan, bankHolidays)
	const reviews = new Map(days.map(({ week, on }) => [week, on]))
	const first = days[0]?.on ?? lastDayOf(plan)
	return {
		...emptyRow(id),
		what: words.rowWhat(plan.weeks.length, longDate(plan.firstDay)),
		how: plan.weeks
			.map((week, index) => {
				const on = reviews.get(index + 1)
				return words.rowWeek(index + 1, plainHours(minutesInWeek(week)), on === undefined ? null : longDate(on))
			})
			.join('\n'),
		who: plan.manager,
		startOn: plan.firstDay,
		reviewOn: first,
		cost: 'time',
	}
}
