import { isDocumentFormat } from '#app/documents/document.ts'
import type { Document, DocumentFormat } from '#app/documents/document.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { noticeHealthWords, noticeHealthWordsIn } from '#app/journey/health-words.ts'
import type { Plan } from '../plan.ts'
import { canWrite, refusedRows } from './can-write.ts'
import type { Missing } from './can-write.ts'
import { letterSteps } from './letter-fields.ts'
import type { LetterFields } from './letter-fields.ts'
import type { LetterKind } from './letter-kinds.ts'
import { letterDocument } from './letters.ts'
import type { LetterContext } from './parts-of-letter.ts'

/** What was said of advice before a refusal. `go-on`: not yet, and on all the same. Never stored. */
export type AdviceSaid = 'yes' | 'go-on'

export type LetterView =
	| { readonly stage: 'cannot'; readonly missing: readonly Missing[] }
	/** Before a refusal: has anybody been asked? `wrong` when a form came without an answer. */
	| { readonly stage: 'ask-advice'; readonly wrong: boolean }
	| { readonly stage: 'places-to-ask' }
	| {
			readonly stage: 'letter'
			readonly document: Document
			readonly advice: AdviceSaid | null
			readonly typed: TypedValues
			readonly problems: readonly Problem[]
			/** Words about health that were typed and not yet looked at again. */
			readonly healthWords: readonly string[]
			/** Refused rows whose reason or offer holds such a word, until the person has gone on from it once. */
			readonly healthInRows: readonly HealthInRow[]
			readonly toFill: { readonly shown: readonly string[]; readonly more: number }
			/** The file that was asked for; null when the page is. */
			readonly file: DocumentFormat | null
	  }

export type HealthInRow = { readonly row: string; readonly what: string; readonly words: readonly string[] }

type Context = Omit<LetterContext, 'fields'> & {
	/** What stands in the boxes at first. */
	readonly suggested: LetterFields
}

const readNothing = () => undefined

/**
 * What to show of a letter: what is missing, the question about advice, or the letter itself. What a form sent makes the letter and
 * is kept nowhere, so it comes back with the page and again with the file.
 */
export function viewLetter(kind: LetterKind, plan: Plan, form: URLSearchParams | null, context: Context): LetterView {
	const able = canWrite(kind, plan)
	if (!able.can) return { stage: 'cannot', missing: able.missing }
	const said = form?.get('advice')
	const advice = kind === 'refusal' && (said === 'yes' || said === 'go-on') ? said : null
	if (kind === 'refusal' && advice === null)
		return said === 'not-yet' ? { stage: 'places-to-ask' } : { stage: 'ask-advice', wrong: form !== null }
	const filled = readFields(kind, form, context)
	const document = letterDocument(kind, plan, { ...context, fields: filled.fields })
	// canWrite has said that there is one.
	if (document === null) return { stage: 'cannot', missing: [] }
	const asked = form?.get('as')
	const healthInRows = kind === 'refusal' && form?.get('seenHealthWords') !== 'yes' ? healthIn(plan) : []
	const isStopped = filled.problems.length > 0 || filled.healthWords.length > 0 || healthInRows.length > 0
	return {
		stage: 'letter',
		document,
		advice,
		typed: filled.typed,
		problems: filled.problems,
		healthWords: filled.healthWords,
		healthInRows,
		toFill: blanksIn(document),
		file: isDocumentFormat(asked) && !isStopped ? asked : null,
	}
}

const healthIn = (plan: Plan): readonly HealthInRow[] =>
	refusedRows(plan).flatMap(({ id, what, reason, alternatives }) => {
		const words = noticeHealthWords(`${reason}\n${alternatives}`)
		return words.length === 0 ? [] : [{ row: id, what, words }]
	})

type Filled = {
	readonly fields: LetterFields
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly healthWords: readonly string[]
}

function readFields(kind: LetterKind, form: URLSearchParams | null, { today, suggested }: Context): Filled {
	const step = letterSteps[kind]
	if (step === null) return { fields: {}, typed: {}, problems: [], healthWords: [] }
	const day = { today }
	if (form === null)
		return { fields: suggested, typed: { ...typedFrom(step, suggested, readNothing, day) }, problems: [], healthWords: [] }
	const parsed = parseStep(step, form, readNothing, day)
	if (!parsed.ok) return { fields: {}, typed: { ...parsed.typed }, problems: parsed.problems, healthWords: [] }
	const found = form.get('seenHealthWords') === 'yes' ? [] : noticeHealthWordsIn(step, parsed.value, readNothing, day)
	return {
		fields: parsed.value,
		typed: { ...typedAgain(step, form, readNothing, day) },
		problems: [],
		healthWords: found,
	}
}

const mostShown = 20

/** What stands in square brackets anywhere in the letter, each once. */
export function blanksIn(document: Document): { readonly shown: readonly string[]; readonly more: number } {
	const found = [...new Set(textsOf(document).flatMap((text) => text.match(/\[[^[\]\n]{2,80}\]/g) ?? []))]
	return { shown: found.slice(0, mostShown), more: Math.max(0, found.length - mostShown) }
}

function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
