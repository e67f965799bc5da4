import type { Document } from '#app/documents/document.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import { longDate } from '#app/journey/calendar.ts'
import { readingNames } from './reading-names.ts'
import { neutralReference, recordDays, type DayTitles } from './record-days.ts'
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
}

type Given = {
	readonly words: { readonly document: RecordWords; readonly calendar: DayTitles }
	readonly holidays: BankHolidays
	readonly today: string
}

export const recordView = (record: ReturnRecord, { words, holidays, today }: Given): RecordView => ({
	document: recordDocument(record, { words: words.document, holidays, today }),
	agreed: record.agreed.length,
	isRead: record.readOn !== null,
	isPhased: record.phased === 'yes',
	hasDays: recordDays(record, words.calendar, '') !== null,
	nextReview: record.nextReview !== null && record.nextReview > today ? record.nextReview : null,
	mark: neutralReference(record.reference),
	notStarted: record.firstDay !== null && record.firstDay > today ? longDate(record.firstDay) : null,
})

/** A form without what is asked once the record stands. */
export function withoutReading(form: URLSearchParams): URLSearchParams {
	const isReading = (name: string) => readingNames.some((one) => name === one || name.startsWith(`${one}.`))
	return new URLSearchParams([...form].filter(([name]) => !isReading(name)))
}
