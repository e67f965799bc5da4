import type { Block, Document, Section } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { ReturnLetterFields, ReturnLetterKind } from './return-letter.ts'
import { talkTopics, usualTopics } from './return-letter.ts'
import type { ReturnLetterWords } from './return-letter-words.ts'

type Context = { readonly words: ReturnLetterWords; readonly today: string }
type Body = { readonly subject: string; readonly sections: readonly Section[] }

/** A letter from the manager to the employee. What was not typed stands in it as a gap in brackets, to fill in by hand. */
export function writeReturnLetter(kind: ReturnLetterKind, given: ReturnLetterFields, { words, today }: Context): Document {
	const { blank, dear, close } = words
	const manager = given.manager ?? blank.manager
	const { subject, sections } = write[kind](given, words)
	return {
		title: subject,
		lang: 'en',
		opening: [
			[manager, given.firm ?? blank.firm, blank.firmAddress].join('\n'),
			longDate(today),
			dear(given.employee ?? blank.employee),
		],
		sections: [...sections, { heading: '', blocks: [paragraph(close), { kind: 'signatures', names: [manager] }] }],
	}
}

const write: Readonly<Record<ReturnLetterKind, (given: ReturnLetterFields, words: ReturnLetterWords) => Body>> = {
	'keeping-in-touch': (given, { blank, blanks, letters }) => {
		const said = letters['keeping-in-touch']
		return {
			subject: said.subject,
			sections: [
				follow(paragraph(said.hope), paragraph(said.agreed), {
					kind: 'rows',
					rows: [
						{ label: said.who, value: given.contact ?? blanks.contact },
						{ label: said.how, value: given.channel ?? blanks.channel },
						{ label: said.often, value: given.often ?? blanks.often },
						{ label: said.next, value: dayOr(given.next, blank.day) },
						{ label: said.team, value: given.team ?? blanks.team },
					],
				}),
				follow(paragraph(said.not), paragraph(said.stop)),
				{ heading: said.helpTitle, blocks: [paragraph(said.help), paragraph(said.note)] },
			],
		}
	},
	'return-talk': (given, { blank, letters }) => {
		const said = letters['return-talk']
		const topics = talkTopics.filter((topic) => given.topics?.includes(topic))
		return {
			subject: said.subject,
			sections: [
				follow(paragraph(said.intro), {
					kind: 'rows',
					rows: [
						{ label: said.day, value: dayOr(given.day, blank.day) },
						{ label: said.time, value: given.time ?? blank.time },
						{ label: said.place, value: given.place ?? blank.place },
						{ label: said.with, value: given.with ?? given.manager ?? blank.manager },
					],
				}),
				{
					heading: said.aboutTitle,
					blocks: [{ kind: 'list', items: (topics.length > 0 ? topics : usualTopics).map((topic) => said.topics[topic]) }],
				},
				follow(paragraph(said.not), paragraph(said.companion), paragraph(said.note), paragraph(said.other)),
			],
		}
	},
	'phased-return': (given, { blank, blanks, letters }) => {
		const said = letters['phased-return']
		const pay = given.pay === 'other' ? (given.payOther ?? blank.pay) : given.pay ? said.pays[given.pay] : blank.pay
		return {
			subject: said.subject,
			sections: [
				follow(paragraph(said.intro(dayOr(given.from, blank.day))), {
					kind: 'rows',
					rows: [
						{ label: said.from, value: dayOr(given.from, blank.day) },
						{ label: said.until, value: dayOr(given.until, blanks.until) },
						{ label: said.hours, value: given.hours ?? blanks.weeks },
						...(given.tasks === undefined ? [] : [{ label: said.tasks, value: given.tasks }]),
						...(given.waits === undefined ? [] : [{ label: said.waits, value: given.waits }]),
						{
							label: said.pay,
							value: given.payWeeks === undefined ? [pay, said.payWeeks] : [pay, `${said.payEach}\n${given.payWeeks}`],
						},
						{ label: said.review, value: dayOr(given.review, blank.day) },
						{ label: said.contact, value: given.contact ?? blanks.contact },
					],
				}),
				{ heading: said.rulesTitle, blocks: [{ kind: 'list', items: said.rules }] },
				follow(paragraph(said.after)),
			],
		}
	},
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const follow = (...blocks: readonly Block[]): Section => ({ heading: '', blocks })
const dayOr = (day: string | undefined, otherwise: string) => (day ? longDate(day) : otherwise)
