import { nothingFound, together, type Findings } from './findings.ts'

/** What so many rounds of killing came to. */
export type Totals = {
	readonly rounds: number
	/** Acknowledgements, by what they said: { 'saved': 12, 'sent': 3 }. */
	readonly acknowledged: Readonly<Record<string, number>>
	readonly found: Findings
	readonly restartsMs: readonly number[]
}

export const noRounds: Totals = { rounds: 0, acknowledged: {}, found: nothingFound, restartsMs: [] }

export function plus(one: Totals, other: Totals): Totals {
	const kinds = new Set([...Object.keys(one.acknowledged), ...Object.keys(other.acknowledged)])
	return {
		rounds: one.rounds + other.rounds,
		acknowledged: Object.fromEntries(
			[...kinds].map((kind) => [kind, (one.acknowledged[kind] ?? 0) + (other.acknowledged[kind] ?? 0)]),
		),
		found: together(one.found, other.found),
		restartsMs: [...one.restartsMs, ...other.restartsMs],
	}
}

export const howMany = ({ acknowledged }: Totals) => Object.values(acknowledged).reduce((sum, count) => sum + count, 0)

/** Nothing was acknowledged that is not there, and what is there is whole. */
export const isWhole = ({ found }: Totals) => found.lost.length + found.torn.length + found.damaged.length === 0

/** One line with the numbers. `again` says what came after a kill: reopened, ready. */
export function lineOf(what: string, totals: Totals, again: string): string {
	const count = (number: number) => number.toLocaleString('en-GB')
	const kinds = Object.entries(totals.acknowledged).map(([kind, number]) => `${count(number)} ${kind}`)
	const { lost, torn, damaged } = totals.found
	const sorted = [...totals.restartsMs].sort((a, b) => a - b)
	const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
	const most = Math.round(sorted.at(-1) ?? 0)
	return (
		`${what}, ${totals.rounds} rounds: ${count(howMany(totals))} acknowledged (${kinds.join(', ')}), ` +
		`${count(lost.length)} lost, ${count(torn.length)} torn, ${damaged.length} damaged, ` +
		`${again} in ${median} ms (median; ${most} ms at most)`
	)
}
