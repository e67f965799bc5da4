import type { Nation } from '#app/features/guidance/fact.ts'
import type { Milestones } from '#app/features/timeline/milestone.ts'
import { asTimelineForm, readTimeline } from '#app/features/timeline/read-timeline.ts'
import { dayNames } from '#app/features/timeline/timeline-step.ts'
import { timeline } from '#app/features/timeline/timeline.ts'
import type { TimelineTerms } from '#app/features/timeline/timeline.ts'
import { isCalendarDate } from '#app/journey/calendar.ts'
import type { Answered, Wrong } from './read-names.ts'

const choices = ['nation', 'workingDays', 'sooner'] as const

export type TimelineWords = Readonly<Record<'day' | 'firstDay' | 'once' | (typeof choices)[number], string>>

type Given = {
	readonly today: string
	readonly milestones: Milestones
	readonly termsOf: (nation: Nation) => TimelineTerms
	/** The ids of what the dates rest on. */
	readonly facts: readonly string[]
	/** An address with each day in three boxes, as the form of the page has it. */
	readonly inBoxes: (query: URLSearchParams, names: readonly string[]) => URLSearchParams
	readonly words: TimelineWords
}

const isDay = (name: string) => dayNames.some((day) => day === name)

/** A parameter that is there twice, and a day that is none, are said in terms of the address and not of three boxes. */
function wrongInAddress(query: URLSearchParams, words: TimelineWords): Wrong[] {
	return [...new Set(query.keys())].flatMap((name) => {
		if (query.getAll(name).length > 1) return [{ name, message: words.once }]
		const value = query.get(name) ?? ''
		return isDay(name) && value !== '' && !isCalendarDate(value) ? [{ name, message: words.day }] : []
	})
}

/** What the form says of an answer, said to a program: which words to send, and days as an address has them. */
function forProgram(name: string, message: string, query: URLSearchParams, words: TimelineWords): Wrong {
	if (name === 'days') return { name: 'workingDays', message: words.workingDays }
	if (isDay(name) && !query.get(name)) return { name, message: name === 'firstDay' ? words.firstDay : words.day }
	const choice = choices.find((one) => one === name)
	return { name, message: choice ? words[choice] : message }
}

/** The days of an absence for a question under our own names. */
export function timelineForPrograms(
	query: URLSearchParams,
	{ today, milestones, termsOf, facts, inBoxes, words }: Given,
): Answered {
	const form = new URLSearchParams([...query].filter(([name, value]) => name !== 'workingDays' && !(isDay(name) && value === '')))
	for (const days of query.getAll('workingDays')) form.append('days', days)
	const { input, problems } = readTimeline(inBoxes(asTimelineForm(form, true), dayNames), today)
	const own = wrongInAddress(query, words)
	const wrong = [
		...own,
		...problems
			.map(({ field, message }) => forProgram(field.split('.')[0] ?? field, message, query, words))
			.filter(({ name }) => !own.some((one) => one.name === name)),
	]
	if (input === null || wrong.length > 0) return { wrong }
	const dates = timeline(input, milestones, termsOf(input.nation))
	return {
		value: {
			milestones: dates.milestones.map(({ milestone: { id, title, kind, note }, on, why }) => ({
				...{ id, on, title, kind },
				// Where the rules of the nation are others, null alone would look like no duty at all.
				...(why === 'other-rules' && { note }),
			})),
			facts,
			calculatedOn: today,
		},
	}
}
