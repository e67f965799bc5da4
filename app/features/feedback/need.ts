/** What somebody may say was missing. The last is for those who only wrote, or came from a page that has no choices. */
export const needs = [
	'what-to-do',
	'law-or-pay',
	'change-at-work',
	'somebody-to-turn-to',
	'form-or-letter',
	'other-language',
	'something-else',
	'not-said',
] as const

export type Need = (typeof needs)[number]

/** Those that are offered. */
export const neededChoices = needs.filter((need) => need !== 'not-said')

/** Null for what is none of them. Nothing chosen is `not-said`. */
export const needFrom = (typed: string): Need | null =>
	typed === '' ? 'not-said' : (needs.find((need) => need === typed) ?? null)

/** The longest that is kept of what somebody writes: enough for a sentence or two, too little for a story about a person. */
export const mostWords = 200
