import type { Document, Section } from '#app/documents/document.ts'
import type { Agenda } from './agenda.ts'
import type { Stage } from './conversation.ts'

/** The words that an agenda goes out in. They come from the catalogue of the page's language. */
export type AgendaWords = {
	readonly title: (stage: string) => string
	readonly sheetTitle: string
	readonly note: string
	readonly place: string
	readonly howLong: string
	readonly minutes: (count: number) => string
	readonly about: string
	readonly topics: string
	readonly topic: string
	readonly time: string
	readonly notes: string
	readonly next: string
	readonly what: string
	readonly who: string
	readonly byWhen: string
	readonly footer: string
	readonly ahead: {
		readonly greeting: string
		readonly opening: (stage: string, minutes: number) => string
		readonly at: (place: string) => string
		readonly choose: string
		readonly questions: string
		readonly free: string
		readonly bring: string
		readonly other: string
		readonly end: string
	}
}

type Asked = { readonly agenda: Agenda; readonly place: string }

/** Spaces that no renderer cuts off: the height of a cell to write in. */
const room = '\u00a0\n\u00a0\n\u00a0'

/** Before a talk there is a sheet for oneself; every other stage has an agenda for both. */
const isSheet = ({ opening }: Pick<Stage, 'opening'>) => opening === null

/** An agenda with room to write, as a file. It names nobody, but for what was typed as time and place. */
export function agendaDocument(stage: Stage, { agenda, place }: Asked, words: AgendaWords, today: string): Document {
	return {
		title: isSheet(stage) ? words.sheetTitle : words.title(stage.title),
		subtitle: stage.purpose,
		lang: 'en',
		madeOn: today,
		...(isSheet(stage) ? {} : { note: words.note }),
		footer: words.footer,
		sections: [
			{
				heading: words.about,
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: words.place, value: place },
							{ label: words.howLong, value: words.minutes(Math.max(agenda.minutes, stage.minutes)) },
						],
					},
				],
			},
			topics(agenda, words),
			{
				heading: words.next,
				blocks: [
					{
						kind: 'table',
						caption: words.next,
						columns: [words.what, words.who, words.byWhen],
						rows: [
							[room, '', ''],
							[room, '', ''],
							[room, '', ''],
						],
					},
				],
			},
		],
	}
}

const topics = ({ items }: Agenda, words: AgendaWords): Section => ({
	heading: words.topics,
	blocks: [
		{
			kind: 'table',
			caption: words.topics,
			columns: [words.topic, words.time, words.notes],
			rows: items.map(({ ask, minutes }) => [ask, words.minutes(minutes), room]),
		},
	],
})

/** The message that goes ahead of the talk, to copy into an e-mail or a text. Null before a talk: that sheet goes to nobody. */
export function sendAhead(stage: Stage, { agenda, place }: Asked, { ahead }: AgendaWords): string | null {
	if (isSheet(stage)) return null
	return [
		ahead.greeting,
		[ahead.opening(stage.title, Math.max(agenda.minutes, stage.minutes)), place === '' ? ahead.choose : ahead.at(place)].join(
			' ',
		),
		[ahead.questions, ...agenda.items.map(({ ask }, at) => `${at + 1}. ${ask}`)].join('\n'),
		[ahead.free, ahead.bring, ahead.other].join(' '),
		ahead.end,
	].join('\n\n')
}
