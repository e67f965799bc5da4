/** Where a fact was seen. The words are the ones the facts files use; `wordsFor` turns them into a sentence for readers. */
export const confidences = ['official source', 'secondary source', 'from knowledge', 'our reading'] as const
export type Confidence = (typeof confidences)[number]

export const nations = ['england', 'scotland', 'wales', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

type Values = Readonly<Record<string, string | number>>

/** Values that hold from one day to another, both included (YYYY-MM-DD); null where there is no end that is known. */
export type Period = { readonly from: string | null; readonly to: string | null; readonly values: Values }

/**
 * A rate, a date, a rule or a figure that somebody has to check again.
 *
 * Keys of `values` say their unit at the end: `weeklyRatePounds`, `earningsPercent`, `announcedOn` (YYYY-MM-DD), `longestWeeks`.
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
	/** The nations whose employers the fact is about. `where` says it in words, with what has to be added. */
	readonly nations: readonly Nation[]
	readonly note: string
	readonly reviewBy: string
	readonly values?: Values
	/** Values that change on a day, the earliest first, with no day in two of them. `startsOn` and `endsOn` are the ends of the period itself. */
	readonly periods?: readonly Period[]
}

export type DatedValue = {
	readonly value: string | number
	/** The last day on which the value held, when that day has passed and nothing came after it. */
	readonly heldUntil: string | null
}

const own = (values: Values, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined)

const named = (period: Period, name: string) =>
	(name === 'startsOn' ? period.from : name === 'endsOn' ? period.to : own(period.values, name)) ?? null

/**
 * A value of a fact as it stands on a day (YYYY-MM-DD): of the period that holds then, else of the last before it, else of the
 * first to come. Null when the fact has no value of that name.
 */
export function valueOn(fact: Pick<Fact, 'values' | 'periods'>, name: string, today: string): DatedValue | null {
	const always = own(fact.values ?? {}, name)
	if (always !== undefined) return { value: always, heldUntil: null }
	const periods = (fact.periods ?? []).filter((period) => named(period, name) !== null)
	const begun = periods.filter(({ from }) => from === null || from <= today)
	const period = begun.at(-1) ?? periods[0]
	const value = period && named(period, name)
	if (!period || value === null || value === undefined) return null
	return { value, heldUntil: period.to !== null && period.to < today ? period.to : null }
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
