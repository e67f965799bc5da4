import type { Document, Section } from '#app/documents/document.ts'
import { wordsFor } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { nearDay, wholeDay } from './day-text.ts'
import { headline, nextLine } from './headline.ts'
import type { HeadlineWords } from './headline.ts'
import { inShort } from './milestone.ts'
import type { Milestone } from './milestone.ts'
import type { TimelineInput, WithoutDay } from './timeline.ts'
import type { Dated, TimelineView } from './timeline-view.ts'
import type { DayOff } from './working-day.ts'

export type TimelineDocumentWords = HeadlineWords & {
	readonly dueTitle: string
	readonly who: (who: string) => string
	readonly until: (from: string, to: string) => string
	readonly reportBy: (day: string) => string
	readonly dayOff: Readonly<Record<'weekend' | 'not-worked' | 'bank-holiday', (said: string) => string>> & {
		readonly unknown: string
	}
	readonly nextWorking: (day: string) => string
	readonly doBefore: (day: string) => string
	readonly why: Readonly<Record<WithoutDay, string>>
	readonly source: (source: string, seen: string) => string
	readonly document: {
		readonly title: string
		readonly subtitle: (day: string) => string
		readonly note: string
		readonly footer: (on: string, by: string) => string
		readonly datesHeading: string
		readonly caption: (count: number) => string
		readonly day: string
		readonly what: string
		readonly doing: string
		readonly lawSays: (text: string) => string
		readonly must: (text: string) => string
		readonly should: (text: string) => string
		readonly undatedHeading: string
		readonly askHeading: string
		readonly sourcesHeading: string
	}
}

type Given = {
	readonly input: TimelineInput
	readonly view: TimelineView
	readonly facts: readonly Fact[]
	readonly mark: string | null
	readonly reviewed: { readonly reviewedOn: string; readonly reviewBy: string }
}

/** The dates of an absence as a file: in order, with what to do, what to ask, and where it comes from. It names nobody. */
export function timelineDocument({ input, view, facts, mark, reviewed }: Given, words: TimelineDocumentWords): Document {
	const { document: said } = words
	const dates = [...view.past, ...view.ahead].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
	return {
		title: said.title,
		subtitle: said.subtitle(longDate(input.firstDay)),
		lang: 'en',
		madeOn: view.today,
		...(mark === null ? {} : { reference: mark }),
		note: said.note,
		footer: said.footer(longDate(reviewed.reviewedOn), longDate(reviewed.reviewBy)),
		sections: [
			{
				heading: headline(input, view, words),
				blocks: [{ kind: 'paragraph', text: nextLine(view, words) }],
			},
			...dueNow(view, words),
			{
				heading: said.datesHeading,
				blocks: [
					{
						kind: 'table',
						caption: said.caption(dates.length),
						columns: [said.what, said.day, said.doing],
						rows: dates.map((date) => [
							`${date.milestone.title}\n${words.who(date.milestone.who)}`,
							dayOf(date, words),
							doing(date.milestone, words),
						]),
					},
				],
			},
			...asked(view.ahead, words),
			undated(view, words),
			{
				heading: said.sourcesHeading,
				blocks: [
					{ kind: 'list', items: [...new Set(facts.map((fact) => words.source(fact.source, wordsFor(fact.confidence))))] },
				],
			},
		].filter(({ blocks }) => blocks.length > 0) as readonly Section[],
	}
}

function dueNow({ due, today }: TimelineView, words: TimelineDocumentWords): Section[] {
	const items = due.map(
		({ milestone, on }) => `${milestone.title} (${nearDay(on, today, words.weekdays)}): ${inShort(milestone)}`,
	)
	return items.length > 0 ? [{ heading: words.dueTitle, blocks: [{ kind: 'list', items }] }] : []
}

function dayOf({ on, until, off, reportBy, milestone }: Dated, words: TimelineDocumentWords): string {
	const whole = (day: string) => wholeDay(day, words.weekdays)
	return [
		until === null || until === on ? whole(on) : words.until(whole(on), whole(until)),
		off ? offText(on, off, milestone.deadline ?? false, words) : '',
		reportBy ? words.reportBy(whole(reportBy.on)) : '',
		reportBy?.off ? offText(reportBy.on, reportBy.off, true, words) : '',
	]
		.filter((line) => line !== '')
		.join('\n')
}

/** Why a day is no working day and which to use, in a sentence or two. */
export function offText(
	on: string,
	off: DayOff,
	isDeadline: boolean,
	words: Pick<TimelineDocumentWords, 'dayOff' | 'nextWorking' | 'doBefore' | 'weekdays'>,
): string {
	if (off.kind === 'unknown') return words.dayOff.unknown
	const working = nearDay(off.workingDay, on, words.weekdays)
	const why = off.kind === 'bank-holiday' ? (off.name ?? '') : (wholeDay(on, words.weekdays).split(' ')[0] ?? '')
	return `${words.dayOff[off.kind](why)} ${isDeadline ? words.doBefore(working) : words.nextWorking(working)}`
}

const doing = ({ lawSays, mustDo, goodPractice, note }: Milestone, { document: said }: TimelineDocumentWords) =>
	[lawSays === '' ? '' : mustDo ? said.must(lawSays) : said.lawSays(lawSays), said.should(goodPractice), note]
		.filter((line) => line !== '')
		.join('\n')

function asked(ahead: readonly Dated[], { document: said }: TimelineDocumentWords): Section[] {
	const rows = ahead
		.filter(({ milestone }) => milestone.prompts.length > 0)
		.map(({ milestone: { title, prompts } }) => ({ label: title, value: prompts }))
	return rows.length > 0 ? [{ heading: said.askHeading, blocks: [{ kind: 'rows', rows }] }] : []
}

function undated({ undated: without }: TimelineView, { document: said, why: reasons }: TimelineDocumentWords): Section {
	const rows = without.flatMap(({ milestone, why }) => (why === null ? [] : [{ label: milestone.title, value: reasons[why] }]))
	return { heading: said.undatedHeading, blocks: rows.length > 0 ? [{ kind: 'rows', rows }] : [] }
}
