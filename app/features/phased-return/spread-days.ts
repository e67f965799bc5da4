import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'

/**
 * So many of the usual days, with rest between them. The first of `usual` is always in, so that the first day back is a day of work;
 * of the rest those that make the shortest run of days without a break, then those that are spread most evenly.
 *
 * @param usual the usual days in the order in which the week of the plan has them
 * @param count how many: 1 to all of them
 */
export function spreadDays(usual: readonly Weekday[], count: number): readonly Weekday[] {
	const [first, ...others] = usual
	if (first === undefined || count >= usual.length) return usual
	const [best] = choices(others, Math.max(1, count) - 1)
		.map((chosen) => [first, ...chosen])
		.map((days) => ({ days, effort: effortOf(days) }))
		.sort((one, other) => one.effort - other.effort)
	return best?.days ?? [first]
}

/** Every way to take so many, in order. Seven days at most, so there are few. */
function choices(days: readonly Weekday[], count: number): Weekday[][] {
	const [first, ...others] = days
	if (count === 0) return [[]]
	if (first === undefined) return []
	return [...choices(others, count - 1).map((chosen) => [first, ...chosen]), ...choices(others, count)]
}

/** The longest run of days in a row counts most; then how uneven the gaps are. The week goes round. */
function effortOf(days: readonly Weekday[]): number {
	const places = days.map((day) => weekdays.indexOf(day)).sort((one, other) => one - other)
	const gaps = places.map((place, at) => ((places[(at + 1) % places.length] ?? place) - place + 7) % 7 || 7)
	return longestRun(gaps) * 100 + gaps.reduce((sum, gap) => sum + gap * gap, 0)
}

function longestRun(gaps: readonly number[]): number {
	let longest = 1
	let run = 1
	// Twice round, for a run that goes over the end of the week.
	for (const gap of [...gaps, ...gaps]) {
		run = gap === 1 ? run + 1 : 1
		longest = Math.max(longest, run)
	}
	return Math.min(longest, gaps.length)
}
