import type { Fact, Nation } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { links } from '#app/http/links.ts'
import { officeDays } from '#app/features/timeline/note-talk-day.ts'
import { addDays, weekdayOf } from '#app/journey/calendar.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { NoteAdvice, type AdvisedChanges } from './note-advice.tsx'
import { NoteDoubts } from './note-doubts.tsx'
import { NoteEnd } from './note-end.tsx'
import { NoteQuestions, type NoteForm } from './note-form.tsx'
import type { Dated } from '#app/features/timeline/timeline-view.ts'
import type { Decoded, Note } from './decode-note.ts'
import type { NoteTerms } from './note-terms.ts'

export type NotePageProps = {
	readonly form: NoteForm
	/** Null until something was ticked that can be read. */
	readonly read: {
		readonly note: Note
		/** Where they work. */
		readonly nation: Nation
		readonly decoded: Decoded
		readonly advised: readonly AdvisedChanges[]
		readonly calendar: string
		readonly mark: string
		readonly dates: readonly Dated[]
		readonly today: string
	} | null
	readonly terms: NoteTerms
	readonly facts: readonly Fact[]
}

/** What binds an employer is sick pay and rest; the advice under “may be fit” does not bind (FIT04). */
const forces = { self: 'must', not: 'must', may: 'should', other: 'should' } as const

const address = links.returnTool('fit-note')

/** What a note says, in plain words: what it means, what must happen, what may follow, and when it runs out. */
export function NotePage({ form, read, terms, facts }: NotePageProps) {
	const words = useWords()
	const { fitNote } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={fitNote.title}
			/>
			<ErrorSummary problems={form.problems} />
			<div className="columns">
				<div>
					{read ? (
						<Meaning {...read} terms={terms} />
					) : (
						<>
							<h1>{fitNote.title}</h1>
							<p className="lede">{fitNote.lede}</p>
						</>
					)}
					{read ? (
						<details className="not-on-paper">
							<summary>{fitNote.again}</summary>
							<NoteQuestions {...form} address={address} />
						</details>
					) : (
						<NoteQuestions {...form} address={address} />
					)}
					<Signers />
					<p className="meta">
						{fitNote.where} {words.notLegalAdvice}
					</p>
					<SourceList facts={facts} />
				</div>
				<Aside
					links={[
						{ href: links.article('fit-notes'), label: fitNote.article },
						{ href: timelineOf(read), label: words.returnToWork.toolOpens.timeline.title },
						{ href: sickPayOf(read), label: words.returnToWork.toolOpens['sick-pay'].title },
						{ href: links.returnTool('conversation'), label: words.returnToWork.toolOpens.conversation.title },
						{ href: '/refer', label: words.guidance.startReferral },
					]}
				/>
			</div>
		</>
	)
}

/** The timeline with the days that are known. The end of something else than a fit note is no end of a note. */
function timelineOf(read: NotePageProps['read']): string {
	const days = new URLSearchParams()
	if (read?.note.firstDayOff) days.set('first', read.note.firstDayOff)
	if (read?.note.until && (read.note.kind === 'not' || read.note.kind === 'may')) days.set('noteEnds', read.note.until)
	if (read && days.size > 0 && read.nation !== 'england') days.set('nation', read.nation)
	if (read?.mark && days.size > 0) days.set('ref', read.mark)
	return `${links.returnTool('timeline')}${days.size > 0 ? `?${days.toString()}` : ''}`
}

/** Sick pay with the days that are known: from the first day off, or the first that this covers, to the last. */
function sickPayOf(read: NotePageProps['read']): string {
	if (!read) return links.returnTool('sick-pay')
	const { from, until, firstDayOff } = read.note
	const days = new URLSearchParams({ firstDay: firstDayOff ?? from, ...(until !== null && { lastDay: until }) })
	return `${links.returnTool('sick-pay')}?${days.toString()}`
}

/** A phased return that begins on the first day of the week's work that is to come and that the note covers. */
function phasedReturnOf({ from, until }: Note, today: string): string {
	const first = onWeekday(from > today ? from : today)
	return `${links.returnTool('phased-return')}${until !== null && until < first ? '' : `?first=${first}`}`
}

const onWeekday = (day: string): string => (officeDays.includes(weekdayOf(day)) ? day : onWeekday(addDays(day, 1)))

function Meaning({
	note,
	decoded,
	advised,
	calendar,
	mark,
	dates,
	today,
	terms,
}: NonNullable<NotePageProps['read']> & { readonly terms: NoteTerms }) {
	const { fitNote } = useWords()
	const { kind } = note
	return (
		<>
			<h1>{fitNote.heads[kind]}</h1>
			<p className="lede">{kind === 'self' ? fitNote.means.self(terms.selfCertifiedDays) : fitNote.means[kind]}</p>
			<NoteDoubts doubts={decoded.doubts} terms={terms} />
			<h2>{fitNote.mustTitle}</h2>
			<Law force={forces[kind]}>{fitNote.must[kind]}</Law>
			<p>{fitNote.adjustments}</p>
			{kind === 'not' ? <p>{fitNote.backEarly}</p> : null}
			{kind === 'may' ? <NoteAdvice advised={advised} phasedReturn={phasedReturnOf(note, today)} /> : null}
			<NoteEnd note={note} decoded={decoded} calendar={calendar} mark={mark} dates={dates} today={today} />
			<section aria-labelledby="ask">
				<h2 id="ask">{fitNote.askTitle}</h2>
				<p>{fitNote.askText}</p>
				<ul>
					{fitNote.asks.map((ask) => (
						<li key={ask}>{ask}</li>
					))}
				</ul>
				<p>{fitNote.askNot}</p>
				<p className="not-on-paper">
					<a className="inline-flex min-h-11 items-center" href={links.returnTool('questions')}>
						{fitNote.askBuild}
					</a>
				</p>
			</section>
		</>
	)
}

function Signers() {
	const { fitNote } = useWords()
	return (
		<section aria-labelledby="who" className="mt-10">
			<h2 id="who">{fitNote.whoTitle}</h2>
			<ul>
				{fitNote.who.map((who) => (
					<li key={who}>{who}</li>
				))}
			</ul>
			<p>{fitNote.whoNote}</p>
			<p>{fitNote.pilots}</p>
		</section>
	)
}
