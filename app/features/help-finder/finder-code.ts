import type { Answers } from '#app/journey/walk.ts'
import { walk } from '#app/journey/walk.ts'
import { anyDay, finderJourney } from './finder-questions.ts'

/**
 * The answers as letters, one for each question on the way: the address of a result, which can be kept, sent and printed. The letters
 * are a promise: links that people kept must go on meaning the same, so an option may be added here and none may change its letter.
 */
const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	danger: { yes: 'y', no: 'n' },
	where: { working: 'w', off: 'o', returning: 'r', joining: 'j', leaving: 'l', nobody: 't' },
	'how-long': { days: 'd', weeks: 'w', months: 'm', 'half-year': 'h' },
	need: { words: 's', change: 'c', rules: 'r', help: 'h', visit: 'v' },
	hard: { body: 'b', pressure: 'p', hours: 'h', unknown: 'u' },
	agreed: { yes: 'y', 'not-yet': 'n', refused: 'r' },
}

/** The name of a step's one field. */
const fieldOf = (slug: string) => (slug === 'how-long' ? 'howLong' : slug)

/** A letter for an answer; null when there is no such answer. */
export function letterOf(slug: string, value: unknown): string | null {
	const known = letters[slug] ?? {}
	return typeof value === 'string' && Object.hasOwn(known, value) ? (known[value] ?? null) : null
}

export type Decoded = {
	readonly answers: Answers
	/** The part of the code that means something: all of it, when it is one of ours. */
	readonly code: string
}

/** Reads a code letter by letter along the way it makes. What comes after the first letter that means nothing is left out. */
export function decode(code: string): Decoded {
	let answers: Answers = {}
	let read = ''
	for (const letter of code) {
		const { pending } = walk(finderJourney, answers, anyDay)
		const value = pending && Object.entries(letters[pending.slug] ?? {}).find(([, known]) => known === letter)?.[0]
		if (!pending || value === undefined || value === null) break
		answers = { ...answers, [pending.slug]: { [fieldOf(pending.slug)]: value } }
		read += letter
	}
	return { answers, code: read }
}

/** Every question's letters, for the test that holds them to their promise. */
export const finderLetters = letters
