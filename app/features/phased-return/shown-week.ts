import { addDays } from '#app/journey/calendar.ts'
import { clockChangeOn } from './clock-change.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek, WorkDay } from './phased-return.ts'
import type { ReviewDay } from './review-days.ts'
import { weekDates } from './week-dates.ts'

/** A week as its line in the table needs it. */
export type ShownWeek = {
	readonly number: number
	readonly week: PhasedWeek
	readonly from: string
	readonly until: string
	readonly minutes: number
	/** Of the usual week, to a whole percent. */
	readonly percent: number
	readonly review: ReviewDay | null
	/** A shift that goes on while the clocks change; the day on which they do. */
	readonly clockChange: { readonly on: string; readonly way: 'forward' | 'back' } | null
}

export type WorkOnBankHoliday = { readonly on: string; readonly name: string }

/** Days on which the plan has work although they are bank holidays. */
export const workOnBankHolidays = (plan: PhasedReturn, names: ReadonlyMap<string, string>): WorkOnBankHoliday[] =>
	weekDates(plan).flatMap(({ days }) =>
		days.flatMap(({ on, work }) => {
			const name = names.get(on)
			return work && name ? [{ on, name }] : []
		}),
	)

const endsNextDay = ({ from, until }: Pick<WorkDay, 'from' | 'until'>) => until <= from

/** The weeks of a plan with their days, hours and reviews, as `reviewDays` has them. */
export function shownWeeks(plan: PhasedReturn, reviews: readonly ReviewDay[]): ShownWeek[] {
	return weekDates(plan).flatMap(({ week: number, from, until, days }) => {
		const week = plan.weeks[number - 1]
		if (!week) return []
		const minutes = minutesInWeek(week)
		const nights = days.flatMap(({ on, work }) => {
			if (!work) return []
			// In the United Kingdom the clocks change at 1 or 2 in the morning.
			const night = work.from < '02:00' ? on : endsNextDay(work) ? addDays(on, 1) : null
			const way = night && clockChangeOn(night)
			return night && way ? [{ on: night, way }] : []
		})
		return {
			...{ number, week, from, until, minutes },
			percent: Math.round((minutes * 100) / plan.usual.weeklyMinutes),
			review: reviews.find((one) => one.week === number) ?? null,
			clockChange: nights[0] ?? null,
		}
	})
}
