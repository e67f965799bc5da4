/** Where a fact was seen. The words are the ones the facts files use; `wordsFor` turns them into a sentence for readers. */
export const confidences = ['official source', 'secondary source', 'from knowledge', 'our reading'] as const
export type Confidence = (typeof confidences)[number]

/**
 * A rate, a date, a rule or a figure that somebody has to check again.
 *
 * Keys of `values` say their unit at the end: `weeklyRatePounds`, `earningsPercent`, `startsOn` (YYYY-MM-DD), `longestWeeks`.
 */
export type Fact = {
	readonly id: string
	readonly topic: string
	readonly statement: string
	readonly source: string
	/** The date the source speaks from, in words, because sources are rarely exact. */
	readonly asOf: string
	readonly confidence: Confidence
	readonly where: string
	readonly note: string
	readonly reviewBy: string
	readonly values?: Readonly<Record<string, string | number>>
}

/** True from the day after the review date. Dates are YYYY-MM-DD. */
export const isOverdue = ({ reviewBy }: { readonly reviewBy: string }, today: string) => today > reviewBy

const words: Record<Confidence, string> = {
	'official source': 'Official source',
	'secondary source': 'Secondary source',
	'from knowledge': 'From general knowledge, not yet checked',
	'our reading': 'Our reading of an official source',
}

/** What a reader is told about how far a fact can be trusted. */
export const wordsFor = (confidence: Confidence) => words[confidence]
