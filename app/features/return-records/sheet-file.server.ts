import { calendarFile } from '#app/documents/calendar.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import type { Document, Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { sheetDays, type ReadSheet, type SheetWords } from './contact-sheet.ts'

/**
 * The file of this name: 'sheet.pdf', 'sheet.docx', 'sheet.html', 'sheet.text', or 'days.ics'. Null for any other name, and for a
 * calendar without a day.
 *
 * @param key tells this sheet's days from others' in a calendar, and nothing else
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function sheetFile(
	sheet: Pick<ReadSheet, 'days' | 'mark'> & { readonly document: Document },
	fileName: string,
	{ words, key }: { readonly words: Pick<SheetWords, 'checkIn'>; readonly key: string },
	at = new Date(),
): Promise<Rendered | null> {
	if (fileName === 'days.ics') {
		const days = sheetDays(sheet, words, key)
		return days && calendarFile(days, at)
	}
	const format = /^sheet\.([a-z]+)$/.exec(fileName)?.[1] ?? ''
	return isDocumentFormat(format) ? renderOffThread(sheet.document, format) : null
}
