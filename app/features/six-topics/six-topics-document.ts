import type { Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import { isUntouched } from './six-topics.ts'
import type { SixTopicsTalk, Strain, Topic, TopicAnswer } from './six-topics.ts'

export type SixTopicsWords = {
	readonly documentTitle: string
	readonly note: Readonly<Record<'one' | 'team', string>>
	readonly rows: Readonly<Record<'about' | 'on' | 'again', string>>
	readonly caption: string
	readonly columns: readonly string[]
	readonly topics: Readonly<Record<Topic, { readonly title: string }>>
	readonly strains: Readonly<Record<Strain, string>>
	readonly notSaid: string
	readonly actionLine: (who: string, by: string) => string
	readonly readTitle: string
	readonly signers: Readonly<Record<'one' | 'team', readonly string[]>>
	readonly footer: string
}

/** The talk on paper: each topic with what was said and the one action. */
export function sixTopicsDocument(
	talk: SixTopicsTalk,
	{ words, today }: { readonly words: SixTopicsWords; readonly today: string },
): Document {
	const { rows } = words
	return {
		title: words.documentTitle,
		lang: 'en',
		madeOn: today,
		note: words.note[talk.with],
		sections: [
			{
				heading: '',
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: rows.about, value: talk.about },
							{ label: rows.on, value: talk.on ? longDate(talk.on) : '' },
							...(talk.again ? [{ label: rows.again, value: longDate(talk.again) }] : []),
						],
					},
					{
						kind: 'table',
						caption: words.caption,
						columns: words.columns,
						rows: talk.answers.map((answer) => [
							words.topics[answer.topic].title,
							howItIs(answer, words),
							[answer.action, words.actionLine(answer.who, answer.byOn ? longDate(answer.byOn) : '')].filter(Boolean).join('\n'),
						]),
					},
				],
			},
			{ heading: words.readTitle, blocks: [{ kind: 'signatures', names: words.signers[talk.with] }] },
		],
		footer: words.footer,
	}
}

/** Nobody has to say how it is: a topic that something is written under was talked about. */
function howItIs(answer: TopicAnswer, { strains, notSaid }: SixTopicsWords): string {
	if (isUntouched(answer)) return notSaid
	return [answer.strain === null ? '' : strains[answer.strain], answer.said].filter(Boolean).join('\n')
}
