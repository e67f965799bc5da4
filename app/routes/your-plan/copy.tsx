import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { makePlanCopy } from '#app/features/plans/make-plan-copy.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { answerByOf } from '#app/features/plans/answer-by.server.ts'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor, paper } = await requirePaperSubject(request, 'paper.own-read', planPaper, token)
	const { row, content: plan } = paper
	const today = londonDay(new Date())
	const name = params.file ?? ''
	const page = links.yourPlan(token, 'plan')
	try {
		const made = await makePlanCopy(services(), actor, name, {
			row,
			plan,
			words: wordsIn(languageForRequest(request, yourPlanSections)).planDocument,
			today,
			answerBy: answerByOf(plan, today),
		})
		if (made.outcome === 'made') return download(made.file, name.replace(/\..*$/, ''))
		if (made.outcome === 'no-days') return redirect(`${page}?said=no-days`, { status: 303 })
		throw data(null, { status: 404 })
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${page}?said=busy`, { status: 303 })
		throw error
	}
}
