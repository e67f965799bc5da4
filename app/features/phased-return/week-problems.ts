import { readAmount } from '#app/features/plans/read-amount.ts'
import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { minutesOf } from './phased-return.ts'
import { readClock } from './read-clock.ts'
import { longestDayMinutes, nameOfDay } from './usual-fields.ts'

type Value = Readonly<Record<string, unknown>>
const textOf = (value: Value, name: string) => (typeof value[name] === 'string' ? value[name] : '')

/** What is wrong with a week whose boxes are each filled in, day by day in the order that they are worked. Empty when all is well. */
export function problemsOfWeek(value: Value, asked: readonly Weekday[]): Problem[] {
	const days = asked.filter((day) => value[day] === 'works')
	const wrong = days.flatMap((day) => problemsOfDay(value, day))
	const problems = [...wrong, ...(wrong.length === 0 ? overlaps(value, days) : [])]
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

/** A night shift that is not over when the next day's work begins. */
function overlaps(value: Value, days: readonly Weekday[]): Problem[] {
	return days.flatMap((day, place) => {
		const next = days[place + 1]
		if (!next || weekdays[(weekdays.indexOf(day) + 1) % 7] !== next) return []
		const [from, until] = timesOf(value, day)
		const [starts] = timesOf(value, next)
		const endsNextDay = from !== null && until !== null && until < from
		if (!endsNextDay || starts === null || starts >= until) return []
		const message = `${nameOfDay(next)} starts at ${starts}, before the shift of ${nameOfDay(day)} ends at ${until}. Change one of them`
		return [{ field: `${next}-from`, message }]
	})
}

const timesOf = (value: Value, day: Weekday) =>
	[readClock(textOf(value, `${day}-from`)), readClock(textOf(value, `${day}-until`))] as const
