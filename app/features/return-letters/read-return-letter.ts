import type { Document } from '#app/documents/document.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { returnLetterSteps } from './return-letter.ts'
import type { ReturnLetterFields, ReturnLetterKind } from './return-letter.ts'
import type { ReturnLetterWords } from './return-letter-words.ts'
import { writeReturnLetter } from './write-return-letter.ts'

type Context = { readonly words: ReturnLetterWords; readonly today: string }

const nothing: ReadAnswer = () => undefined

/** The form of a letter as it is opened. */
export function emptyReturnLetter(kind: ReturnLetterKind, { today }: Pick<Context, 'today'>) {
	const step = returnLetterSteps[kind]
	const context = { today }
	return {
		fields: fieldsOf(step, nothing, context),
		typed: { ...typedFrom(step, undefined, nothing, context) },
		problems: [],
		sent: [],
	}
}

/** What was sent, and the letter it makes; no letter where something has to be put right. Nothing typed is lost. */
export function readReturnLetter(kind: ReturnLetterKind, sent: URLSearchParams, { words, today }: Context) {
	const step = returnLetterSteps[kind]
	const context = { today }
	const said = parseStep(step, sent, nothing, context)
	const letter: Document | null = said.ok ? writeReturnLetter(kind, said.value as ReturnLetterFields, { words, today }) : null
	return {
		form: {
			fields: fieldsOf(step, nothing, context),
			typed: { ...typedAgain(step, sent, nothing, context) },
			problems: said.ok ? [] : said.problems,
			sent: [...sent].filter(([name]) => name !== 'do'),
		},
		letter,
		healthWords: said.ok ? noticeHealthWordsIn(step, said.value, nothing, context) : [],
	}
}
