import { codePoints, looksEmpty, tidyText, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { mostWords, needFrom, type Need } from './need.ts'
import { privateThingsIn, type PrivateThing } from './private-words.ts'

export type MissingProblem =
	| { readonly field: 'need'; readonly problem: 'choose-or-write' | 'not-in-list' }
	| { readonly field: 'words'; readonly problem: 'too-long' | PrivateThing }

export type ReadMissing =
	| { readonly ok: true; readonly need: Need; readonly words: string }
	| { readonly ok: false; readonly problems: readonly MissingProblem[] }

/** Either a choice or some words are enough. Every private thing in the words is named, so that one look puts all of it right. */
export function readMissing(typed: { readonly need: string; readonly words: string }): ReadMissing {
	const tidy = tidyText(withoutHiddenCharacters(typed.words), 'many')
	const words = looksEmpty(tidy) ? '' : tidy
	const need = needFrom(typed.need)
	const problems: MissingProblem[] = []
	if (need === null) problems.push({ field: 'need', problem: 'not-in-list' })
	else if (need === 'not-said' && words === '') problems.push({ field: 'need', problem: 'choose-or-write' })
	if (codePoints(words) > mostWords) problems.push({ field: 'words', problem: 'too-long' })
	problems.push(...privateThingsIn(words.slice(0, 4 * mostWords)).map((problem) => ({ field: 'words' as const, problem })))
	return need === null || problems.length > 0 ? { ok: false, problems } : { ok: true, need, words }
}
