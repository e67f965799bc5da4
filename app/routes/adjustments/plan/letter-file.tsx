import { requirePaper } from '#app/auth/require-paper.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { isLetterKind } from '#app/features/plans/letters/letter-kinds.ts'
import { letterOf, makeLetter } from '#app/features/plans/letters/make-letter.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** Somebody who opens the address of a file by hand gets the page that makes it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	return redirect(links.plan(paper.row.id, isLetterKind(params.letter ?? '') ? `letters/${params.letter}` : 'letters'), {
		status: 303,
	})
}

/** The letter as a file, of what stands in the boxes. Where something is wrong the form goes on to the page, which says what. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const kind = params.letter ?? ''
	if (!isLetterKind(kind)) throw data(null, { status: 404 })
	const words = wordsIn('en').letters.text
	const view = letterOf(kind, paper.content, await readForm(request), { words, today: londonDay(new Date()) })
	const page = links.plan(paper.row.id, `letters/${kind}`)
	// 307 sends the same form again, so nothing that was typed is lost.
	if (view.stage !== 'letter' || view.file === null) return redirect(page, { status: 307 })
	try {
		const made = await makeLetter(services(), actor, paper.row, { document: view.document, format: view.file })
		return download(made, `letter-${kind}`)
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${page}?said=busy`, { status: 307 })
		throw error
	}
}
