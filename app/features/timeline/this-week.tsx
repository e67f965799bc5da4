import { branchPath } from '#app/features/conversations/stages.ts'
import { links } from '#app/http/links.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { Today } from '#app/ui/today.tsx'
import { DayNote } from './day-note.tsx'
import { nearDay } from './day-text.ts'
import { LawSays, Prompts } from './timeline-list.tsx'
import type { Dated, TimelineView } from './timeline-view.ts'

/** What is to do now, what comes next, and whether a referral was offered. */
export function ThisWeek({ view }: { readonly view: TimelineView }) {
	const said = useWords().timeline
	const { now, next, today, state, referral } = view
	const [first] = next
	const isToday = first?.on === today
	const shownNow = (isToday ? now.filter(({ on }) => on !== today) : now)
		.filter(({ milestone }) => milestone.id !== 'referral')
		.slice(-2)
	const shownNext = next.filter(({ milestone }) => milestone.id !== 'referral')
	return (
		<>
			{state === 'planned' || (shownNow.length === 0 && !first) ? null : (
				<section aria-labelledby="this-week">
					<h2 id="this-week">{said.thisWeek}</h2>
					{shownNow.length > 0 ? <Dates dates={shownNow} /> : <p>{said.nothingNow}</p>}
				</section>
			)}
			{first && shownNext.length > 0 ? (
				<section aria-labelledby="next">
					<h2 id="next">{isToday ? said.today : said.by(nearDay(first.on, today, said.weekdays))}</h2>
					<Dates dates={shownNext} />
				</section>
			) : null}
			{referral ? <Referral date={referral} today={today} /> : null}
		</>
	)
}

function Dates({ dates }: { readonly dates: readonly Dated[] }) {
	return (
		<>
			{dates.map((date) => (
				<div key={date.milestone.id} className="mb-4">
					<h3 className="mb-1">{date.milestone.title}</h3>
					<DayNote date={date} />
					<LawSays milestone={date.milestone} />
					<Law force="should">{date.milestone.goodPractice}</Law>
					<Prompts milestone={date.milestone} />
				</div>
			))}
		</>
	)
}

/** The question of week 4, or sooner: never why, and never without the employee. */
function Referral({ date, today }: { readonly date: Dated; readonly today: string }) {
	const said = useWords().timeline
	const day = nearDay(date.on, today, said.weekdays)
	return (
		<Today title={said.referralTitle}>
			<p>{date.on < today ? said.referralPassed(day) : said.referralAhead(day)}</p>
			<div className="row">
				<ButtonLink href="/refer">{said.startReferral}</ButtonLink>
				<a href={branchPath('no')}>{said.theySayNo}</a>
			</div>
		</Today>
	)
}

/** What to do when nothing is to come any more. */
export function EverythingPassed({ view }: { readonly view: TimelineView }) {
	const said = useWords().timeline
	if (view.next.length > 0) return null
	return (
		<Today title={said.passedTitle}>
			{view.state === 'back' ? (
				<p>{said.passedBack}</p>
			) : (
				<>
					<p>{said.passedText}</p>
					<p>
						<a href={links.article('fair-capability-process')}>{said.passedArticle}</a>
					</p>
				</>
			)}
		</Today>
	)
}

/** Where work played a part, or there was an accident. */
export function WorkPart() {
	const said = useWords().timeline
	return (
		<section aria-labelledby="work-part" className="card">
			<h2 id="work-part" className="mt-0 text-[1.2rem]">
				{said.workTitle}
			</h2>
			<p>{said.workText}</p>
			<div className="row">
				<a href={links.article('safety-and-accidents')}>{said.workLink}</a>
				<a href={links.returnTool('six-topics')}>{said.workTopics}</a>
			</div>
		</section>
	)
}
