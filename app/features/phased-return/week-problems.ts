import { readAmount } from '#app/features/plans/read-amount.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { overlappingDays } from './overlapping-days.ts'
import { minutesOf } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { readClock } from './read-clock.ts'
import { nameOfDay } from './usual-fields.ts'
import { longestDayMinutes } from './weekly-hours.ts'

type Value = Readonly<Record<string, unknown>>
/** Where the week stands: the plan as it was, and which of its weeks this is, counted from 1. */
type WeekOfPlan = { readonly plan: Pick<PhasedReturn, 'firstDay' | 'weeks'>; readonly number: number }
const textOf = (value: Value, name: string) => (typeof value[name] === 'string' ? value[name] : '')

/** What is wrong with a week whose boxes are each filled in, day by day in the order that they are worked. Empty when all is well. */
export function problemsOfWeek(value: Value, asked: readonly Weekday[], place: WeekOfPlan): Problem[] {
	const days = asked.filter((day) => value[day] === 'works')
	const wrong = days.flatMap((day) => problemsOfDay(value, day))
	const problems = [...wrong, ...(wrong.length === 0 ? overlaps(value, days, place) : [])]
	const isHoliday = asked.some((day) => value[day] === 'holiday')
	if (isHoliday && !isTicked(value, 'holidayChosen'))
		problems.push({
			field: 'holidayChosen',
			message: 'Only the employee can choose to use holiday. Tick that they did, or choose ‘Does not work’ for that day',
		})
	const percent = textOf(value, 'dutiesPercent')
	const read = percent === '' ? null : readAmount(percent, 100)
	if (read && !(read.ok && read.hundredths % 100 === 0))
		problems.push({ field: 'dutiesPercent', message: 'Enter how much of the duties as a whole number from 0 to 100' })
	const time = textOf(value, 'reviewTime')
	if (time !== '' && readClock(time) === null)
		problems.push({ field: 'reviewTime', message: 'Enter the time of the review as a time of day, like 10:00' })
	if (value['reviewOutcome'] !== undefined && !isTicked(value, 'review'))
		problems.push({ field: 'review', message: 'Tick the review too, or leave what it decided open' })
	return problems
}

export const isTicked = (value: Value, name: string) => Array.isArray(value[name]) && value[name].includes('yes')

function problemsOfDay(value: Value, day: Weekday): Problem[] {
	const [from, until] = timesOf(value, day)
	const name = nameOfDay(day)
	if (from === null) return [{ field: `${day}-from`, message: `Enter when ${name} starts as a time of day, like 9:00 or 22:00` }]
	if (until === null) return [{ field: `${day}-until`, message: `Enter when ${name} ends as a time of day, like 13:00 or 6:00` }]
	if (from === until)
		return [{ field: `${day}-until`, message: `${name} starts and ends at the same time. Change one, or choose ‘Does not work’` }]
	const breakMinutes = Number(textOf(value, `${day}-break`))
	const worked = minutesOf({ from, until, breakMinutes })
	if (worked === 0)
		return [{ field: `${day}-break`, message: `The break on ${name} is as long as the working day. Make it shorter` }]
	if (worked + breakMinutes > longestDayMinutes)
		return [
			{
				field: `${day}-until`,
				message: `${name} is more than ${longestDayMinutes / 60} hours long. Check both times: 17:00 is 5 in the afternoon`,
			},
		]
	return []
}

/** A night shift that is not over when the next day's work begins, in this week or where it meets the one before or after. */
function overlaps(value: Value, days: readonly Weekday[], { plan, number }: WeekOfPlan): Problem[] {
	const typed = days.map((weekday) => {
		const [from, until] = timesOf(value, weekday)
		return { weekday, from: from ?? '', until: until ?? '', breakMinutes: 0, place: 'usual' as const }
	})
	const weeks = plan.weeks.map((week, index) => (index === number - 1 ? { ...week, days: typed } : week))
	return overlappingDays({ firstDay: plan.firstDay, weeks }).flatMap(({ shift, next }) => {
		if (shift.week !== number && next.week !== number) return []
		const named = ({ week, weekday }: typeof next) => nameOfDay(weekday) + (week === number ? '' : ` in week ${week}`)
		const message = `${named(next)} starts at ${next.work.from}, before the shift of ${named(shift)} ends at ${shift.work.until}. Change one of them`
		return [{ field: next.week === number ? `${next.weekday}-from` : `${shift.weekday}-until`, message }]
	})
}

const timesOf = (value: Value, day: Weekday) =>
	[readClock(textOf(value, `${day}-from`)), readClock(textOf(value, `${day}-until`))] as const
