import { factsOf } from '#app/content/adjustments.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { decodeNote } from '#app/features/fit-notes/decode-note.ts'
import { noteDays } from '#app/features/fit-notes/note-calendar.ts'
import { noteOf, noteStep } from '#app/features/fit-notes/note-step.ts'
import { fitNoteFactIds, noteTerms } from '#app/features/fit-notes/note-terms.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { readMark, withoutNames } from '#app/features/return-to-work/mark.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { parseStep } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'

const { fitNote } = wordsIn('en')

/** The day to talk and the last day of a note, for a calendar. */
export function loader({ request }: LoaderFunctionArgs) {
	const today = londonDay(new Date())
	const { searchParams } = new URL(request.url)
	const said = parseStep(noteStep, withDayBoxes(searchParams, ['from', 'until', 'first']), () => undefined, { today })
	// The page says what is wrong with it.
	if (!said.ok) return redirect(`${links.returnTool('fit-note')}?${withoutNames(searchParams)}`, { status: 303 })
	const note = noteOf(said.value)
	const terms = noteTerms(factsOf({ facts: fitNoteFactIds }))
	const found = noteDays(note, decodeNote(note, terms, today), { words: fitNote, mark: readMark(said.value.ref ?? '') ?? '' })
	if (!found) throw data(null, { status: 404 })
	return download(calendarFile(found, new Date()), 'dates')
}
