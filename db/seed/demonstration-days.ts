import { bankHolidays } from '#app/content/bank-holidays.ts'
import { isWorkingDay } from '#app/features/casework/working-days.ts'

/** How many working days ago, and the time of day in UTC: `[3, '09:40']`. */
export type Moment = readonly [workingDaysAgo: number, time: string]

const dayMs = 86_400_000
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** Turns "three working days ago, at 9:40" into an instant. One day ago is the last working day that is wholly over. */
export function workingDaysBefore(now: Date): (moment: Moment) => Date {
	return ([count, time]) => {
		let day = new Date(now)
		for (let left = count; left > 0;) {
			day = new Date(day.getTime() - dayMs)
			if (isWorkingDay(dayOf(day), bankHolidays)) left -= 1
		}
		return new Date(`${dayOf(day)}T${time}:00Z`)
	}
}
