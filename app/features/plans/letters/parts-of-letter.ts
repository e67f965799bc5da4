import type { Block, Document, Section } from '#app/documents/document.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { longDate } from '#app/journey/calendar.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import type { Plan, PlanRow } from '../plan.ts'
import type { LetterFields } from './letter-fields.ts'
import type { LetterWords } from './letter-words.ts'

export type LetterContext = {
	readonly words: LetterWords
	/** 'YYYY-MM-DD': the day that the letter carries. */
	readonly today: string
	readonly fields: LetterFields
	/** The lines that a refusal names. Only what somebody has cleared for print. */
	readonly helplines: readonly Helpline[]
	/** Good practice for an answer, in days; null where nobody has looked at that figure lately. */
	readonly answerDays: number | null
}

export type WriteLetter = (plan: Plan, context: LetterContext) => Document

/** What was given, or the words in brackets that ask for it. */
export const orBlank = (given: string | null | undefined, blank: string) =>
	given === null || given === undefined || looksEmpty(given) ? blank : given
export const dayOr = (day: string | null | undefined, otherwise: string) => (day ? longDate(day) : otherwise)

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const steps = (items: readonly string[]): Block => ({ kind: 'list', items, ordered: true })
/** Nothing at all rather than a heading over nothing. */
export const sectionOf = (heading: string, blocks: readonly Block[]): readonly Section[] =>
	blocks.length === 0 ? [] : [{ heading, blocks }]

export const changeOf = ({ what }: Pick<PlanRow, 'what'>, { blank }: LetterWords) => orBlank(what, blank.change)

/** Typed for this plan, or made for these two people: a phased return is their own hours. */
export const isWrittenHere = ({ source }: Pick<PlanRow, 'source'>) => source.kind === 'typed' || source.kind === 'phased-return'

/**
 * How a change is done, where somebody wrote it for this plan. A row from the catalogue, a list or a case brings words that neither
 * of the two has said, so a letter does not put them into a mouth.
 */
export const ownHow = (row: Pick<PlanRow, 'source' | 'what' | 'how'>) => (isWrittenHere(row) || isRestOfName(row) ? row.how : '')
/** A name too long for its line was cut, and stands whole in how it is done. */
const isRestOfName = ({ what, how }: Pick<PlanRow, 'what' | 'how'>) => what.endsWith('…') && how.startsWith(what.slice(0, -1))
/** What gets in the way, likewise. It can come near to health, so only what was typed. */
export const ownBarrier = ({ source, barrier }: Pick<PlanRow, 'source' | 'barrier'>) => (isWrittenHere({ source }) ? barrier : '')

/** For each change that has one, what is done until it is there. */
export const meanwhileOf = (rows: readonly PlanRow[], words: LetterWords): readonly string[] =>
	rows.filter(({ interim }) => !looksEmpty(interim)).map((row) => words.about(changeOf(row, words), row.interim))

type Letter = { readonly subject: string; readonly sections: readonly Section[] }

/** The manager writes to the employee. */
export function fromManager(plan: Plan, { words, today }: LetterContext, { subject, sections }: Letter): Document {
	const manager = orBlank(plan.manager, words.blank.manager)
	const employee = orBlank(plan.employee, words.blank.employee)
	return {
		title: subject,
		lang: 'en',
		opening: [
			[manager, orBlank(plan.firm, words.blank.firm), words.blank.firmAddress].join('\n'),
			longDate(today),
			words.dear(employee),
		],
		sections: [...sections, signedBy(manager, words)],
	}
}

/** The employee writes to the manager. */
export function fromEmployee(plan: Plan, { words, today }: LetterContext, { subject, sections }: Letter): Document {
	const employee = orBlank(plan.employee, words.blank.employee)
	const manager = orBlank(plan.manager, words.blank.manager)
	return {
		title: subject,
		lang: 'en',
		opening: [
			[employee, words.blank.yourAddress].join('\n'),
			[manager, orBlank(plan.firm, words.blank.firm)].join('\n'),
			longDate(today),
			words.dear(manager),
		],
		sections: [...sections, signedBy(employee, words)],
	}
}

export const signedBy = (name: string, words: LetterWords): Section => ({
	heading: '',
	blocks: [paragraph(words.close), { kind: 'signatures', names: [name] }],
})
