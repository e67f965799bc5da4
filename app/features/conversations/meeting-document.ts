import type { Block, Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { MeetingRequest } from './meeting-step.ts'

type Said<Key extends string> = Readonly<Record<Key, string>>

/** The words that a request goes out in. They come from the catalogue of the page's language. */
export type MeetingWords = {
	readonly title: string
	readonly service: (area: string) => string
	readonly greeting: string
	readonly opening: string
	readonly agreed: string
	readonly purpose: string
	readonly purposes: Said<MeetingRequest['purposes'][number]>
	readonly invites: Said<MeetingRequest['invites']>
	readonly ways: Said<MeetingRequest['way']>
	readonly labels: Said<'reference' | 'employee' | 'way' | 'when' | 'invites' | 'needs' | 'topics' | 'reply'>
	readonly details: string
	readonly ownWords: string
	readonly end: string
	readonly blank: Said<'employee' | 'manager' | 'reply'>
}

type To = { readonly area: string; readonly today: string }

/** A letter to the coach. Its title and its properties name nobody; what was left empty stands in [these] to fill in by hand. */
export function meetingDocument(request: MeetingRequest, words: MeetingWords, { area, today }: To): Document {
	const { labels, blank } = words
	const manager = request.manager ?? blank.manager
	const rows = [
		{ label: labels.employee, value: request.employee ?? blank.employee },
		...(request.reference ? [{ label: labels.reference, value: request.reference }] : []),
		{ label: labels.way, value: words.ways[request.way] },
		{ label: labels.when, value: request.when },
		{ label: labels.invites, value: words.invites[request.invites] },
		...(request.needs ? [{ label: labels.needs, value: request.needs }] : []),
		{ label: labels.reply, value: request.reply ?? blank.reply },
	]
	const said = (text: string): Block => ({ kind: 'paragraph', text })
	return {
		opening: [[manager, request.firm].filter(Boolean).join('\n'), words.service(area), longDate(today)],
		title: words.title,
		lang: 'en',
		sections: [
			{
				heading: '',
				blocks: [
					said(words.greeting),
					said(words.opening),
					said(words.purpose),
					{ kind: 'list', items: request.purposes.map((one) => words.purposes[one]) },
					said(words.agreed),
				],
			},
			{ heading: words.details, blocks: [{ kind: 'rows', rows }] },
			...(request.topics ? [{ heading: words.ownWords, blocks: [said(request.topics)] }] : []),
			{ heading: '', blocks: [said(words.end), said(manager)] },
		],
	}
}
