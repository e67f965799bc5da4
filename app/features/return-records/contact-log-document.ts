import type { Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Channel } from './contact-agreement.ts'
import type { ContactLog } from './contact-log.ts'

export type LogWords = {
	readonly title: string
	readonly footer: string
	readonly note: string
	readonly employee: string
	readonly caption: (contacts: number) => string
	readonly columns: {
		readonly on: string
		readonly who: string
		readonly said: string
		readonly agreed: string
		readonly next: string
	}
	readonly channels: Readonly<Record<Channel, string>>
}

/** Who was in touch when, and what was said and agreed, in the order of the form. Neither its title nor its properties name anybody. */
export function logDocument({ reference, contacts }: ContactLog, words: LogWords, today: string): Document {
	const { columns } = words
	return {
		opening: [],
		title: words.title,
		lang: 'en',
		madeOn: today,
		note: words.note,
		footer: words.footer,
		sections: [
			{
				heading: '',
				blocks: [
					...(reference === '' ? [] : [{ kind: 'rows', rows: [{ label: words.employee, value: reference }] } as const]),
					{
						kind: 'table',
						caption: words.caption(contacts.length),
						columns: [columns.on, columns.who, columns.said, columns.agreed, columns.next],
						rows: contacts.map(({ on, who, channel, first, second, agreed, nextOn }) => [
							longDate(on),
							[who, channel && words.channels[channel]].filter(Boolean).join(', '),
							[first, second].filter(Boolean).join('\n'),
							agreed,
							nextOn === null ? '' : longDate(nextOn),
						]),
					},
				],
			},
		],
	}
}
