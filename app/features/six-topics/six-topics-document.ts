import type { Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { SixTopicsTalk, Strain, Topic } from './six-topics.ts'

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
							{ label: rows.again, value: talk.again ? longDate(talk.again) : '' },
						],
					},
					{
						kind: 'table',
						caption: words.caption,
						columns: words.columns,
						rows: talk.answers.map(({ topic, strain, said, action, who, byOn }) => [
							words.topics[topic].title,
							strain === null ? words.notSaid : words.strains[strain],
							said,
							[action, words.actionLine(who, byOn ? longDate(byOn) : '')].filter(Boolean).join('\n'),
						]),
					},
				],
			},
			{ heading: words.readTitle, blocks: [{ kind: 'signatures', names: words.signers[talk.with] }] },
		],
		footer: words.footer,
	}
}
