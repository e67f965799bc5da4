import { calendarFile } from '#app/documents/calendar.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import type { Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import { copyOfKept } from './copy-of-kept.server.ts'
import { recordDays, type DayTitles } from './record-days.ts'
import { recordDocument } from './record-document.ts'
import type { RecordWords } from './record-words.ts'
import type { ReturnRecord } from './record.ts'

type Given = { readonly words: RecordWords; readonly titles: DayTitles; readonly holidays: BankHolidays }

/**
 * The file of this name: 'record.pdf', 'record.docx', 'record.html', 'record.text', or 'days.ics'. Null for any other name, and for a
 * calendar without a day.
 *
 * @param key tells this record's days from others' in a calendar, and nothing else
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function recordFile(
	record: ReturnRecord,
	fileName: string,
	{ words, titles, holidays, key }: Given & { readonly key: string },
	at = new Date(),
): Promise<Rendered | null> {
	if (fileName === 'days.ics') {
		const days = recordDays(record, titles, key)
		return days && calendarFile(days, at)
	}
	const format = /^record\.([a-z]+)$/.exec(fileName)?.[1] ?? ''
	if (!isDocumentFormat(format)) return null
	return renderOffThread(recordDocument(record, { words, holidays, today: londonDay(at) }), format)
}

/** The same of a record that an account keeps. Who took which file is put on record. */
export const makeRecordCopy = (
	ground: Ground,
	actor: PaperActor,
	fileName: string,
	{ row, record, ...given }: Given & { readonly row: PaperRow; readonly record: ReturnRecord },
	at = new Date(),
): Promise<Rendered | null> =>
	copyOfKept(ground, actor, row, fileName, (key) => recordFile(record, fileName, { ...given, key }, at), at)
