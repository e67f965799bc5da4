import { SourceList } from '#app/features/guidance/source-list.tsx'
import type { Fact } from '#app/features/guidance/fact.ts'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { links } from '#app/http/links.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { wholeDay } from './day-text.ts'
import { headline, nextLine } from './headline.ts'
import { DueNow } from './due-now.tsx'
import { TakeDates } from './take-dates.tsx'
import { EverythingPassed, NoteEnded, ThisWeek, WorkPart } from './this-week.tsx'
import { TimelineForm } from './timeline-form.tsx'
import { TimelineLinks } from './timeline-links.tsx'
import { TimelineLine } from './timeline-line.tsx'
import { TimelineList } from './timeline-list.tsx'
import type { TimelineInput } from './timeline.ts'
import { dayToDo, linePoints } from './timeline-view.ts'
import type { TimelineView } from './timeline-view.ts'

export type TimelineResult = {
	readonly input: TimelineInput
	readonly view: TimelineView
	/** The short address, without `?`. */
	readonly query: string
	readonly mark: string | null
	/** Work may have played a part. */
	readonly work: boolean
	readonly noneChosen: boolean
	/** The site of the body to ask about accidents, where our facts hold no rule for the nation. */
	readonly safetySite: string | null
	/** From and until when all bank holidays of the nation are known. */
	readonly known: { readonly from: string; readonly until: string }
}

export type TimelinePageProps = {
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly facts: readonly Fact[]
	readonly reviewed: { readonly reviewedOn: string; readonly reviewBy: string }
	/** Null until there is a first day to count from. */
	readonly result: TimelineResult | null
}

/** The dates of an absence: asked for, and then by what is to do now, on a line, and one by one. */
export function TimelinePage({ typed, problems, facts, result }: TimelinePageProps) {
	const words = useWords()
	const said = words.timeline
	const trail = [
		{ href: '/', label: words.home },
		{ href: links.returnToWork, label: words.returnToWork.title },
	]
	if (!result)
		return (
			<>
				<Breadcrumbs trail={trail} here={said.short} />
				<ErrorSummary problems={problems} />
				<h1>{said.title}</h1>
				<p className="lede">{said.lede}</p>
				<TimelineForm typed={typed} problems={problems} />
				<p className="meta">{words.notLegalAdvice}</p>
			</>
		)
	return (
		<>
			<Breadcrumbs trail={trail} here={said.short} />
			<Result {...result} facts={facts} />
			<section className="not-on-paper mt-10" aria-labelledby="change">
				<h2 id="change">{said.change}</h2>
				<details className="fold">
					<summary>{said.changeHint}</summary>
					<TimelineForm typed={typed} problems={problems} />
				</details>
			</section>
			<p className="meta">
				{said.calendarKnown(said.places[result.input.nation], longDate(result.known.from), longDate(result.known.until))}{' '}
				{words.notLegalAdvice}
			</p>
			<details className="fold not-on-paper">
				<summary>{said.allSources}</summary>
				<SourceList facts={facts} />
			</details>
		</>
	)
}

function Result({
	input,
	view,
	query,
	mark,
	work,
	noneChosen,
	safetySite,
	facts,
}: TimelineResult & { readonly facts: readonly Fact[] }) {
	const said = useWords().timeline
	const dates = [...view.past, ...view.ahead].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
	// A day of two milestones is there twice, once with the name of each.
	const toRemind = view.ahead
		.filter(({ on }) => on >= view.today)
		.map((date) => ({ on: dayToDo(date, view.today), code: date.milestone.id }))
		.filter(({ on }) => on > view.today)
	return (
		<>
			<h1>{headline(input, view, said)}</h1>
			<p className="lede">{nextLine(view, said)}</p>
			<NoteEnded view={view} />
			<DueNow view={view} nation={input.nation} />
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href="#change">
					{said.change}
				</a>
			</p>
			<TimelineLine points={linePoints(dates, view.today, input.firstDay)} today={view.today} withToday />
			<div className="columns">
				<div>
					<EverythingPassed view={view} />
					<ThisWeek view={view} nation={input.nation} />
					{work ? <WorkPart nation={input.nation} safetySite={safetySite} /> : null}
					{input.backOn !== null && input.lastDaySick === null ? (
						<p className="text-small">{said.lastDayTaken(wholeDay(addDays(input.backOn, -1), said.weekdays))}</p>
					) : null}
				</div>
				<div>
					<TakeDates query={query} ahead={view.ahead} today={view.today} noneChosen={noneChosen} mark={mark} />
					<RemindMe days={toRemind} mark={mark ?? undefined} />
				</div>
			</div>
			<TimelineList view={view} input={input} facts={facts} />
			<TimelineLinks input={input} mark={mark} today={view.today} />
		</>
	)
}
