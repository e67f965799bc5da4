import { requirePaper } from '#app/auth/require-paper.server.ts'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { phasedPay } from '#app/content/phased-return-pay.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { makeReturnCopy } from '#app/features/phased-return/make-return-copy.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { readMark } from '#app/features/return-to-work/mark.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** A file of a phased return that somebody keeps. `?mark=P7` puts the manager's own mark into the calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const { row, content: plan } = paper
	const here = links.phasedReturn(row.id)
	const name = params.file ?? ''
	const mark = readMark(new URL(request.url).searchParams.get('mark') ?? '')
	if (mark === null) return redirect(`${here}?said=no-mark`, { status: 303 })
	try {
		const made = await makeReturnCopy(services(), actor, row, name, {
			plan,
			words: wordsIn('en').phasedReturnDocument,
			today: londonDay(new Date()),
			pay: plan.pay.weeklyPay === null ? [] : phasedPay(plan),
			mark,
			bankHolidays: bankHolidayDaysOf(plan.nation),
		})
		if (made.outcome === 'no-pay') return redirect(`${here}?said=no-pay`, { status: 303 })
		if (made.outcome !== 'made') throw data(null, { status: 404 })
		return download(made.file, `phased-return-${name.replace(/\..*$/, '')}`)
	} catch (error) {
		// Many people want a file at this moment. Nothing is lost: the plan's page says to try again.
		if (error instanceof DocumentQueueFull) return redirect(`${here}?said=busy`, { status: 303 })
		throw error
	}
}
