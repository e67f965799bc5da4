import { longDate } from '../calendar-date.ts'
import { eachFile, problemInKey, problemOfFact } from './rule.ts'
import type { Rule } from './rule.ts'

/** The same day a year later (YYYY-MM-DD); 29 February becomes 1 March. */
export function aYearAfter(day: string) {
	const date = new Date(`${day}T00:00:00Z`)
	date.setUTCFullYear(date.getUTCFullYear() + 1)
	return date.toISOString().slice(0, 10)
}

const aDay = 86_400_000

/** Whole days from one day to another (YYYY-MM-DD); negative when the second came first. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / aDay

export const reviewedRule = eachFile('A page was not reviewed in the future', (written, { today }) =>
	written.page.reviewedOn > today
		? [problemInKey(written, 'reviewedOn', `${longDate(written.page.reviewedOn)} has not come yet`)]
		: [],
)

export const changesRule = eachFile('Whoever changes a page reviews it', (written) => {
	const [newest] = written.page.changes
	if (!newest || newest.on <= written.page.reviewedOn) return []
	return [problemInKey(written, 'reviewedOn', `The page was changed on ${longDate(newest.on)}, after this review`)]
})

export const nextReviewRule = eachFile('The next review comes after the last, and within a year', (written, { today }) => {
	const { reviewedOn, reviewBy } = written.page
	if (reviewBy <= reviewedOn) return [problemInKey(written, 'reviewBy', 'The next review must come after the last')]
	return reviewBy > aYearAfter(today) ? [problemInKey(written, 'reviewBy', 'The next review is more than a year away')] : []
})

export const factReviewRule: Rule = {
	says: 'A fact is checked within a year',
	check: (all) =>
		all.content.facts
			.filter(({ reviewBy }) => reviewBy > aYearAfter(all.today))
			.map((fact) => problemOfFact(all, fact, `The next check of ${fact.id} is more than a year away`)),
}
