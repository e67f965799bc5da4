import { stagePath } from '#app/features/conversations/stages.ts'
import { wordsFor } from '#app/features/guidance/fact.ts'
import type { Fact, Nation } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { DayNote } from './day-note.tsx'
import type { Milestone } from './milestone.ts'
import type { TimelineInput } from './timeline.ts'
import type { Dated, TimelineView } from './timeline-view.ts'
import { narrowestPlace } from './where-it-holds.ts'

type About = { readonly input: TimelineInput; readonly facts: readonly Fact[] }

/** Every date, those that have passed folded away on a screen, and those without a day with the reason. */
export function TimelineList({ view, ...about }: About & { readonly view: TimelineView }) {
	const said = useWords().timeline
	return (
		<div className="timeline-list">
			{view.ahead.length > 0 ? (
				<>
					<h2>{said.aheadTitle}</h2>
					<Dates dates={view.ahead} {...about} />
				</>
			) : null}
			{view.past.length > 0 ? (
				<details className="fold not-on-paper" open={view.ahead.length === 0}>
					<summary>
						<h2 className="inline text-[1.2rem]">{said.pastTitle(view.past.length)}</h2>
					</summary>
					<Dates dates={view.past} {...about} />
				</details>
			) : null}
			{view.undated.length > 0 ? (
				<details className="fold not-on-paper">
					<summary>
						<h2 className="inline text-[1.2rem]">{said.undatedTitle}</h2>
					</summary>
					<p>{said.undatedText}</p>
					<ul className="list-none">
						{view.undated.map(({ milestone, why }) => (
							<li key={milestone.id} className="keep-together border-t border-line py-4">
								<h3 className="mt-0">{milestone.title}</h3>
								<p className="text-small text-ink-soft">{why === null ? null : said.why[why]}</p>
								{why === 'back' ? null : (
									<details className="fold">
										<summary>
											{said.whatToDo}
											<span className="sr-only">: {milestone.title}</span>
										</summary>
										<WhatToDo milestone={milestone} {...about} />
									</details>
								)}
							</li>
						))}
					</ul>
				</details>
			) : null}
		</div>
	)
}

function Dates({ dates, input, facts }: About & { readonly dates: readonly Dated[] }) {
	const said = useWords().timeline
	return (
		<ol className="list-none">
			{dates.map((date) => (
				<li key={date.milestone.id} id={`date-${date.milestone.id}`} className="border-t border-line py-4">
					<h3 className="mt-0 mb-1">{date.milestone.title}</h3>
					<DayNote date={date} />
					<AboutTheDay date={date} input={input} />
					<details className="fold">
						<summary>
							{said.whatToDo}
							<span className="sr-only">: {date.milestone.title}</span>
						</summary>
						<WhatToDo milestone={date.milestone} input={input} facts={facts} />
					</details>
				</li>
			))}
		</ol>
	)
}

/** What was taken for granted in counting it. */
function AboutTheDay({ date: { milestone, on }, input }: { readonly date: Dated; readonly input: TimelineInput }) {
	const said = useWords().timeline
	const worked = milestone.id === 'riddor' && input.accidentOn !== null && daysApart(input.accidentOn, input.firstDay)
	return (
		<>
			<p className="mb-0 text-small text-ink-soft">
				{said.who(milestone.who)}. {said.counted(milestone.when)}.
			</p>
			{/* 56 days may lie between: the date is the last of them (SSP08). */}
			{milestone.id === 'link' ? <p className="text-small">{said.stillLinks(longDate(addDays(on, 1)))}</p> : null}
			{worked ? <p className="text-small">{said.stillWorked}</p> : null}
		</>
	)
}

/** More than a night between the accident and the first day off. */
const daysApart = (accidentOn: string, firstDay: string) => Date.parse(firstDay) - Date.parse(accidentOn) > 86_400_000

/** Must, should, what to ask, and where it comes from. */
function WhatToDo({ milestone, input, facts }: About & { readonly milestone: Milestone }) {
	const said = useWords().timeline
	const named = facts.filter(({ id }) => milestone.facts.includes(id))
	return (
		<>
			<LawSays milestone={milestone} />
			<Law force="should">{milestone.goodPractice}</Law>
			{milestone.note === '' ? null : <p className="text-small">{milestone.note}</p>}
			<Place facts={named} nation={input.nation} />
			<Prompts milestone={milestone} />
			{named.length > 0 ? (
				<details className="text-small not-on-paper">
					<summary className="inline-flex min-h-11 cursor-pointer items-center">{said.sources}</summary>
					<ul>
						{named.map(({ id, source, confidence }) => (
							<li key={id}>{said.source(source, wordsFor(confidence))}</li>
						))}
					</ul>
				</details>
			) : null}
		</>
	)
}

/** What the law says: a thing to do, or what is so. */
export function LawSays({ milestone }: { readonly milestone: Milestone }) {
	const said = useWords().timeline
	if (milestone.lawSays === '') return null
	if (milestone.mustDo) return <Law force="must">{milestone.lawSays}</Law>
	return (
		<div className="keep-together my-4.5 max-w-measure rounded-e-card border-s-6 border-strong bg-sheet px-5 py-3.5">
			<p className="mb-0.5 text-tiny font-bold text-strong">{said.lawSays}</p>
			<p>{milestone.lawSays}</p>
		</div>
	)
}

/** Said where the law or the help is not that of the nation. */
function Place({ facts, nation }: { readonly facts: readonly Fact[]; readonly nation: Nation }) {
	const said = useWords().timeline
	const place = narrowestPlace(facts, nation)
	if (place === null) return null
	return (
		<p className="text-small">
			{said.onlyIn(said.places[place])} <a href={links.article('scotland-wales-northern-ireland')}>{said.elsewhere}</a>
		</p>
	)
}

/** Questions for the conversation of this date, and the way to all of them. */
export function Prompts({ milestone }: { readonly milestone: Milestone }) {
	const said = useWords().timeline
	if (milestone.stage === null) return null
	return (
		<div className="prompts">
			{milestone.prompts.length > 0 ? (
				<>
					<p className="mb-1 font-bold">{said.ask}</p>
					<ul>
						{milestone.prompts.map((prompt) => (
							<li key={prompt}>{prompt}</li>
						))}
					</ul>
				</>
			) : null}
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={stagePath(milestone.stage)}>
					{said.wholeConversation}
					<span className="sr-only">: {milestone.title}</span>
				</a>
			</p>
		</div>
	)
}
