import { noticeHealthWords } from '#app/journey/health-words.ts'

/** What was typed and may not belong in a record, as it was typed, each once. The page says so and lets it stand. */
export type NotHere = {
	readonly health: readonly string[]
	readonly opinions: readonly string[]
	readonly clinicians: readonly string[]
}

/** Ways to say that somebody is not honest or not willing. A record holds what was seen and agreed. */
const opinions =
	/(?<![\p{L}\p{N}])(?:dishonest|exaggerat[\p{L}]*|fak(?:e|ed|ing)|lazy|liar|lied|lying|malinger[\p{L}]*|not genuine|pretend(?:s|ed|ing)?|pulling a sickie|skiv(?:e|ed|es|er|ing)|swinging the lead|unreliable|work-?shy)(?![\p{L}\p{N}])/giu

/** A title with a name behind it. */
const clinicians = /(?<![\p{L}\p{N}])(?:Dr\.?|Doctor|Nurse|Professor|Prof\.?) \p{Lu}[\p{L}'’-]+/gu

const each = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([found]) => found))]

export const notHere = (text: string): NotHere => ({
	health: noticeHealthWords(text),
	opinions: each(text, opinions),
	clinicians: each(text, clinicians),
})

export const nothingNotHere: NotHere = { health: [], opinions: [], clinicians: [] }
