import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Words } from '#app/words/words.ts'
import type { Doubt } from './decode-note.ts'
import type { NoteTerms } from './note-terms.ts'

/** What does not fit, before the note is filed. */
export function NoteDoubts({ doubts, terms }: { readonly doubts: readonly Doubt[]; readonly terms: NoteTerms }) {
	const { fitNote } = useWords()
	if (doubts.length === 0) return null
	return (
		<Notice kind="now" title={fitNote.doubtTitle}>
			<ul>
				{doubts.map((doubt) => (
					<li key={doubt.kind}>{sayDoubt(doubt, terms, fitNote)}</li>
				))}
			</ul>
		</Notice>
	)
}

function sayDoubt(doubt: Doubt, terms: NoteTerms, said: Words['fitNote']): string {
	switch (doubt.kind) {
		case 'gap':
			return said.gap(longDate(doubt.from), longDate(doubt.until))
		case 'too-long':
			return said.tooLong(terms.longestMonths, terms.firstMonths, longDate(doubt.longestUntil))
		case 'open-too-early':
			return said.openTooEarly(terms.firstMonths, longDate(doubt.openFrom))
		case 'not-an-issuer':
			return said.notAnIssuer
		case 'not-needed-yet':
			return said.notNeededYet(longDate(doubt.day))
		case 'first-day-late':
			return said.firstDayLate(longDate(doubt.from), longDate(doubt.firstDay))
		case 'self-too-long':
			return said.selfTooLong(longDate(doubt.lastDay))
	}
}
