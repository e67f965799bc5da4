import { requirePaper } from '#app/auth/require-paper.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { makePlanCopy } from '#app/features/plans/make-plan-copy.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { answerByOf } from '#app/features/plans/answer-by.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const { row, content: plan } = paper
	const today = londonDay(new Date())
	const name = params.file ?? ''
	try {
		const made = await makePlanCopy(services(), actor, name, {
			row,
			plan,
			words: wordsIn('en').planDocument,
			today,
			answerBy: answerByOf(plan, today),
		})
		if (made.outcome === 'no-days') return redirect(`${links.plan(row.id)}?said=no-days`, { status: 303 })
		if (made.outcome !== 'made') throw data(null, { status: 404 })
		return download(made.file, name.replace(/\..*$/, ''))
	} catch (error) {
		// Many people want a file at this moment. Nothing is lost: the plan's page says to try again.
		if (error instanceof DocumentQueueFull) return redirect(`${links.plan(row.id)}?said=busy`, { status: 303 })
		throw error
	}
}
