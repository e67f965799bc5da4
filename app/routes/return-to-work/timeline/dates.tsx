import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { calendarKey, calendarUid } from '#app/documents/calendar-uid.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cleanAddress } from '#app/features/return-to-work/clean-address.ts'
import { asTimelineForm, readTimeline, timelineQuery } from '#app/features/timeline/read-timeline.ts'
import { timelineCalendar } from '#app/features/timeline/timeline-calendar.ts'
import { timeline } from '#app/features/timeline/timeline.ts'
import { dayNames, timelineAddress } from '#app/features/timeline/timeline-step.ts'
import { inOrder } from '#app/features/timeline/timeline-view.ts'
import { redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { wordsIn } from '#app/words/words.ts'

/** The chosen dates as a calendar file; all to come where nobody was asked to choose. A wrong address leads back to the page, which says what is wrong. */
export function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const at = new Date()
	const today = londonDay(at)
	const { input, mark, work } = readTimeline(withDayBoxes(asTimelineForm(query, true), dayNames), today)
	const address = links.returnTool('timeline')
	if (input === null) return redirect(`${address}?${(cleanAddress(query, timelineAddress) ?? query).toString()}`, { status: 303 })

	const picked = query.getAll('pick')
	const dates = inOrder(timeline(input, milestones, timelineTerms(input.nation, today))).filter(({ on, milestone }) =>
		query.get('chosen') === null && picked.length === 0 ? on >= today : picked.includes(milestone.id),
	)
	const key = calendarKey('absence', { mark, firstDay: input.firstDay })
	const days = timelineCalendar(dates, {
		mark,
		words: wordsIn('en').timeline,
		today,
		uidOf: (milestone) => calendarUid(key, milestone),
	})
	if (days === null)
		return redirect(`${address}?${timelineQuery({ input, mark, work }).toString()}&said=choose#calendar`, { status: 303 })
	return download(calendarFile(days, at), 'dates')
}
