import { Fragment, type ReactNode } from 'react'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import { dayLines } from './day-lines.ts'
import { dayWithName, reviewWhen, spanWithNames } from './day-with-name.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { shownWeeks } from './shown-week.ts'
import type { ShownWeek, WorkOnBankHoliday } from './shown-week.ts'
import type { ReviewDay } from './review-days.ts'
import { plainHours } from './usual-fields.ts'
import { weekFrom } from './week-dates.ts'
import { WeekBars } from './week-bars.tsx'

type WeeksShownProps = {
	readonly plan: PhasedReturn
	/** The days of its reviews (`reviewDays`). */
	readonly reviews: readonly ReviewDay[]
	/** Of a pattern in which the employee sets the hours: the most of each week in minutes, by its number. */
	readonly most?: ReadonlyMap<number, number>
	/** Days of work that are bank holidays where they work. */
	readonly bankHolidays: readonly WorkOnBankHoliday[]
	/** Where a week is changed; left out where it cannot be. */
	readonly changeAt?: (week: string) => string
	/** What the employee says to each week, in a column of its own. */
	readonly says?: { readonly label: string; readonly of: (week: PhasedWeek, number: number) => ReactNode } | undefined
	/** Said above the days of work that are bank holidays, where it is not the manager who reads. */
	readonly bankHolidaysText?: string
}

/** A phased return as bars and as a table that says the same and more. */
export function WeeksShown({ plan, reviews, most = new Map(), bankHolidays, changeAt, says, ...texts }: WeeksShownProps) {
	const { phasedReturn: said, phasedReturnDocument: words } = useWords()
	const weeks = shownWeeks(plan, reviews)
	const columns = [
		{ label: said.table.week },
		{ label: said.table.dates },
		{ label: said.table.hours },
		{ label: said.table.days },
		{ label: said.table.duties, long: true },
		{ label: said.table.place },
		{ label: said.table.review, long: true },
		...(says ? [{ label: says.label, long: true }] : []),
	]
	return (
		<>
			<WeekBars
				usualMinutes={plan.usual.weeklyMinutes}
				bars={weeks.map(({ number, minutes, week }) => ({
					week: number,
					minutes,
					mostMinutes: most.get(number),
					review: week.review,
				}))}
			/>
			<p className="text-small text-ink-soft">
				{said.bars.key} {most.size > 0 ? said.bars.band : null}
			</p>
			<div className="weeks-shown">
				<Table
					caption={said.table.caption}
					columns={columns}
					rows={weeks.map((shown) => ({
						key: shown.week.id,
						cells: [
							<WeekName key="week" shown={shown} href={changeAt?.(shown.week.id)} />,
							spanWithNames(shown.from, shown.until, words),
							<Hours key="hours" shown={shown} most={most.get(shown.number)} />,
							<Days key="days" shown={shown} />,
							<Duties key="duties" shown={shown} />,
							<Places key="place" shown={shown} />,
							<Review key="review" shown={shown} />,
							...(says ? [<Fragment key="says">{says.of(shown.week, shown.number)}</Fragment>] : []),
						],
					}))}
				/>
			</div>
			{bankHolidays.length > 0 ? (
				<>
					<p className="mt-3 mb-1 text-small">{texts.bankHolidaysText ?? said.bankHolidays(plan.nation)}</p>
					<ul className="text-small">
						{bankHolidays.map(({ on, name }) => (
							<li key={on}>{said.bankHoliday(dayWithName(on, words), name)}</li>
						))}
					</ul>
				</>
			) : null}
			{weeks.map(({ number, clockChange }) =>
				clockChange === null ? null : (
					<p key={number} className="text-small">
						{said.clockChange[clockChange.way](longDate(clockChange.on))}
					</p>
				),
			)}
		</>
	)
}

type Shown = { readonly shown: ShownWeek }

function WeekName({ shown, href }: Shown & { readonly href: string | undefined }) {
	const { phasedReturn: said, change } = useWords()
	return (
		<span id={`week-${shown.week.id}`}>
			{said.weekNumber(shown.number)}
			{href === undefined ? null : (
				<a className="not-on-paper flex min-h-11 items-center font-normal" href={href}>
					{change}
					<span className="sr-only">{said.ofWeek(shown.number)}</span>
				</a>
			)}
		</span>
	)
}

function Hours({ shown, most }: Shown & { readonly most: number | undefined }) {
	const { phasedReturn: said } = useWords()
	return (
		<>
			{said.hoursOf(plainHours(shown.minutes), shown.percent)}
			{most === undefined ? null : (
				<>
					<br />
					{said.upTo(plainHours(most))}
				</>
			)}
		</>
	)
}

function Days({ shown: { week, from } }: Shown) {
	return <Lines lines={dayLines(week, useWords().phasedReturnDocument, weekFrom(from))} />
}

function Duties({ shown: { week, minutes } }: Shown) {
	const { phasedReturn: said } = useWords()
	if (minutes === 0) return <Lines lines={[said.noDuties, ...(week.waits === '' ? [] : [said.waits(week.waits)])]} />
	const lines = [
		...(week.dutiesPercent === null ? [] : [said.dutiesPercent(week.dutiesPercent)]),
		...(week.duties === '' ? [] : [week.duties]),
		...(week.waits === '' ? [] : [said.waits(week.waits)]),
		...(week.supervised ? [said.supervised] : []),
	]
	return <Lines lines={lines.length === 0 ? [said.dutiesNotSaid] : lines} />
}

/** Which day is where stands with the days where there are several places. */
function Places({ shown: { week } }: Shown) {
	const { phasedReturn: said } = useWords()
	const places = [...new Set(week.days.map(({ place }) => place))]
	return <Lines lines={places.map((place) => said.places[place])} />
}

function Review({ shown: { week, review } }: Shown) {
	const { phasedReturn: said, phasedReturnDocument: words } = useWords()
	if (review === null) return <>{said.noReview}</>
	const lines = [
		said.reviewOn(reviewWhen(review, words)),
		...(review.movedFrom === null ? [] : [said.reviewMoved(dayWithName(review.movedFrom, words))]),
		...(review.isBankHoliday ? [said.reviewOnHoliday] : []),
		...(week.reviewOutcome === null ? [] : [said.outcomes[week.reviewOutcome]]),
		...(week.reviewNote === '' ? [] : [week.reviewNote]),
	]
	return <Lines lines={lines} />
}

/** Lines that people typed keep their own direction and their breaks. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
	<>
		{lines.map((line, index) => (
			<Fragment key={index}>
				{index > 0 ? <br /> : null}
				<span className="whitespace-pre-line" dir="auto">
					{line}
				</span>
			</Fragment>
		))}
	</>
)
