import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/journey/calendar.ts'
import { visitsToShow, weeksShown, wholeWeeksBefore, type ShownVisits } from './visits.ts'

test.each([
	['2026-11-22', '2026-08-24', '2026-11-15'],
	['2026-11-23', '2026-08-31', '2026-11-22'],
	['2026-11-29', '2026-08-31', '2026-11-22'],
	['2027-01-01', '2026-10-05', '2026-12-27'],
])('on %s the weeks that are over go from %s to %s', (today, from, to) => {
	expect(wholeWeeksBefore(today)).toEqual({ from, to })
	expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1)
})

const weeks = wholeWeeksBefore('2026-11-22')
const lastMonday = addDays(weeks.to, -6)
/** Visits of the last week, Monday first. */
const week = (name: string, counts: readonly number[], monday = lastMonday) =>
	counts.flatMap((count, day) => (count > 0 ? [{ day: addDays(monday, day), name, count }] : []))
const lastOf = (shown: ShownVisits, campaign: string) => shown.links.find((link) => link.campaign === campaign)?.weeks.at(-1)

describe('a week', () => {
	test('of one link is told by day when every day has enough', () => {
		const shown = visitsToShow(week('-', [9, 8, 7, 6, 5, 10, 11]), weeks)
		expect(lastOf(shown, '-')).toEqual({ monday: lastMonday, visits: 56, days: [9, 8, 7, 6, 5, 10, 11] })
		expect(shown.weeks.at(-1)).toEqual({ monday: lastMonday, visits: 56 })
		expect(shown.inWeeksShown).toBe(56)
	})

	test('with a quiet Sunday hides a second day, so that Sunday is not what is left', () => {
		const shown = visitsToShow(week('-', [9, 8, 7, 6, 5, 10, 3]), weeks)
		expect(lastOf(shown, '-')).toEqual({ monday: lastMonday, visits: 48, days: [9, 8, 7, 6, null, 10, null] })
	})

	test('tells nothing of a small link, and no total that counts it', () => {
		const shown = visitsToShow([...week('-', [20]), ...week('spring', [3]), ...week('poster', [0, 9])], weeks)
		expect(shown.links.map(({ campaign, inWeeksShown }) => [campaign, inWeeksShown])).toEqual([
			['-', 20],
			['poster', 9],
		])
		expect(shown.weeks.at(-1)?.visits).toBe(29)
		// All twenty came on one day: to show that day would say that nobody came on the others.
		expect(lastOf(shown, '-')).toEqual({ monday: lastMonday, visits: 20, days: Array(7).fill(null) })
	})

	test('with fewer than five in all is not told, and counts in no total', () => {
		const shown = visitsToShow([...week('-', [4]), ...week('-', [6], addDays(lastMonday, -7))], weeks)
		expect(shown.weeks.map(({ visits }) => visits).slice(-2)).toEqual([6, null])
		expect(shown.inWeeksShown).toBe(6)
	})
})

test('no visits at all is a report without links', () => {
	expect(visitsToShow([], weeks)).toMatchObject({ inWeeksShown: 0, links: [] })
	expect(visitsToShow([], weeks).weeks).toHaveLength(weeksShown)
})

const anyRows = fc.array(
	fc.record({ day: fc.nat({ max: 7 * weeksShown - 1 }), name: fc.constantFrom('-', 'a', 'b', 'c'), count: fc.nat({ max: 12 }) }),
	{ maxLength: 120 },
)

test('whatever was counted: nothing under five is told, and no sum leaves one number or fewer than five', () => {
	fc.assert(
		fc.property(anyRows, (made) => {
			const rows = [...new Map(made.map((row) => [`${row.day} ${row.name}`, row] as const)).values()].map((row) => ({
				...row,
				day: addDays(weeks.from, row.day),
			}))
			const shown = visitsToShow(rows, weeks)
			const own = shown.links.flatMap((link) => link.weeks)
			const told = [...shown.weeks, ...own].map(({ visits }) => visits).concat(own.flatMap(({ days }) => days))
			for (const number of told) if (number !== null) expect(number).toBeGreaterThanOrEqual(5)

			for (const [index, { visits }] of shown.weeks.entries()) {
				const links = shown.links.flatMap((link) => link.weeks[index]?.visits ?? [])
				expect(visits ?? 0).toBe(links.reduce((all, one) => all + one, 0))
			}
			for (const { visits, days } of own) {
				const told = days.flatMap((day) => day ?? [])
				if (visits === null) expect(told).toEqual([])
				leavesEnough(visits, told, 7 - told.length)
			}
		}),
	)
})

/** What a total says of the parts that are not told: nothing when all are, otherwise several together, five at least. */
function leavesEnough(total: number | null, told: readonly number[], hidden: number) {
	if (total === null) return
	const left = total - told.reduce((all, one) => all + one, 0)
	if (hidden === 0) expect(left).toBe(0)
	else expect([hidden >= 2, left >= 5]).toEqual([true, true])
}
