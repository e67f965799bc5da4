import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { findPattern, listPatterns } from '#app/content/patterns.server.ts'
import { calendarKey } from '#app/documents/calendar-uid.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import { beginAddress, queryOf, readBegin } from '#app/features/phased-return/begin-step.ts'
import { renderReturnCopy } from '#app/features/phased-return/make-return-copy.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cleanAddress, withQuery } from '#app/features/return-to-work/clean-address.ts'
import { readMark } from '#app/features/return-to-work/mark.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { wordsIn } from '#app/words/words.ts'

/** What the last part of the address asks for, as a file of a phased return. */
const fileOf: Readonly<Record<string, string>> = { docx: 'plan.docx', pdf: 'plan.pdf', ics: 'reviews.ics' }

/** A pattern for a usual week as a file, made from the same query as its page. Nothing is stored. `mark=P7` goes into the calendar. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const here = links.returnTool('phased-return')
	const today = londonDay(new Date())
	const { begin } = readBegin(withDayBoxes(searchParams, ['first']), listPatterns(), today)
	const pattern = begin && findPattern(begin.pattern)
	// The page says what is wrong with such an address.
	if (!begin || !pattern)
		return redirect(withQuery(here, cleanAddress(searchParams, beginAddress) ?? searchParams), { status: 303 })
	const mark = readMark(searchParams.get('mark') ?? '')
	if (mark === null) return redirect(`${here}?${queryOf(begin)}&said=no-mark`, { status: 303 })
	try {
		const made = await renderReturnCopy(fileOf[pathname.replace(/^.*\./, '')] ?? '', {
			plan: beginPhasedReturn(pattern, begin),
			words: wordsIn('en').phasedReturnDocument,
			today,
			pay: [],
			mark,
			bankHolidays: bankHolidayDaysOf(begin.nation),
			key: calendarKey('phased-return', { mark, begins: begin.firstDay }),
		})
		if (made.outcome !== 'made') throw data(null, { status: 404 })
		return download(made.file, 'phased-return')
	} catch (error) {
		// Many people want a file at this moment. The page says to try again.
		if (error instanceof DocumentQueueFull) return redirect(`${here}?${queryOf(begin)}&said=busy`, { status: 303 })
		throw error
	}
}
