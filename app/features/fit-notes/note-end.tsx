import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { wholeDay } from '#app/features/timeline/day-text.ts'
import { dayToDo } from '#app/features/timeline/timeline-view.ts'
import type { Dated } from '#app/features/timeline/timeline-view.ts'
import type { Decoded, Note } from './decode-note.ts'

type NoteEndProps = {
	readonly note: Note
	readonly decoded: Decoded
	/** Where the dates can be had as a calendar file. */
	readonly calendar: string
	readonly mark: string
	/** The day to talk and the last day, as the dates of an absence have them. */
	readonly dates: readonly Dated[]
	/** 'YYYY-MM-DD' */
	readonly today: string
}

/** When the note ends, when to talk, and what comes after; with the dates to keep. */
export function NoteEnd({ note: { from }, decoded, calendar, mark, dates, today }: NoteEndProps) {
	const { fitNote, timeline } = useWords()
	const { endsOn: until, state, daysLeft, talkOn, notCoveredFrom } = decoded
	const day = (date: string) => wholeDay(date, timeline.weekdays)
	const days = dates.map((date) => ({ on: dayToDo(date, today), code: date.milestone.id }))
	const moved = dates.find((date) => date.on === until && dayToDo(date, today) !== until)
	return (
		<section aria-labelledby="ends">
			<h2 id="ends">{fitNote.endTitle}</h2>
			{state === 'to-come' ? <p>{fitNote.toCome(day(from))}</p> : null}
			{until === null ? (
				<p>{fitNote.open}</p>
			) : state === 'ended' ? (
				<p>
					{fitNote.ended(day(until))} {fitNote.endedNext}
				</p>
			) : (
				<>
					<p>
						<strong>{fitNote.daysLeft(day(until), daysLeft ?? 0)}</strong> {talkOn ? fitNote.talkOn(day(talkOn)) : null}
					</p>
					<p>{fitNote.afterwards(day(notCoveredFrom ?? until))}</p>
					<div className="not-on-paper">
						<h3>{fitNote.datesTitle}</h3>
						<p>{fitNote.datesText}</p>
						{moved ? <p>{fitNote.onWorkingDay(day(until), day(dayToDo(moved, today)))}</p> : null}
						<p>
							{fitNote.datesAgain(mark)} {timeline.calendarGone}
						</p>
						<p>
							<ButtonLink href={calendar} look="quiet" download>
								{fitNote.getDates}
							</ButtonLink>
						</p>
						<RemindMe days={days} mark={mark} />
					</div>
				</>
			)}
		</section>
	)
}
