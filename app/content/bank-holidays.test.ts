import { describe, expect, test } from 'vitest'
import { nations } from '#app/features/guidance/fact.ts'
import { addDays, weekdayOf } from '#app/journey/calendar.ts'
import { bankHolidaysOf } from './bank-holidays.ts'

/** Easter Sunday by the rule of the calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
	const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
	const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
	return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

const firstMonday = (year: number, month: string): string => {
	let day = `${year}-${month}-01`
	while (weekdayOf(day) !== 'mon') day = addDays(day, 1)
	return day
}
const lastMonday = (year: number, month: string): string => {
	let day = `${year}-${month}-31`
	while (weekdayOf(day) !== 'mon') day = addDays(day, -1)
	return day
}

/** Fixed days as they fall; one on a Saturday or Sunday goes on to the next weekday that is free. */
function moved(days: readonly string[]): string[] {
	const taken: string[] = []
	for (const day of days) {
		let to = day
		const isFree = (one: string) =>
			!['sat', 'sun'].includes(weekdayOf(one)) && !taken.includes(one) && (one === day || !days.includes(one))
		while (!isFree(to)) to = addDays(to, 1)
		taken.push(to)
	}
	return taken
}

/** Worked out a second time from the rules alone: what a year has, without days by proclamation. */
function byRule(nation: (typeof nations)[number], year: number): string[] {
	const sunday = easter(year)
	const everywhere = [addDays(sunday, -2), firstMonday(year, '05'), lastMonday(year, '05')]
	const christmas = moved([`${year}-12-25`, `${year}-12-26`])
	const own = {
		scotland: [...moved([`${year}-01-01`, `${year}-01-02`]), firstMonday(year, '08'), ...moved([`${year}-11-30`])],
		'northern-ireland': [
			...moved([`${year}-01-01`]),
			...moved([`${year}-03-17`]),
			...moved([`${year}-07-12`]),
			addDays(sunday, 1),
			lastMonday(year, '08'),
		],
		england: [...moved([`${year}-01-01`]), addDays(sunday, 1), lastMonday(year, '08')],
	}
	return [...everywhere, ...christmas, ...own[nation === 'wales' ? 'england' : nation]].sort()
}

const byProclamation: Readonly<Record<string, readonly string[]>> = { scotland: ['2026-06-15'] }

describe.each(nations)('bank holidays in %s', (nation) => {
	const { names, from, until } = bankHolidaysOf(nation)

	test.each([2025, 2026, 2027])('%d as the rules give it', (year) => {
		const written = [...names.keys()].filter((day) => day.startsWith(`${year}-`))
		const proclaimed = (byProclamation[nation] ?? []).filter((day) => day.startsWith(`${year}-`))
		expect(written).toEqual([...byRule(nation, year), ...proclaimed].sort())
	})

	test('this year and the next are known, and each is a weekday within what is known', () => {
		expect(from <= '2026-01-01' && until >= '2027-12-31').toBe(true)
		for (const day of names.keys()) {
			expect(['sat', 'sun']).not.toContain(weekdayOf(day))
			expect(day >= from && day <= until).toBe(true)
		}
	})
})

test('Scotland has 2 January, no Easter Monday, and the first Monday in August', () => {
	const days = bankHolidaysOf('scotland').names
	expect([days.has('2026-01-02'), days.has('2026-04-06'), days.has('2026-08-03'), days.has('2026-08-31')]).toEqual([
		true,
		false,
		true,
		false,
	])
})
