import type { PhasedReturn } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { reviewDays } from './review-days.ts'

type CalendarDay = { readonly uid: string; readonly on: string; readonly time?: string; readonly title: string }

type Given = {
	readonly words: Pick<PhasedReturnWords, 'calendar'>
	/** Tells this plan from others and nothing else: it stands in the file. */
	readonly key: string
	/** The mark that the manager chose (`readMark`): '' for none. */
	readonly ref: string
	/** 'YYYY-MM-DD': no review is put on one of them. */
	readonly bankHolidays: ReadonlySet<string>
}

/**
 * The first day back and the reviews, for a calendar. A calendar is seen by colleagues and on locked screens, so a title holds no
 * name and no word about health. A review belongs to its week: when the plan moves, the calendar moves it too.
 */
export function phasedReturnCalendar(
	plan: PhasedReturn,
	{ words, key, ref, bankHolidays }: Given,
): [CalendarDay, ...CalendarDay[]] {
	const { firstDay, review, marked } = words.calendar
	return [
		{ uid: `${key}-first`, on: plan.firstDay, title: marked(firstDay, ref) },
		...reviewDays(plan, bankHolidays).map(({ week, on, time }) => ({
			uid: `${key}-review-${plan.weeks[week - 1]?.id ?? week}`,
			on,
			...(time !== null && { time }),
			title: marked(review, ref),
		})),
	]
}
