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
	/** All links together, the oldest week first: what is shown of each link, added up. */
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
 * The visits by one link in one week are told when there are five or more, and shared out among its days by `shownParts`. They are
 * the only real sums: a total of weeks or of links adds up what is shown, so anybody could work it out and it says nothing new. No
 * number stands in two real sums, so nothing can be worked out by laying one beside another.
 */
export function visitsToShow(
	rows: readonly { readonly day: string; readonly name: string; readonly count: number }[],
	{ from, to }: { readonly from: string; readonly to: string },
): ShownVisits {
	const countOf = new Map(rows.map(({ day, name, count }) => [`${day} ${name}`, count]))
	const mondays = Array.from({ length: weeksShown }, (_, week) => addDays(from, 7 * week))
	const links = [...new Set(rows.map(({ name }) => name))].map((campaign): ShownLink => {
		const weeks = mondays.map((monday) => {
			const days = Array.from({ length: 7 }, (_, day) => countOf.get(`${addDays(monday, day)} ${campaign}`) ?? 0)
			return { monday, visits: shownCount(sum(days)), days: shownParts(days) }
		})
		return { campaign, inWeeksShown: sumOfShown(weeks.map(({ visits }) => visits)), weeks }
	})
	const weeks = mondays.map((monday, week) => {
		const visits = sumOfShown(links.map((link) => link.weeks[week]?.visits ?? null))
		return { monday, visits: visits === 0 ? null : visits }
	})
	return {
		from,
		to,
		inWeeksShown: sumOfShown(weeks.map(({ visits }) => visits)),
		weeks,
		links: links
			.filter(({ inWeeksShown }) => inWeeksShown > 0)
			.sort((a, b) => b.inWeeksShown - a.inWeeksShown || a.campaign.localeCompare(b.campaign))
			.slice(0, mostLinksShown),
	}
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const sumOfShown = (numbers: readonly (number | null)[]) => sum(numbers.map((number) => number ?? 0))
