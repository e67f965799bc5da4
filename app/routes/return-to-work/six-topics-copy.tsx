import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { readSixTopics } from '#app/features/six-topics/read-six-topics.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

/** A copy comes with the form. Somebody who opens the address alone is led to the form. */
export const loader = () => redirect(links.returnTool('six-topics'), { status: 303 })

export async function action({ request, params }: ActionFunctionArgs) {
	const format = params.file?.match(/^talk\.([a-z]+)$/)?.[1] ?? ''
	if (!isDocumentFormat(format)) throw data(null, { status: 404 })
	const { made } = readSixTopics(await readForm(request), { words: wordsIn('en').sixTopics, today: londonDay(new Date()) })
	// The page that sends this has had it checked, so only a form that is none of ours comes here.
	if (!made) throw data(null, { status: 400 })
	try {
		return download(await renderOffThread(made.document, format), 'talk')
	} catch (error) {
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}
