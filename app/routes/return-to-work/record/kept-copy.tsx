import { requirePaper } from '#app/auth/require-paper.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { makeRecordCopy } from '#app/features/return-records/make-record-copy.server.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', returnRecordPaper, params.paper ?? '')
	const { returnRecords: words } = wordsIn('en')
	try {
		const file = await makeRecordCopy(services(), actor, params.file ?? '', {
			row: paper.row,
			record: paper.content,
			words: words.document,
			titles: words.calendar,
			holidays: bankHolidaysOf(paper.content.nation),
		})
		if (!file) throw data(null, { status: 404 })
		return download(file, 'return-to-work-record')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${links.returnRecord(paper.row.id)}?said=busy`, { status: 303 })
		throw error
	}
}
