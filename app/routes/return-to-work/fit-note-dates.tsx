import { endOf } from '#app/features/fit-notes/decode-note.ts'
import { fitNoteFactIds, noteTerms } from '#app/features/fit-notes/note-terms.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { calendarKey, calendarUid } from '#app/documents/calendar-uid.ts'
import { nationOf, noteAddress, noteOf, noteStep } from '#app/features/fit-notes/note-step.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cleanAddress } from '#app/features/return-to-work/clean-address.ts'
import { readMark } from '#app/features/return-to-work/mark.ts'
import { noteDates } from '#app/features/timeline/timeline.ts'
import { timelineCalendar } from '#app/features/timeline/timeline-calendar.ts'
import { isDated } from '#app/features/timeline/timeline-view.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { parseStep } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'

const days = ['from', 'until', 'first']

/** The day to talk and the last day of a note, for a calendar: the entries that the dates of an absence have, under the same names. */
export function loader({ request }: LoaderFunctionArgs) {
	const today = londonDay(new Date())
	const { searchParams } = new URL(request.url)
	const said = parseStep(noteStep, withDayBoxes(searchParams, days), () => undefined, { today })
	// The page says what is wrong with it.
	if (!said.ok)
		return redirect(`${links.returnTool('fit-note')}?${(cleanAddress(searchParams, noteAddress) ?? searchParams).toString()}`, {
			status: 303,
		})
	const note = noteOf(said.value)
	const { from, firstDayOff } = note
	const until = endOf(note, noteTerms(factsOf({ facts: fitNoteFactIds })))
	if (until === null || until < from) throw data(null, { status: 404 })
	const mark = readMark(said.value.ref ?? '') || null
	const nation = nationOf(said.value)
	const dates = noteDates({ from, until, nation }, milestones, timelineTerms(nation, today)).filter(isDated)
	const key = calendarKey('absence', { mark, firstDay: firstDayOff, begins: from })
	const found = timelineCalendar(dates, {
		mark,
		words: wordsIn('en').timeline,
		today,
		uidOf: (milestone) => calendarUid(key, milestone),
	})
	if (!found) throw data(null, { status: 404 })
	return download(calendarFile(found, new Date()), 'dates')
}
