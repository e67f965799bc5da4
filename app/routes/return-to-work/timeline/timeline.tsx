import { milestones, safetySiteOf, timelineFacts, timelineTerms } from '#app/content/timeline.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cleanAddress, problemsOfDays, refusedIn, withQuery, withRefused } from '#app/features/return-to-work/clean-address.ts'
import { markMessage } from '#app/features/return-to-work/mark.ts'
import {
	asksNothing,
	asTimelineForm,
	emptyTimeline,
	isLinkWithDays,
	readTimeline,
	timelineQuery,
} from '#app/features/timeline/read-timeline.ts'
import { timeline } from '#app/features/timeline/timeline.ts'
import { headline } from '#app/features/timeline/headline.ts'
import { TimelinePage } from '#app/features/timeline/timeline-page.tsx'
import { dayLabels, dayNames, timelineAddress } from '#app/features/timeline/timeline-step.ts'
import { timelineView } from '#app/features/timeline/timeline-view.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { hasDayBoxes, withDayBoxes } from '#app/http/day-in-query.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { timeline: said } = words
const address = links.returnTool('timeline')

const ofDays = problemsOfDays(dayLabels, said.dayRefused)
const refusals = {
	...ofDays,
	...(ofDays['firstDay'] && { first: ofDays['firstDay'] }),
	ref: { field: 'ref', message: markMessage },
}

/** A form of GET: its days stand in the address, so that it can be saved; nothing of a person does. */
export function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const cleaned = cleanAddress(query, timelineAddress)
	if (cleaned) return redirect(withQuery(address, cleaned), { status: 303 })
	const today = londonDay(new Date())
	const { reviewedOn, reviewBy } = milestones
	const page = { facts: timelineFacts(), reviewed: { reviewedOn, reviewBy }, origin: services().configuration.publicOrigin }
	const refused = refusedIn(query, refusals)
	if (isLinkWithDays(query) && refused.length === 0) {
		const { typed } = readTimeline(withDayBoxes(asTimelineForm(query, true), dayNames), today)
		return data({ ...page, typed: { nation: 'england', ...typed }, problems: [], result: null, title: said.title })
	}
	if (asksNothing(query) && refused.length === 0)
		return data({ ...page, typed: { ...emptyTimeline(today) }, problems: [], result: null, title: said.title })

	const typedInBoxes = hasDayBoxes(query, dayNames)
	const asked = readTimeline(withDayBoxes(asTimelineForm(query, !typedInBoxes), dayNames), today)
	const typed = { ...asked.typed }
	if (asked.input === null || refused.length > 0) {
		const problems = withRefused(asked.problems, refused)
		return data({ ...page, typed, problems, result: null, title: said.title }, { status: 400 })
	}
	const { input, mark, work } = asked
	const short = timelineQuery({ input, mark, work }).toString()
	if (typedInBoxes) return redirect(`${address}?${short}`, { status: 303 })

	const terms = timelineTerms(input.nation, today)
	const view = timelineView(input, timeline(input, milestones, terms), today)
	const { from, until } = terms.holidays
	return data({
		...page,
		facts: timelineFacts(input.nation),
		typed,
		problems: [],
		title: headline(input, view, said),
		result: {
			input,
			view,
			query: short,
			mark,
			work: work === 'accident' || work === 'perhaps',
			noneChosen: query.get('said') === 'choose',
			safetySite: safetySiteOf(input.nation),
			known: { from, until },
		},
	})
}

/** A change of language would lose what stands in the address. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page?.title ?? said.title, page?.problems ?? []) },
	...(page && page.result === null && page.problems.length === 0 ? [] : [noIndex]),
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: address,
		title: said.title,
		description: said.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function TimelineRoute() {
	return <TimelinePage {...useLoaderData<typeof loader>()} />
}
