import type { Document, Section } from '#app/documents/document.ts'
import type { Agenda } from './agenda.ts'
import type { Stage } from './conversation.ts'

/** The words that an agenda goes out in. They come from the catalogue of the page's language. */
export type AgendaWords = {
	readonly title: (about: string) => string
	readonly sheetTitle: string
	readonly note: string
	readonly place: string
	readonly howLong: string
	readonly minutes: (count: number) => string
	readonly about: string
	readonly topics: string
	readonly topicsCaption: string
	readonly topic: string
	readonly notes: string
	readonly next: string
	readonly nextCaption: string
	readonly what: string
	readonly who: string
	readonly byWhen: string
	readonly footer: string
	readonly ahead: {
		readonly greeting: string
		readonly opening: (about: string, minutes: number) => string
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

/** Spaces that no renderer cuts off: a cell as wide and as high as a hand needs. */
const space = '\u00a0'
const room = `${space.repeat(50)}\n${space}\n${space}`

/** What the agenda is called, on the page and in the file. */
export const agendaTitle = ({ toThem }: Pick<Stage, 'toThem'>, words: Pick<AgendaWords, 'title' | 'sheetTitle'>): string =>
	toThem === null ? words.sheetTitle : words.title(toThem)

/** An agenda with room to write, as a file. It names nobody, but for what was typed as time and place. */
export function agendaDocument(stage: Stage, { agenda, place }: Asked, words: AgendaWords, today: string): Document {
	return {
		title: agendaTitle(stage, words),
		lang: 'en',
		madeOn: today,
		// What the manager wants of it is for the manager alone; an agenda is read by both.
		...(stage.toThem === null ? { subtitle: stage.purpose } : { note: words.note }),
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
						caption: words.nextCaption,
						columns: [words.what, words.who, words.byWhen],
						rows: Array.from({ length: 3 }, () => [`${space}\n${space}`, '', '']),
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
			caption: words.topicsCaption,
			columns: [words.topic, words.notes],
			rows: items.map(({ ask, minutes }) => [`${ask}\n${words.minutes(minutes)}`, room]),
		},
	],
})

/** The message that goes ahead of the talk, to copy into an e-mail or a text. Null before a talk: that sheet goes to nobody. */
export function sendAhead(stage: Stage, { agenda, place }: Asked, { ahead }: AgendaWords): string | null {
	if (stage.toThem === null) return null
	return [
		ahead.greeting,
		[ahead.opening(stage.toThem, Math.max(agenda.minutes, stage.minutes)), place === '' ? ahead.choose : ahead.at(place)].join(
			' ',
		),
		[ahead.questions, ...agenda.items.map(({ ask }, at) => `${at + 1}. ${ask}`)].join('\n'),
		[ahead.free, ahead.bring, ahead.other].join(' '),
		ahead.end,
	].join('\n\n')
}
