import type { Document, Section } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Checklist, ChecklistPart } from './checklist.ts'
import { answerTo } from './filled-checklist.ts'
import type { AnswerState, FilledChecklist } from './filled-checklist.ts'

/** The words that a list goes out in. They come from the catalogue of the page's language. */
export type ChecklistWords = {
	readonly states: Readonly<Record<AnswerState, string>>
	readonly notAnswered: string
	readonly document: {
		readonly point: string
		readonly answer: string
		/** How an empty list is filled in. */
		readonly byHand: string
		readonly note: string
		readonly about: string
		readonly who: string
		readonly when: string
		readonly aboutHeading: string
		/** Stand over the points of a part: what to ask, or how many there are. */
		readonly ask: (question: string) => string
		readonly points: (count: number) => string
		readonly reviewed: (on: string, by: string) => string
		readonly notLegalAdvice: string
	}
}

/**
 * A list as a file: with the answers, or with room for them when nobody filled it in. Its title names the list and nobody.
 *
 * @param filled null for an empty list to print
 * @param today the day the file is made, 'YYYY-MM-DD'
 */
export function checklistDocument(
	filled: FilledChecklist | null,
	checklist: Checklist,
	words: ChecklistWords,
	today: string,
): Document {
	const { document: said } = words
	const day = filled?.on ? longDate(filled.on) : ''
	return {
		title: checklist.title,
		subtitle: checklist.summary,
		lang: 'en',
		madeOn: today,
		...(filled ? {} : { note: said.byHand }),
		footer: `${said.reviewed(longDate(checklist.reviewedOn), longDate(checklist.reviewBy))} ${said.notLegalAdvice}`,
		sections: [
			{
				heading: said.aboutHeading,
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: said.about, value: filled?.about ?? '' },
							{ label: said.who, value: filled?.who ?? '' },
							{ label: said.when, value: day },
						],
					},
				],
			},
			...checklist.parts.map((part) => partSection(part, filled, words)),
		],
	}
}

function partSection({ heading, ask, items }: ChecklistPart, filled: FilledChecklist | null, words: ChecklistWords): Section {
	const { document: said, states, notAnswered } = words
	return {
		heading,
		blocks: [
			{
				kind: 'table',
				caption: ask ? said.ask(ask) : said.points(items.length),
				columns: [said.point, said.answer, said.note],
				rows: items.map(({ id, text }) => {
					if (!filled) return [text, '', '']
					const { state, note } = answerTo(filled, id)
					return [text, state ? states[state] : notAnswered, note]
				}),
			},
		],
	}
}
