import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { asTimelineForm, readTimeline } from '#app/features/timeline/read-timeline.ts'
import { timeline } from '#app/features/timeline/timeline.ts'
import { dayNames } from '#app/features/timeline/timeline-step.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { calculated, wrongParameters } from '#app/http/problem-json.ts'
import type { WrongParameter } from '#app/http/problem-json.ts'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'

const { api } = wordsIn('en').timeline

/** A day that is none, and a parameter that is there twice, are said in terms of the address and not of three boxes. */
function inTheAddress(query: URLSearchParams): WrongParameter[] {
	return [...new Set(query.keys())].flatMap((name) => {
		if (query.getAll(name).length > 1 && name !== 'days') return [{ name, message: api.once }]
		const isDay = dayNames.some((day) => day === name)
		return isDay && !isCalendarDate(query.get(name) ?? '') ? [{ name, message: api.day }] : []
	})
}

/** Choices are said as the words to send; everything else as the page says it. */
const inChoices = (name: string, message: string): WrongParameter =>
	name === 'nation' || name === 'days' || name === 'sooner' || name === 'work' ? { name, message: api[name] } : { name, message }

/** A day that is not there is asked for as an address has it: '2026-11-02', and not as three boxes. */
const inDays = (query: URLSearchParams, name: string, message: string): WrongParameter =>
	dayNames.some((day) => day === name) && !query.has(name) && !(name === 'firstDay' && query.has('first'))
		? { name, message: name === 'firstDay' ? api.firstDay : api.day }
		: inChoices(name, message)

/**
 * The days of an absence for another program. Parameters: firstDay and nation (england, scotland, wales, northern-ireland), and, as
 * far as they are known, days (mon,tue,…), backOn, lastDaySick, accidentOn, reportRequestedOn, leaveYearEnds, noteEnds, sooner
 * (yes, no).
 */
export function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const today = londonDay(new Date())
	const { input, problems } = readTimeline(withDayBoxes(asTimelineForm(query, true), dayNames), today)
	const own = inTheAddress(query)
	const wrong = [
		...own,
		...problems
			.map(({ field, message }) => inDays(query, field.split('.')[0] ?? field, message))
			.filter(({ name }) => !own.some((one) => one.name === name)),
	]
	if (input === null || wrong.length > 0) return wrongParameters(wrong)
	const dates = timeline(input, milestones, timelineTerms(input.nation, today))
	return calculated({
		milestones: dates.milestones.map(({ milestone: { id, title, kind }, on }) => ({ id, on, title, kind })),
	})
}
