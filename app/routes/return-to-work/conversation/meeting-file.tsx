import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { meetingDocument } from '#app/features/conversations/meeting-document.ts'
import { readMeeting } from '#app/features/conversations/meeting-step.ts'
import { meetingPath } from '#app/features/conversations/stages.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { receivingAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** Somebody who opens the address of a file by hand gets the page that makes it. */
export const loader = () => redirect(meetingPath, { status: 303 })

/** The request as a file. Without the employee's yes there is none: the form goes on to the page, which says so. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const today = londonDay(new Date())
	const asked = readMeeting(form, { today })
	const format = valueOf(form, 'as')
	// 307 sends the same form again, so nothing that was typed is lost.
	if (asked.request === null || !isDocumentFormat(format)) return redirect(meetingPath, { status: 307 })
	const { document: words } = wordsIn('en').conversations.meeting
	const document = meetingDocument(asked.request, words, { area: receivingAreaFor(request).name, today })
	try {
		return download(await renderOffThread(document, format), 'meeting-request')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${meetingPath}?said=busy`, { status: 307 })
		throw error
	}
}
