import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { phasedPay } from '#app/content/phased-return-pay.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { makeReturnCopy } from '#app/features/phased-return/make-return-copy.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { yourReturnSections } from '#app/features/plans/your-plan-sections.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

/** A file of their phased return for the employee to keep. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor, paper } = await requirePaperSubject(request, 'paper.own-read', phasedReturnPaper, token)
	const { row, content: plan } = paper
	const name = params.file ?? ''
	const page = links.yourPlan(token, 'return')
	try {
		const made = await makeReturnCopy(services(), actor, row, name, {
			plan,
			words: wordsIn(languageForRequest(request, yourReturnSections)).phasedReturnDocument,
			today: londonDay(new Date()),
			pay: plan.pay.weeklyPay === null ? [] : phasedPay(plan),
			mark: '',
			bankHolidays: bankHolidayDaysOf(plan.nation),
		})
		if (made.outcome === 'no-pay') return redirect(`${page}?said=no-pay`, { status: 303 })
		if (made.outcome !== 'made') throw data(null, { status: 404 })
		return download(made.file, `phased-return-${name.replace(/\..*$/, '')}`)
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${page}?said=busy`, { status: 303 })
		throw error
	}
}
