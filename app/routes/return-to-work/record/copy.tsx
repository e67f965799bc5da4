import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { calendarKey } from '#app/documents/calendar-uid.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { recordFile } from '#app/features/return-records/make-record-copy.server.ts'
import { readRecord } from '#app/features/return-records/read-record.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { markIn } from '#app/features/return-to-work/mark.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnRecords: said, errors } = wordsIn('en')
const page = links.returnTool('record')

/** Somebody who opens the address of a file by hand gets the page that makes it. */
export const loader = () => redirect(page, { status: 303 })

/** The record as a file, of what came with the form. Nothing of it is stored. */
export async function action({ request, params }: ActionFunctionArgs) {
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: errors.fields }
	const { record } = readRecord(form, context, said.tooManyChanges(mostAgreed))
	// 307 sends the same form again, so that the page says what is wrong and nothing typed is lost.
	if (record === null) return redirect(page, { status: 307 })
	try {
		const file = await recordFile(record, params.file ?? '', {
			words: said.document,
			titles: said.calendar,
			holidays: bankHolidaysOf(record.nation),
			key: calendarKey('record', { mark: markIn(record.reference), firstDay: record.firstDay, begins: record.metOn }),
		})
		if (!file) throw data(null, { status: 404 })
		return download(file, 'return-to-work-record')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${page}?said=busy`, { status: 307 })
		throw error
	}
}
