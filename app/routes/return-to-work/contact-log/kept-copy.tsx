import { requirePaper } from '#app/auth/require-paper.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import { logView } from '#app/features/return-records/contact-sheet.ts'
import { copyOfKept } from '#app/features/return-records/copy-of-kept.server.ts'
import { sheetFile } from '#app/features/return-records/sheet-file.server.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** A kept log as a file: 'sheet.docx' and its like, or 'days.ics' with the next contact. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', contactLogPaper, params.paper ?? '')
	const { contactSheets: words } = wordsIn('en')
	const sheet = logView(paper.content, londonDay(new Date()), words)
	const name = params.file ?? ''
	try {
		const file = await copyOfKept(services(), actor, paper.row, name, (key) => sheetFile(sheet, name, { words, key }))
		if (!file) throw data(null, { status: 404 })
		return download(file, 'contact-log')
	} catch (error) {
		if (error instanceof DocumentQueueFull)
			return redirect(`${links.paper('contact-log', paper.row.id)}?said=busy`, { status: 303 })
		throw error
	}
}
