import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { agreedStep, nameInRow } from './agreed-step.ts'
import { notHere, type NotHere } from './not-here.ts'
import { nextPart, readingPart } from './closing-parts.ts'
import { absencePart, halfDaysOf, meetingPart, notePart, workPart } from './record-parts.ts'
import { mostAgreed } from './record.ts'
import type { AgreedRow, ReturnRecord } from './record.ts'
import { lastRowOf, rowsShown, sentForm } from './sent-form.ts'

export type ReadRecord = {
	/** Null when something has to be put right first. */
	readonly record: ReturnRecord | null
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** How many rows for changes the form shows. */
	readonly rows: number
	/** What was typed and may not belong here. Never refused. */
	readonly notHere: NotHere
}

export const leastRows = 2

/**
 * A record as its form sent it. Reading never stops anything: what was typed stands in `typed`, whatever is wrong with it.
 *
 * @param tooMany what to say about more changes than a record holds
 */
export function readRecord(form: URLSearchParams, context: JourneyContext, tooMany: string): ReadRecord {
	const sent = sentForm(form, context)
	const [meeting, absence, note, work, next, reading] = [
		sent.part(meetingPart),
		sent.part(absencePart),
		sent.part(notePart),
		sent.part(workPart),
		sent.part(nextPart),
		sent.part(readingPart),
	]
	const rows = rowsShown(form, form.get('rows') ?? '', { least: leastRows, most: mostAgreed })
	const agreed = Array.from({ length: rows }, (_, at) => agreedIn(sent, at + 1)).flatMap((row) => row ?? [])
	if (lastRowOf(form) > mostAgreed) sent.problems.push({ field: nameInRow(mostAgreed, 'what'), message: tooMany })
	const rest = { typed: sent.typed, problems: sent.problems, rows, notHere: notHere(sent.guarded()) }
	if (!meeting || !absence || !note || !work || !next || !reading || sent.problems.length > 0) return { ...rest, record: null }
	return {
		...rest,
		record: {
			reference: meeting.reference ?? '',
			role: meeting.role ?? '',
			manager: meeting.manager ?? '',
			metOn: meeting.metOn,
			way: meeting.way ?? null,
			companion: meeting.companion ?? '',
			firstDay: absence.firstDay ?? null,
			dayBack: absence.dayBack ?? null,
			nation: absence.nation,
			usualDays: [...absence.usualDays],
			daysLost: absence.daysLost === undefined ? null : halfDaysOf(absence.daysLost),
			reason: absence.reason ?? null,
			reasonWords: absence.reasonWords ?? '',
			noteSeen: note.noteSeen ?? null,
			noteFrom: note.noteFrom ?? null,
			noteTo: note.noteTo ?? null,
			noteAdvice: [...note.noteAdvice],
			notCopied: note.notCopied.length > 0,
			workRelated: work.workRelated ?? null,
			workAction: work.workAction ?? '',
			accident: work.accident ?? null,
			contact: work.contact ?? '',
			helps: work.helps ?? '',
			agreed,
			phased: next.phased ?? null,
			phasedFrom: next.phasedFrom ?? null,
			phasedTo: next.phasedTo ?? null,
			colleagues: next.colleagues ?? '',
			signposts: next.signposts ?? '',
			referral: next.referral ?? null,
			sickPay: next.sickPay ?? null,
			counted: next.counted ?? null,
			whyNotCounted: next.whyNotCounted ?? '',
			nextReview: next.nextReview ?? null,
			comment: reading.comment ?? '',
			readOn: reading.bothRead.length === 2 ? (reading.readOn ?? null) : null,
			copyGiven: reading.copyGiven ?? null,
		},
	}
}

function agreedIn(sent: ReturnType<typeof sentForm>, place: number): AgreedRow | null {
	const step = agreedStep(place)
	const isBegun = sent.isBegun(step)
	const value = sent.part(step, step.question)
	if (!isBegun || !value) return null
	const said = (part: string) => (value as Readonly<Record<string, string | undefined>>)[nameInRow(place, part)]
	if (said('what') === undefined) {
		sent.problems.push({ field: nameInRow(place, 'what'), message: whatIsMissing(place) })
		return null
	}
	return {
		what: said('what') ?? '',
		who: said('who') ?? '',
		byOn: said('byOn') ?? null,
		interim: said('interim') ?? '',
		reviewOn: said('reviewOn') ?? null,
	}
}

const whatIsMissing = (place: number) => `Change ${place}: enter what changes`

/** The same question about a record that is kept: in every box that asks for what helps, and in the employee's own words. */
export const notHereIn = ({ agreed, ...record }: ReturnRecord): NotHere =>
	notHere(
		[
			...[record.reasonWords, record.workAction, record.contact, record.helps, record.colleagues, record.signposts],
			...[record.whyNotCounted, record.comment, ...agreed.flatMap(({ what, interim }) => [what, interim])],
		].join('\n'),
	)
