import type { Document } from '#app/documents/document.ts'
import { feelingName } from './feeling.ts'
import type { FeelingName } from './feeling.ts'
import { otherWays, whatEased } from './look-back.ts'
import type { Ended } from './rehearsal-ways.ts'
import type { Rehearsal } from './rehearsal.ts'

/** The words that a practice goes out in. They come from the catalogue of the page's language. */
export type RehearsalWords = {
	readonly invented: string
	readonly feelings: Readonly<Record<FeelingName, string>>
	readonly ended: string
	readonly wentWell: string
	readonly eased: (number: number, say: string) => string
	readonly noneEased: string
	readonly readOn: string
	readonly otherWays: string
	readonly otherWay: (number: number, say: string) => string
	readonly harderWays: string
	readonly harderWay: (number: number, say: string) => string
	readonly wholeTalk: string
	readonly document: {
		readonly title: (title: string) => string
		readonly note: string
		readonly caption: string
		readonly turn: string
		readonly you: string
		readonly feels: string
		readonly why: string
		readonly line: (number: number, feeling: string) => string
		readonly readOn: (label: string, address: string) => string
	}
}

/**
 * A practice that came to its end, to take away. Made from content and from the letters of the way: nothing in it is a person's.
 *
 * @param made the day it is made, 'YYYY-MM-DD', and where our pages are, like https://portal.example
 */
export function rehearsalDocument(
	{ title, summary }: Rehearsal,
	{ said, ending }: Ended,
	words: RehearsalWords,
	made: { readonly on: string; readonly origin: string },
): Document {
	const { document: doc } = words
	const eased = whatEased(said)
	const others = otherWays(said)
	return {
		title: doc.title(title),
		subtitle: summary,
		lang: 'en',
		madeOn: made.on,
		note: doc.note,
		footer: words.invented,
		sections: [
			{
				heading: words.ended,
				blocks: [
					{ kind: 'paragraph', text: ending.title },
					{ kind: 'paragraph', text: ending.text },
				],
			},
			{
				heading: words.wentWell,
				blocks: [
					eased.length > 0
						? {
								kind: 'list',
								items: eased.map(({ number, said: one }) => `${words.eased(number, one.choice.say)} ${one.choice.why}`),
							}
						: { kind: 'paragraph', text: words.noneEased },
				],
			},
			{
				heading: words.otherWays,
				blocks: [
					...(others.kindest ? [{ kind: 'paragraph', text: words.harderWays } as const] : []),
					{
						kind: 'list',
						items: others.ways.map(({ number, choice }) =>
							others.kindest ? words.harderWay(number, choice.say) : words.otherWay(number, choice.say),
						),
					},
				],
			},
			{
				heading: words.readOn,
				blocks: [
					{
						kind: 'list',
						items: ending.readOn.map(({ idea, label, href }) => {
							const page = doc.readOn(label, made.origin + href)
							return idea ? `${idea} ${page}` : page
						}),
					},
				],
			},
			{
				heading: words.wholeTalk,
				blocks: [
					{
						kind: 'table',
						caption: doc.caption,
						columns: [doc.turn, doc.you, doc.feels, doc.why],
						rows: said.map(({ choice, feeling }, at) => [
							doc.line(at + 1, words.feelings[feelingName(feeling)]),
							choice.say,
							choice.feels,
							choice.why,
						]),
					},
				],
			},
		],
	}
}
