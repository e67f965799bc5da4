import { findRehearsal } from '#app/content/rehearsals.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { rehearsalDocument } from '#app/features/rehearsals/rehearsal-document.ts'
import { walk } from '#app/features/rehearsals/rehearsal-ways.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** A practice that came to its end, as a file. It is made from the letters of the way each time; none is stored. */
export async function loader({ params }: LoaderFunctionArgs) {
	const rehearsal = findRehearsal(params.slug ?? '')
	const walked = rehearsal && walk(rehearsal, params.way ?? '')
	const format = params.file?.match(/^practice\.([a-z]+)$/)?.[1] ?? ''
	if (!rehearsal || !walked?.ending || walked.way !== params.way || !isDocumentFormat(format)) throw data(null, { status: 404 })
	const made = { on: londonDay(new Date()), origin: services().configuration.publicOrigin }
	try {
		const document = rehearsalDocument(rehearsal, walked, wordsIn('en').rehearsals, made)
		return download(await renderOffThread(document, format), 'practice')
	} catch (error) {
		// Many people want a file at this moment. The page that asked is still there in the browser.
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}
