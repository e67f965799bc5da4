import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { PhasedReturn, PhasedWeek, WorkDay } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { weekFrom } from './week-dates.ts'

type Words = Pick<PhasedReturnWords, 'dayNames' | 'dayRun' | 'clock' | 'breakOf' | 'places' | 'holiday' | 'noWork'>

/**
 * The days of a week by the clock, those with the same times in one line: "Monday to Friday 09:00 to 12:45".
 *
 * @param order the weekdays in the order of the plan's week (`weekFrom`)
 */
export function dayLines(
	{ days, holiday }: Pick<PhasedWeek, 'days' | 'holiday'>,
	words: Words,
	order: readonly Weekday[],
): string[] {
	const elsewhere = days.some(({ place }) => place !== 'usual')
	const groups = new Map<string, Weekday[]>()
	for (const day of [...days].sort((one, other) => order.indexOf(one.weekday) - order.indexOf(other.weekday))) {
		const times = timesOf(day, elsewhere, words)
		groups.set(times, [...(groups.get(times) ?? []), day.weekday])
	}
	const worked = [...groups].map(([times, on]) => `${daysText(on, words, order)} ${times}`)
	const taken = holiday.length > 0 ? [words.holiday(daysText(holiday, words, order))] : []
	return worked.length + taken.length > 0 ? [...worked, ...taken] : [words.noWork]
}

function timesOf({ from, until, breakMinutes, place }: WorkDay, elsewhere: boolean, words: Words): string {
	return [
		words.clock(from, until, until <= from),
		...(breakMinutes > 0 ? [words.breakOf(breakMinutes)] : []),
		...(elsewhere ? [words.places[place]] : []),
	].join(', ')
}

/** The usual days. Where they go over the end of the week and the plan begins with the first of them, in the order of the plan. */
export function usualDaysText({ usual, firstDay }: Pick<PhasedReturn, 'usual' | 'firstDay'>, words: Words): string {
	const order = weekFrom(firstDay)
	const goesRound = (['sun', 'mon', order[0]] as const).every((day) => day && usual.days.includes(day))
	const isFirst = !usual.days.some((day) => day === order[6])
	return daysText(usual.days, words, goesRound && isFirst ? order : weekdays)
}

/** 'Monday to Friday', 'Monday, Wednesday, Friday': three days in a row or more are a run. */
export function daysText(
	days: readonly Weekday[],
	{ dayNames, dayRun }: Pick<Words, 'dayNames' | 'dayRun'>,
	order: readonly Weekday[] = weekdays,
): string {
	const runs: Weekday[][] = []
	for (const day of order.filter((one) => days.includes(one))) {
		const run = runs.at(-1)
		const last = run?.at(-1)
		if (run && last && order.indexOf(day) === order.indexOf(last) + 1) run.push(day)
		else runs.push([day])
	}
	return runs
		.flatMap((run) => {
			const [first, last] = [run[0], run.at(-1)]
			return run.length > 2 && first && last ? [dayRun(dayNames[first], dayNames[last])] : run.map((day) => dayNames[day])
		})
		.join(', ')
}
