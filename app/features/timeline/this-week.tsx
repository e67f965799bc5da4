import { branchPath } from '#app/features/conversations/stages.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Today } from '#app/ui/today.tsx'
import { DayNote } from './day-note.tsx'
import { nearDay } from './day-text.ts'
import { ReferralElsewhere } from './due-now.tsx'
import { LawSays, Prompts } from './timeline-list.tsx'
import type { Dated, TimelineView } from './timeline-view.ts'

/** What is to do now, what comes next, and whether a referral was offered. */
export function ThisWeek({ view, nation }: { readonly view: TimelineView; readonly nation: Nation }) {
	const said = useWords().timeline
	const { now, next, today, state, referral, sunday } = view
	const [first] = next
	const isToday = first?.on === today
	const week = state === 'planned' ? [] : now
	const [shownNow, shownNext] = [withoutQuestion(week), withoutQuestion(next)]
	// What comes next within this week stands under it already.
	const isNextApart = first !== undefined && (isToday || state === 'planned' || first.on > sunday)
	const isQuiet = state !== 'planned' && week.length === 0 && first !== undefined && !isToday
	const upNext =
		isNextApart && shownNext.length > 0 ? (
			<section className="not-on-paper not-first:mt-10" aria-labelledby="next">
				<h2 id="next">{isToday ? said.today : said.by(nearDay(first.on, today, said.weekdays))}</h2>
				<Dates dates={shownNext} />
			</section>
		) : null
	return (
		<>
			{isToday ? upNext : null}
			{shownNow.length > 0 || isQuiet ? (
				<section className="not-on-paper not-first:mt-10" aria-labelledby="this-week">
					<h2 id="this-week">{said.thisWeek}</h2>
					{isQuiet ? <p>{said.nothingNow}</p> : null}
					<Dates dates={shownNow} />
				</section>
			) : null}
			{isToday ? null : upNext}
			{referral && referral.on > today ? <Referral date={referral} today={today} nation={nation} /> : null}
		</>
	)
}

/** The question whether a referral was offered has a box of its own. */
const withoutQuestion = (dates: readonly Dated[]) => dates.filter(({ milestone }) => milestone.id !== 'referral')

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
function Referral({ date, today, nation }: { readonly date: Dated; readonly today: string; readonly nation: Nation }) {
	const said = useWords().timeline
	return (
		<div className="not-on-paper">
			<Today title={said.referralTitle}>
				<p>{said.referralAhead(nearDay(date.on, today, said.weekdays))}</p>
				<ReferralElsewhere nation={nation} />
				<div className="row">
					{nation === 'england' ? <ButtonLink href="/refer">{said.startReferral}</ButtonLink> : null}
					<a href={branchPath('no')}>{said.theySayNo}</a>
				</div>
			</Today>
		</div>
	)
}

/** Said first: the fit note has run out and nobody is back. */
export function NoteEnded({ view: { noteEnded, today } }: { readonly view: TimelineView }) {
	const said = useWords().timeline
	if (noteEnded === null) return null
	return (
		<Notice kind="now" title={said.noteEndedTitle}>
			<p>{said.noteEnded(nearDay(noteEnded, today, said.weekdays))}</p>
		</Notice>
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
export function WorkPart({ nation, safetySite }: { readonly nation: Nation; readonly safetySite: string | null }) {
	const said = useWords().timeline
	const isThere = nation === 'northern-ireland'
	return (
		<section aria-labelledby="work-part" className="card">
			<h2 id="work-part" className="mt-0 text-[1.2rem]">
				{said.workTitle}
			</h2>
			<p>{said.workText}</p>
			{isThere ? <p>{said.workThere}</p> : null}
			<div className="row">
				{isThere ? (
					safetySite && <a href={safetySite}>{said.safetyBody}</a>
				) : (
					<a href={links.article('safety-and-accidents')}>{said.workLink}</a>
				)}
				<a href={links.returnTool('six-topics')}>{said.workTopics}</a>
			</div>
		</section>
	)
}
