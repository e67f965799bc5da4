import { milestones, timelineFacts, timelineTerms } from '#app/content/timeline.server.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cleanAddress } from '#app/features/return-to-work/clean-address.ts'
import { asTimelineForm, readTimeline } from '#app/features/timeline/read-timeline.ts'
import { timeline } from '#app/features/timeline/timeline.ts'
import { timelineDocument } from '#app/features/timeline/timeline-document.ts'
import { dayNames, timelineAddress } from '#app/features/timeline/timeline-step.ts'
import { timelineView } from '#app/features/timeline/timeline-view.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { wordsIn } from '#app/words/words.ts'

/** The dates of an absence as a file. A wrong address leads back to the page, which says what is wrong. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const format = params.file?.match(/^timeline\.([a-z]+)$/)?.[1]
	if (!isDocumentFormat(format)) throw data(null, { status: 404 })
	const query = new URL(request.url).searchParams
	const today = londonDay(new Date())
	const { input, mark } = readTimeline(withDayBoxes(asTimelineForm(query, true), dayNames), today)
	if (input === null)
		return redirect(`${links.returnTool('timeline')}?${(cleanAddress(query, timelineAddress) ?? query).toString()}`, {
			status: 303,
		})

	const view = timelineView(input, timeline(input, milestones, timelineTerms(input.nation, today)), today)
	const document = timelineDocument(
		{ input, view, facts: timelineFacts(input.nation), mark, reviewed: milestones },
		wordsIn('en').timeline,
	)
	try {
		return download(await renderOffThread(document, format), 'dates')
	} catch (error) {
		// Many people want a file at this moment. The page that asked is still there in the browser.
		if (error instanceof DocumentQueueFull) throw data(null, { status: 503, headers: { 'retry-after': '30' } })
		throw error
	}
}
