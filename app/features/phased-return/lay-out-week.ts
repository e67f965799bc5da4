import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { baseDaysOf, percentOf, usualBase } from './pattern.ts'
import type { PatternWeek } from './pattern.ts'
import type { PhasedReturn, Place, WorkDay } from './phased-return.ts'
import { spreadDays } from './spread-days.ts'

export type UsualWeek = PhasedReturn['usual']

const quarter = 15
const wholeDay = 24 * 60
/** A day of this length or less has no break: a habit of ours. The law asks for one after more. */
const withoutBreak = 4 * 60
/** Nobody travels for less, where the hours allow more. */
const shortDay = 60

/** A start in the morning is a day shift already. */
const mornings = { from: 6 * 60, until: 10 * 60 }
const dayStart = 9 * 60
const lateStart = 14 * 60
/** A longer shift cannot start late and leave room to rest. */
const longestLate = 8 * 60

/** Minutes of the longest day of a usual week, spread evenly: the contract in whole quarters of an hour, the last day with what is left. */
export const longestUsualDay = ({ weeklyMinutes, days }: Pick<UsualWeek, 'weeklyMinutes' | 'days'>): number =>
	Math.max(...evenly(weeklyMinutes, days.length))

/** Whether the usual week can be worked at all: its days, each with its break, have 24 hours. */
export const usualFits = (usual: Pick<UsualWeek, 'weeklyMinutes' | 'days' | 'breakMinutes'>): boolean => {
	const longest = longestUsualDay(usual)
	return longest + breakOf(longest, usual) <= wholeDay
}

/**
 * One week of a pattern by the clock.
 *
 * The hours are the share of the contract to the nearest quarter of an hour (a whole share is the contract to the minute), dealt out to
 * the days in quarters as evenly as they go. No day is longer than the longest usual day: where rounding would make it so, the week is
 * a quarter shorter. No day is shorter than an hour, or than a usual day where those are shorter: then there are fewer days.
 *
 * @param order the weekdays in the order of the plan's week
 */
export function layOutWeek(week: PatternWeek, usual: UsualWeek, order: readonly Weekday[]): WorkDay[] {
	const usualDays = order.filter((day) => usual.days.includes(day))
	const percent = percentOf(week)
	const isFull = percent === 100
	const longest = Math.min(longestUsualDay(usual), wholeDay - usual.breakMinutes)
	const wanted = daysOf(week, usualDays, percent)
	const minutes = isFull ? usual.weeklyMinutes : shareOf(usual.weeklyMinutes, percent)
	const days = isFull ? wanted : spreadDays(wanted, countOf(minutes, longest))
	const mostADay = isFull ? longest : inQuarters(longest)
	const lengths = evenly(minutes, days.length).map((length) => Math.min(length, mostADay))
	const places = placesOf(week, days, usualDays.length)
	return days
		.map((weekday, at) => ({
			weekday,
			minutes: lengths[at] ?? 0,
			place: places[at] ?? week.place,
			isLast: at === days.length - 1,
		}))
		.filter((day) => day.minutes > 0)
		.map((day) => dayOfWork(day, week, usual))
		.sort((one, other) => weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday))
}

const inQuarters = (minutes: number) => Math.floor(minutes / quarter) * quarter

/** A share of the contract: the nearest quarter of an hour, at least one, and never above the contract. */
const shareOf = (weeklyMinutes: number, percent: number) =>
	Math.max(quarter, Math.min(Math.round((weeklyMinutes * percent) / 100 / quarter) * quarter, inQuarters(weeklyMinutes)))

/** As many days as have room for an hour each, and no fewer than the hours need. */
const countOf = (minutes: number, longest: number) =>
	Math.max(1, Math.floor(minutes / Math.min(shortDay, longest)), Math.ceil(minutes / Math.max(quarter, inQuarters(longest))))

/** The days that the pattern names where they are all usual and the first day is among them; else as many, in proportion. */
function daysOf(week: PatternWeek, usualDays: readonly Weekday[], percent: number): readonly Weekday[] {
	const { days } = week
	const count = baseDaysOf(week)
	if (count === null || percent === 100) return usualDays
	if (
		typeof days === 'object' &&
		usualDays[0] &&
		days.includes(usualDays[0]) &&
		days.every((day) => usualDays.includes(day)) &&
		usualDays.length === usualBase.days
	)
		return usualDays.filter((day) => days.includes(day))
	return spreadDays(usualDays, Math.ceil((count * usualDays.length) / usualBase.days))
}

/** Days at the usual place among days elsewhere, spread out. */
function placesOf({ place, usualPlaceDays = 0 }: PatternWeek, days: readonly Weekday[], usualCount: number): Place[] {
	if (usualPlaceDays === 0) return days.map(() => place)
	const there = spreadDays(days, Math.max(1, Math.round((usualPlaceDays * usualCount) / usualBase.days)))
	return days.map((day) => (there.includes(day) ? 'usual' : place))
}

type Length = { readonly weekday: Weekday; readonly minutes: number; readonly place: Place; readonly isLast: boolean }

function dayOfWork({ weekday, minutes, place, isLast }: Length, week: PatternWeek, usual: UsualWeek): WorkDay {
	const breakMinutes = breakOf(minutes, usual)
	const start = startOf(week, usual, minutes + breakMinutes, minutes, isLast)
	return { weekday, from: clock(start), until: clock(start + minutes + breakMinutes), breakMinutes, place }
}

const breakOf = (minutes: number, { breakMinutes }: Pick<UsualWeek, 'breakMinutes'>) =>
	minutes > withoutBreak ? breakMinutes : 0

/**
 * The usual start, but with `shift` a day shift: the usual start where that is in the morning. The late shift is the last day of the week.
 * A day that would then run into the next one keeps its usual start.
 *
 * @param length minutes from start to end, the break counted
 */
function startOf({ shift }: PatternWeek, { startsAt }: UsualWeek, length: number, worked: number, isLast: boolean): number {
	const [hours = 0, rest = 0] = startsAt.split(':').map(Number)
	const usual = hours * 60 + rest
	if (shift === undefined) return usual
	const endsInTime = (start: number) => start + length <= wholeDay + Math.min(usual, dayStart)
	if (shift === 'one-late' && isLast && worked <= longestLate && endsInTime(lateStart)) return lateStart
	const isMorning = usual >= mornings.from && usual <= mornings.until
	return isMorning || !endsInTime(dayStart) ? usual : dayStart
}

/** Minutes in quarters of an hour over so many days; what is left of a quarter goes to the last. */
function evenly(minutes: number, days: number): number[] {
	const quarters = Math.floor(minutes / quarter)
	return Array.from({ length: days }, (_, at) => {
		const whole = Math.floor(quarters / days) + (at < quarters % days ? 1 : 0)
		return whole * quarter + (at === days - 1 ? minutes % quarter : 0)
	})
}

/** Minutes after midnight as a clock shows them; over midnight it begins again. */
function clock(minutes: number): string {
	const inDay = minutes % wholeDay
	return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
