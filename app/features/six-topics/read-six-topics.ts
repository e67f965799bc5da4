import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import { fieldsOf } from '#app/journey/step.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { sixTopicsDocument } from './six-topics-document.ts'
import type { SixTopicsWords } from './six-topics-document.ts'
import { sixTopicsStep, talkOf } from './six-topics-step.ts'

type Context = { readonly words: SixTopicsWords; readonly today: string }

const nothing: ReadAnswer = () => undefined

/** The form as it is opened. */
export const emptySixTopics = ({ today }: Pick<Context, 'today'>) => ({
	fields: fieldsOf(sixTopicsStep, nothing, { today }),
	typed: { ...typedFrom(sixTopicsStep, undefined, nothing, { today }) },
	problems: [],
	sent: [],
})

/** What was sent, and the talk it makes; none where something has to be put right. Nothing typed is lost. */
export function readSixTopics(sent: URLSearchParams, { words, today }: Context) {
	const context = { today }
	const said = parseStep(sixTopicsStep, sent, nothing, context)
	const talk = said.ok ? talkOf(said.value) : null
	return {
		form: {
			fields: fieldsOf(sixTopicsStep, nothing, context),
			typed: { ...typedAgain(sixTopicsStep, sent, nothing, context) },
			problems: said.ok ? [] : said.problems,
			sent: [...sent].filter(([name, value]) => name !== 'do' && name !== 'to' && value !== ''),
		},
		made:
			said.ok && talk
				? {
						talk,
						document: sixTopicsDocument(talk, { words, today }),
						healthWords: noticeHealthWordsIn(sixTopicsStep, said.value, nothing, context),
					}
				: null,
	}
}
