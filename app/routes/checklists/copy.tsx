import { findChecklist } from '#app/content/checklists.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import type { Checklist } from '#app/features/checklists/checklist.ts'
import { checklistDocument } from '#app/features/checklists/checklist-document.ts'
import type { FilledChecklist } from '#app/features/checklists/filled-checklist.ts'
import { readFilled } from '#app/features/checklists/read-filled.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

const { checklists: words, errors } = wordsIn('en')

function asked(params: LoaderFunctionArgs['params']) {
	const checklist = findChecklist(params.slug ?? '')
	const format = params.file?.match(/^list\.([a-z]+)$/)?.[1] ?? ''
	if (!checklist || !isDocumentFormat(format)) throw data(null, { status: 404 })
	return { checklist, format }
}

async function file(checklist: Checklist, filled: FilledChecklist | null, format: ReturnType<typeof asked>['format']) {
	const document = checklistDocument(filled, checklist, words, londonDay(new Date()))
	try {
		return download(await renderOffThread(document, format), 'checklist')
	} catch (error) {
		// Many people want a file at this moment. The page that asked is still there in the browser.
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}

/** The empty list, to fill in by hand. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { checklist, format } = asked(params)
	return file(checklist, null, format)
}

/** The list as it was filled in. It comes with the form and is not stored. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { checklist, format } = asked(params)
	const form = await readForm(request)
	const { filled } = readFilled((name) => valueOf(form, name), checklist, { messages: errors.fields, dateLabel: words.when })
	// The page that sends this has had it checked, so only a form that is none of ours comes here.
	if (filled === null) throw data(null, { status: 400 })
	return file(checklist, filled, format)
}
