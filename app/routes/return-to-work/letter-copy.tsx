import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { readReturnLetter } from '#app/features/return-letters/read-return-letter.ts'
import { isReturnLetterKind } from '#app/features/return-letters/return-letter.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnLetters, letters } = wordsIn('en')

function asked(params: LoaderFunctionArgs['params']) {
	const kind = params.letter ?? ''
	const format = params.file?.match(/^letter\.([a-z]+)$/)?.[1] ?? ''
	if (!isReturnLetterKind(kind) || !isDocumentFormat(format)) throw data(null, { status: 404 })
	return { kind, format }
}

/** A copy comes with the form. Somebody who opens the address alone is led to the form. */
export const loader = ({ params }: LoaderFunctionArgs) =>
	redirect(links.returnTool(`letters/${asked(params).kind}`), { status: 303 })

export async function action({ request, params }: ActionFunctionArgs) {
	const { kind, format } = asked(params)
	const words = { ...letters.text, ...returnLetters }
	const { letter } = readReturnLetter(kind, await readForm(request), { words, today: londonDay(new Date()) })
	// The page that sends this has had it checked, so only a form that is none of ours comes here.
	if (!letter) throw data(null, { status: 400 })
	try {
		return download(await renderOffThread(letter, format), 'letter')
	} catch (error) {
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}
