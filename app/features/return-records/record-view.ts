import type { Document } from '#app/documents/document.ts'
import { markIn } from '#app/features/return-to-work/mark.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import { noticeCounting, type CountingNotice } from './counting.ts'
import { readingNames } from './reading-names.ts'
import { recordDays, type DayTitles } from './record-days.ts'
import { recordDocument } from './record-document.ts'
import type { RecordWords } from './record-words.ts'
import type { ReturnRecord } from './record.ts'

/** What the pages of a record show beside the form: plain data, so that a loader can send it. */
export type RecordView = {
	readonly document: Document
	readonly agreed: number
	readonly isRead: boolean
	readonly isPhased: boolean
	readonly hasDays: boolean
	/** The next day to look at something, for a reminder; null without one to come. */
	readonly nextReview: string | null
	/** A reference that says nothing of a person, for calendars and reminders; '' without one. */
	readonly mark: string
	/** The first day absent, in words, where it has not come yet. */
	readonly notStarted: string | null
	/** The day of the meeting, in words, where it is more than a week ahead: the talk has not taken place. */
	readonly notMet: string | null
	readonly counting: CountingNotice | null
}

type Given = {
	readonly words: { readonly document: RecordWords; readonly calendar: DayTitles }
	readonly holidays: BankHolidays
	readonly today: string
	/** Those of `countingFactIds`. */
	readonly facts: readonly Fact[]
}

/** A record may be prepared for a talk that is near. */
const soonDays = 7

export const recordView = (record: ReturnRecord, { words, holidays, today, facts }: Given): RecordView => ({
	document: recordDocument(record, { words: words.document, holidays, today }),
	agreed: record.agreed.length,
	isRead: record.readOn !== null,
	isPhased: record.phased === 'yes',
	hasDays: recordDays(record, words.calendar, '') !== null,
	nextReview: record.nextReview !== null && record.nextReview > today ? record.nextReview : null,
	mark: markIn(record.reference),
	notStarted: record.firstDay !== null && record.firstDay > today ? longDate(record.firstDay) : null,
	notMet: record.metOn > addDays(today, soonDays) ? longDate(record.metOn) : null,
	counting: noticeCounting(record, facts),
})

/** A form without what is asked once the record stands. */
export function withoutReading(form: URLSearchParams): URLSearchParams {
	const isReading = (name: string) => readingNames.some((one) => name === one || name.startsWith(`${one}.`))
	return new URLSearchParams([...form].filter(([name]) => !isReading(name)))
}
