import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { calendarKey } from '#app/documents/calendar-uid.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { readSheet, sheetAt } from '#app/features/return-records/contact-sheet.ts'
import { sheetFile } from '#app/features/return-records/sheet-file.server.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

const { contactSheets: words, errors } = wordsIn('en')

const sheetIn = (request: Request) => sheetAt(new URL(request.url).pathname)

/** Somebody who opens the address of a file by hand gets the page that makes it. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(links.returnTool(sheetIn(request)), { status: 303 })

/** A sheet as a file, of what came with the form. Nothing of it is stored. */
export async function action({ request, params }: ActionFunctionArgs) {
	const sheet = sheetIn(request)
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: errors.fields, holidaysOf: bankHolidaysOf }
	const read = readSheet(sheet, form, context, words)
	// 307 sends the same form again, so that the page says what is wrong and nothing typed is lost.
	if (read.document === null) return redirect(links.returnTool(sheet), { status: 307 })
	try {
		const file = await sheetFile({ ...read, document: read.document }, params.file ?? '', {
			words,
			key: calendarKey(sheet, read),
		})
		if (!file) throw data(null, { status: 404 })
		return download(file, sheet)
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${links.returnTool(sheet)}?said=busy`, { status: 307 })
		throw error
	}
}
