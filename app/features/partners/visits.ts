import { addDays } from '#app/journey/calendar.ts'
import { shownCount, shownParts } from '../counts/suppress.ts'

export const weeksShown = 12
/** Those with the most visits; a page with hundreds of tables helps nobody. */
export const mostLinksShown = 30

/** Null where a number is not shown. */
export type ShownWeek = { readonly monday: string; readonly visits: number | null; readonly days: readonly (number | null)[] }
export type ShownLink = { readonly campaign: string; readonly inWeeksShown: number; readonly weeks: readonly ShownWeek[] }

export type ShownVisits = {
	/** First and last day, both included. */
	readonly from: string
	readonly to: string
	readonly inWeeksShown: number
	/** All links together, the oldest week first. Days are told only link by link. */
	readonly weeks: readonly { readonly monday: string; readonly visits: number | null }[]
	readonly links: readonly ShownLink[]
}

/** Twelve weeks, Monday to Sunday, that are over. What is over changes no more: the same page on two days gives nothing away. */
export function wholeWeeksBefore(today: string): { readonly from: string; readonly to: string } {
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
	const to = addDays(today, -weekday - 1)
	return { from: addDays(to, 1 - 7 * weeksShown), to }
}

/**
 * What may be told of a partner's visits in the weeks up to `to`.
 *
 * The numbers form a tree: the visits of a week are shared out among its links, and those of a link and week among its days. Only a
 * number that is shown is shared out, each time by `shownParts`; no number stands in two sums. So what each sum leaves
 * hidden is all that anybody can work out, and that is never one number.
 */
export function visitsToShow(
	rows: readonly { readonly day: string; readonly name: string; readonly count: number }[],
	{ from, to }: { readonly from: string; readonly to: string },
): ShownVisits {
	const campaigns = [...new Set(rows.map(({ name }) => name))].sort()
	const countOf = new Map(rows.map(({ day, name, count }) => [`${day} ${name}`, count]))
	const weeks = Array.from({ length: weeksShown }, (_, week) => {
		const monday = addDays(from, 7 * week)
		const daysOf = campaigns.map((name) =>
			Array.from({ length: 7 }, (_, day) => countOf.get(`${addDays(monday, day)} ${name}`) ?? 0),
		)
		const byLink = daysOf.map(sum)
		return { monday, visits: shownCount(sum(byLink)), byLink: shownParts(byLink), daysOf }
	})
	const links = campaigns.map((campaign, place) => {
		const own = weeks.map(({ monday, byLink, daysOf }): ShownWeek => {
			const visits = byLink[place] ?? null
			const days = daysOf[place] ?? []
			return { monday, visits, days: visits === null ? days.map(() => null) : shownParts(days) }
		})
		return { campaign, inWeeksShown: sum(own.map(({ visits }) => visits ?? 0)), weeks: own }
	})
	return {
		from,
		to,
		inWeeksShown: sum(weeks.map(({ visits }) => visits ?? 0)),
		weeks: weeks.map(({ monday, visits }) => ({ monday, visits })),
		links: links
			.filter(({ inWeeksShown }) => inWeeksShown > 0)
			.sort((a, b) => b.inWeeksShown - a.inWeeksShown || a.campaign.localeCompare(b.campaign))
			.slice(0, mostLinksShown),
	}
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
