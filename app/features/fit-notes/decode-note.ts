import { addDays, daysBetween } from '#app/journey/calendar.ts'
import { noteTalkDay } from '#app/features/timeline/note-talk-day.ts'
import type { TalkTerms } from '#app/features/timeline/note-talk-day.ts'
import type { NoteTerms } from './note-terms.ts'

/** What came: nothing but the employee's own word, one of the two kinds of fit note, or something else. */
export const noteKinds = ['self', 'not', 'may', 'other'] as const
export type NoteKind = (typeof noteKinds)[number]

/** The four boxes under "may be fit for work". */
export const adviceBoxes = ['phased', 'hours', 'duties', 'workplace'] as const
export type AdviceBox = (typeof adviceBoxes)[number]

/** Who may sign a fit note (FIT02), and `somebody-else` who may not. */
export const issuers = ['doctor', 'nurse', 'occupational-therapist', 'pharmacist', 'physiotherapist', 'somebody-else'] as const
export type Issuer = (typeof issuers)[number]

/** A note as it was ticked. Days are 'YYYY-MM-DD', both included. */
export type Note = {
	readonly kind: NoteKind
	readonly advice: readonly AdviceBox[]
	readonly from: string
	/** Null for a note that is open ended. */
	readonly until: string | null
	/** The first day of absence; null when it was not given. */
	readonly firstDayOff: string | null
	readonly issuer: Issuer | null
}

/** Something to look at again before the note is filed. */
export type Doubt =
	/** Days of absence, both included, for which a note could be asked and none is here. */
	| { readonly kind: 'gap'; readonly from: string; readonly until: string }
	| { readonly kind: 'too-long'; readonly longestUntil: string }
	| { readonly kind: 'open-too-early'; readonly openFrom: string }
	| { readonly kind: 'not-an-issuer' }
	/** Asked for before it may be. `day` is the day of absence on which a note may be asked for first. */
	| { readonly kind: 'not-needed-yet'; readonly day: string }
	| { readonly kind: 'self-too-long'; readonly lastDay: string }
	/** The note begins before the first day off that was given. */
	| { readonly kind: 'first-day-late'; readonly from: string; readonly firstDay: string }

export type Decoded = {
	/** The last day that it covers; null for an open one. Of the employee's own word that is the law's last day, whatever was typed. */
	readonly endsOn: string | null
	readonly state: 'to-come' | 'running' | 'ended' | 'open'
	/** From today to the last day; null for an open one. 0 on the last day, below zero after it. */
	readonly daysLeft: number | null
	/** The day on which to talk about what comes next: some days before it ends, never before it begins. */
	readonly talkOn: string | null
	/** The first day that the note does not cover. */
	readonly notCoveredFrom: string | null
	readonly doubts: readonly Doubt[]
}

/** What a note says about time, and what does not fit. The same on a machine in any time zone. */
export function decodeNote(note: Note, terms: NoteTerms, talk: TalkTerms, today: string): Decoded {
	const { from } = note
	const endsOn = endOf(note, terms)
	return {
		endsOn,
		state: from > today ? 'to-come' : endsOn === null ? 'open' : endsOn < today ? 'ended' : 'running',
		daysLeft: endsOn === null ? null : daysBetween(today, endsOn),
		talkOn: endsOn === null || endsOn < from ? null : noteTalkDay(endsOn, from, talk),
		notCoveredFrom: endsOn === null ? null : addDays(endsOn, 1),
		doubts: doubtsAbout(note, terms),
	}
}

/** The last day that a note covers: of the employee's own word never one after the days that the law gives it. */
export function endOf(note: Pick<Note, 'kind' | 'from' | 'until' | 'firstDayOff'>, terms: NoteTerms): string | null {
	const { kind, until } = note
	if (kind !== 'self') return until
	const lastDay = lastOfOwnWord(note, terms)
	return until === null || until > lastDay ? lastDay : until
}

const lastOfOwnWord = ({ from, firstDayOff }: Pick<Note, 'from' | 'firstDayOff'>, terms: NoteTerms) =>
	addDays(firstDayOff ?? from, terms.selfCertifiedDays - 1)

function doubtsAbout({ kind, from, until, firstDayOff, issuer }: Note, terms: NoteTerms): Doubt[] {
	const doubts: Doubt[] = []
	const firstNoteDay = firstDayOff === null ? null : addDays(firstDayOff, terms.firstNoteDay - 1)
	if (firstDayOff !== null && firstDayOff > from) doubts.push({ kind: 'first-day-late', from, firstDay: firstDayOff })
	if (kind === 'self') {
		const lastDay = lastOfOwnWord({ from, firstDayOff }, terms)
		if (until === null || until > lastDay) doubts.push({ kind: 'self-too-long', lastDay })
		return doubts
	}
	if (firstNoteDay !== null && from > firstNoteDay) doubts.push({ kind: 'gap', from: firstNoteDay, until: addDays(from, -1) })
	if (firstNoteDay !== null && until !== null && until < firstNoteDay) doubts.push({ kind: 'not-needed-yet', day: firstNoteDay })
	if (kind === 'other') return doubts
	const early = addMonths(firstDayOff ?? from, terms.firstMonths)
	if (from < early) {
		const longestUntil = addDays(addMonths(from, terms.longestMonths), -1)
		if (until === null) doubts.push({ kind: 'open-too-early', openFrom: early })
		else if (until > longestUntil) doubts.push({ kind: 'too-long', longestUntil })
	}
	if (issuer === 'somebody-else') doubts.push({ kind: 'not-an-issuer' })
	return doubts
}

/** The same day so many months on; the last of the month where there is no such day. */
export function addMonths(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
	const first = new Date(Date.UTC(year, month - 1 + months, 1))
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
	return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}
