import { requireSubject } from '#app/auth/require-subject.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { copyForSubject } from '#app/features/referrals/copy-for-subject.server.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { tooBusy } from '#app/http/too-busy.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor } = await requireSubject(request, params.token ?? '', 'subject-part.read')
	const format = params.file?.match(/^copy\.([a-z]+)$/)?.[1] ?? ''
	if (!isDocumentFormat(format)) throw data(null, { status: 404 })
	const copy = await copyForSubject(services(), actor)
	if (!copy) throw data(null, { status: 404 })
	try {
		return download(await renderOffThread(copy.document, format), copy.fileName)
	} catch (error) {
		if (error instanceof DocumentQueueFull) return tooBusy(wordsIn('en').requests.copyBusy)
		throw error
	}
}
