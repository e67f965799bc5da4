import { findStage } from '#app/content/conversations.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { agendaDocument } from '#app/features/conversations/agenda-document.ts'
import { readAgenda } from '#app/features/conversations/agenda-step.ts'
import { agendaPath } from '#app/features/conversations/stages.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

/** Somebody who opens the address of a file by hand gets the page that makes it. */
export function loader({ params }: LoaderFunctionArgs) {
	const stage = findStage(params.stage ?? '')
	if (!stage) throw data(null, { status: 404 })
	return redirect(agendaPath(stage.id), { status: 303 })
}

/** The agenda as a file, of what stands in the form. Where something is wrong the form goes on to the page, which says what. */
export async function action({ request, params }: ActionFunctionArgs) {
	const stage = findStage(params.stage ?? '')
	if (!stage) throw data(null, { status: 404 })
	const form = await readForm(request)
	const today = londonDay(new Date())
	const asked = readAgenda(stage, form, { today })
	const format = valueOf(form, 'as')
	// 307 sends the same form again, so nothing that was typed is lost.
	if (asked.problems.length > 0 || !isDocumentFormat(format)) return redirect(agendaPath(stage.id), { status: 307 })
	const document = agendaDocument(stage, asked, wordsIn('en').conversations.agenda, today)
	try {
		return download(await renderOffThread(document, format), 'agenda')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${agendaPath(stage.id)}?said=busy`, { status: 307 })
		throw error
	}
}
