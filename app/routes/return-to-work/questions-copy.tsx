import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { jobQuestionsDocument } from '#app/features/job-questions/job-questions-document.ts'
import { jobQuestionsOf, jobQuestionsStep } from '#app/features/job-questions/job-questions-step.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { parseStep } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'

const { jobQuestions } = wordsIn('en')
const step = jobQuestionsStep(jobQuestions)

/** A copy comes with the form. Somebody who opens the address alone is led to the form. */
export const loader = () => redirect(links.returnTool('questions'), { status: 303 })

export async function action({ request, params }: ActionFunctionArgs) {
	const format = params.file?.match(/^questions\.([a-z]+)$/)?.[1] ?? ''
	if (!isDocumentFormat(format)) throw data(null, { status: 404 })
	const today = londonDay(new Date())
	const said = parseStep(step, await readForm(request), () => undefined, { today })
	// The page that sends this has had it checked, so only a form that is none of ours comes here.
	if (!said.ok) throw data(null, { status: 400 })
	try {
		const document = jobQuestionsDocument(jobQuestionsOf(said.value), { words: jobQuestions.document, today })
		return download(await renderOffThread(document, format), 'questions')
	} catch (error) {
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}
