import type { Cost } from '#app/features/adjustments/adjustment.ts'
import type { Plan, PlanRow } from './plan.ts'

/** Pence. `high` is null where nobody can say how much it is at most. */
export type Range = { readonly low: number; readonly high: number | null }

/** What a firm typed. Money in pence, weeks and days in hundredths, shares in whole per cent; null where it typed nothing. */
export type CostNumbers = {
	readonly pay:
		| { readonly pence: number; readonly each: 'week' | 'year' }
		/** Hours of work in a week, in hundredths. */
		| { readonly pence: number; readonly each: 'hour'; readonly hoursAWeek: number }
		| null
	readonly absence: { readonly hundredths: number; readonly unit: 'days' | 'weeks' } | null
	/** Days of work in a week, in hundredths: what turns days of absence into weeks. */
	readonly daysAWeek: number
	readonly sickPayAWeek: number | null
	readonly coverAWeek: number | null
	readonly finding: number | null
	readonly learningWeeks: number | null
	readonly learningPercent: number | null
	/** Prices by the id of the row. One that is not here costs what its band says. */
	readonly rows: ReadonlyMap<string, number>
}

/** Why a row adds nothing to the sum. */
export type NotCounted = 'not-agreed' | 'stopped' | 'time' | 'unknown'
type OfRow = { readonly id: string; readonly place: number; readonly what: string }
export type CountedRow = OfRow & { readonly range: Range; readonly from: 'price' | 'band' }
export type LeftOutRow = OfRow & { readonly because: NotCounted }

/** One sum, with what was multiplied, so that it can be shown as a sum. */
export type CostLine =
	| {
			readonly kind: 'sick-pay' | 'cover'
			readonly absence: NonNullable<CostNumbers['absence']>
			readonly daysAWeek: number
			readonly aWeek: number
			readonly pence: number
	  }
	| { readonly kind: 'finding'; readonly pence: number }
	| {
			readonly kind: 'learning'
			readonly weeks: number
			readonly pay: NonNullable<CostNumbers['pay']>
			readonly percent: number
			readonly pence: number
	  }
/** `total` is null where there is nothing to add up. */
export type Sum = { readonly lines: readonly CostLine[]; readonly total: number | null }

export type PlanCosts = {
	readonly rows: readonly CountedRow[]
	readonly leftOut: readonly LeftOutRow[]
	/** Null when no row has a cost that is known. */
	readonly plan: Range | null
	readonly absence: Sum
	readonly replacement: Sum
	/** Pay was typed, and stands in no sum for want of the rest. */
	readonly payUnused: boolean
	/** What would have to be typed for a sum that is not there. */
	readonly missing: readonly ('absence' | 'sick-pay' | 'cover' | 'finding' | 'learning')[]
}

/** Our own estimates of what a step costs (`adjustment.ts`), in pence. Paid time is a cost too, and nobody has said how much. */
const bands: Readonly<Record<Cost, Range | null>> = {
	nothing: { low: 0, high: 0 },
	time: null,
	'under-50': { low: 0, high: 5_000 },
	'under-250': { low: 5_000, high: 25_000 },
	'under-1000': { low: 25_000, high: 100_000 },
	'over-1000': { low: 100_000, high: null },
}

/** The cost of a plan, of an absence and of replacing somebody: a firm's own numbers added up, and nothing foretold. */
export function planCosts({ rows }: Pick<Plan, 'rows'>, numbers: CostNumbers): PlanCosts {
	const costed = rows.map((row, index) => costOfRow(row, index + 1, numbers.rows))
	const counted = costed.filter((row): row is CountedRow => 'range' in row)
	const { absence, daysAWeek, sickPayAWeek, coverAWeek } = numbers
	const off = (kind: 'sick-pay' | 'cover', aWeek: number | null): CostLine[] =>
		absence === null || aWeek === null ? [] : [{ kind, absence, daysAWeek, aWeek, pence: ofWeeks(absence, daysAWeek, aWeek) }]
	const offWork = [...off('sick-pay', sickPayAWeek), ...off('cover', coverAWeek)]
	const finding: CostLine[] = numbers.finding === null ? [] : [{ kind: 'finding', pence: numbers.finding }]
	const learning = costOfLearning(numbers)
	return {
		rows: counted,
		leftOut: costed.filter((row): row is LeftOutRow => 'because' in row),
		plan: counted.length === 0 ? null : counted.map(({ range }) => range).reduce(addRanges),
		absence: sumOf(offWork),
		replacement: sumOf([...finding, ...learning]),
		payUnused: numbers.pay !== null && learning.length === 0,
		missing: [
			...(absence === null ? (['absence'] as const) : []),
			...(sickPayAWeek === null ? (['sick-pay'] as const) : []),
			...(coverAWeek === null ? (['cover'] as const) : []),
			...(finding.length === 0 ? (['finding'] as const) : []),
			...(learning.length === 0 ? (['learning'] as const) : []),
		],
	}
}

function costOfRow(row: PlanRow, place: number, typed: ReadonlyMap<string, number>): CountedRow | LeftOutRow {
	const of: OfRow = { id: row.id, place, what: row.what }
	if (row.decision === 'not-agreed') return { ...of, because: 'not-agreed' }
	if (row.status === 'stopped') return { ...of, because: 'stopped' }
	const price = typed.get(row.id)
	if (price !== undefined) return { ...of, range: { low: price, high: price }, from: 'price' }
	if (row.cost === null) return { ...of, because: 'unknown' }
	const band = bands[row.cost]
	return band === null ? { ...of, because: 'time' } : { ...of, range: band, from: 'band' }
}

/** Weeks of work that are missing while somebody new learns the job, as the share of their pay that the firm gave. */
function costOfLearning({ learningWeeks: weeks, learningPercent: percent, pay }: CostNumbers): CostLine[] {
	if (weeks === null || percent === null || pay === null) return []
	return [{ kind: 'learning', weeks, pay, percent, pence: Math.round(ofPay(weeks * percent, pay)) }]
}

/** Multiplied first and divided once, so that half a penny is not lost on the way. `share` is hundredths of weeks by per cent. */
function ofPay(share: number, pay: NonNullable<CostNumbers['pay']>): number {
	if (pay.each === 'hour') return (share * pay.pence * pay.hoursAWeek) / 1_000_000
	return (share * pay.pence) / (pay.each === 'year' ? 10_000 * weeksAYear : 10_000)
}

export const weeksAYear = 52

const ofWeeks = ({ hundredths, unit }: NonNullable<CostNumbers['absence']>, daysAWeek: number, aWeek: number) =>
	Math.round((hundredths * aWeek) / (unit === 'weeks' ? 100 : daysAWeek))

const sumOf = (lines: readonly CostLine[]): Sum => ({
	lines,
	total: lines.length === 0 ? null : lines.reduce((total, { pence }) => total + pence, 0),
})

const addRanges = (one: Range, other: Range): Range => ({
	low: one.low + other.low,
	high: one.high === null || other.high === null ? null : one.high + other.high,
})
