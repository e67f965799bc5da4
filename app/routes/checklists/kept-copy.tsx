import { requirePaper } from '#app/auth/require-paper.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { makeChecklistCopy } from '#app/features/checklists/make-checklist-copy.server.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', checklistPaper, params.paper ?? '')
	const { row, content: filled } = paper
	const checklist = findChecklist(filled.slug)
	const format = params.file?.match(/^list\.([a-z]+)$/)?.[1] ?? ''
	if (!checklist || !isDocumentFormat(format)) throw data(null, { status: 404 })
	const { checklists: words } = wordsIn('en')
	try {
		const file = await makeChecklistCopy(services(), actor, format, { row, filled, checklist, words })
		return download(file, 'checklist')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${links.keptChecklist(row.id)}?said=busy`, { status: 303 })
		throw error
	}
}
