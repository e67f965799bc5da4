/** Longer questions say nothing more to an index, and each word costs time. */
export const longestQuestion = 200
const mostWords = 12

const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’‘]/g, "'")

const aWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu

/** The words of a text as they stand, each with its place. */
export const placedWords = (text: string) => [...text.matchAll(aWord)].map((match) => ({ word: match[0], at: match.index }))

/** The words of a text, folded: small letters, no accents. */
export const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []

/** Words that nearly every page holds: as part of a question they only add noise. */
const fillers = new Set(
	"a about am an and any anyone are aren't as at be been but by can cannot can't could did do does doesn't don't for from get gets getting go going got had has have he her him his how i i'm i've if in into is it it's just me my need not of on or our she should so some that the their them then there they they're this to up us want was we were what what's when where which who who's why will with would you your".split(
		' ',
	),
)

/** Words that end in an s of their own. */
const wholeWords = new Set('acas asbestos bus does gas gps hers news lens plus perhaps riddors yes'.split(' '))

const numbers = new Map(
	['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, String(index + 1)]),
)

/** One form for one word: no plural, no possessive, numbers as digits. It is enough for both sides to meet, so no grammar is wanted. */
function rooted(word: string): string {
	const bare = word.replace(/'s?$/, '').replaceAll("'", '')
	const number = numbers.get(bare)
	if (number) return number
	if (bare.length < 4 || wholeWords.has(bare) || /(ss|us|is)$/.test(bare)) return bare
	if (/[^ae]ies$/.test(bare)) return `${bare.slice(0, -3)}y`
	if (/(ss|x|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
	return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

/** A folded word as the index keeps it; null for one that says nothing. */
export const termOf = (word: string): string | null => (fillers.has(word) ? null : rooted(word) || null)

/** A text as the index keeps it. */
export const termsIn = (text: string): string[] => wordsIn(text).flatMap((word) => termOf(word) ?? [])

/** What a question asks about, in the index's own words; empty for one that says nothing. */
export const askedIn = (typed: string): string[] =>
	[
		...new Set(
			wordsIn(typed.slice(0, longestQuestion))
				.slice(0, mostWords * 2)
				.flatMap((word) => termOf(word.slice(0, 40)) ?? []),
		),
	].slice(0, mostWords)
