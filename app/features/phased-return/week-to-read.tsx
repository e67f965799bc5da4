import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { dayLines } from './day-lines.ts'
import type { ShownWeek } from './shown-week.ts'
import { plainHours } from './usual-fields.ts'
import { weekFrom } from './week-dates.ts'

/** A week to read again, above the form in which the employee says what they think of it. */
export function WeekToRead({ shown }: { readonly shown: ShownWeek }) {
	const { phasedReturn: said, phasedReturnDocument: words, yourReturn } = useWords()
	const { number, week, from, until, minutes, percent, review } = shown
	const duties = [
		...(minutes > 0 && week.dutiesPercent !== null ? [said.dutiesPercent(week.dutiesPercent)] : []),
		...[minutes > 0 ? week.duties : '', week.waits === '' ? '' : said.waits(week.waits)].filter(Boolean),
		...(minutes > 0 && week.supervised ? [said.supervised] : []),
	]
	return (
		<section className="card mb-6" aria-labelledby="point">
			<h2 id="point" className="mt-0 text-[1.2rem]">
				{yourReturn.weekToRead(number, longDate(from), longDate(until))}
			</h2>
			<SummaryList
				rows={[
					{ label: said.table.hours, value: said.hoursOf(plainHours(minutes), percent) },
					{ label: said.table.days, value: dayLines(week, words, weekFrom(from)) },
					{ label: said.table.duties, value: duties.length > 0 ? duties : said.dutiesNotSaid },
					{ label: said.table.review, value: review ? said.reviewOn(longDate(review.on)) : said.noReview },
				]}
			/>
		</section>
	)
}
