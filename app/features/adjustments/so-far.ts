import { demandNumbers } from './find-code.ts'
import type { FindChoice } from './find-code.ts'
import type { DemandCode } from './demands.ts'
import { rankAdjustments } from './rank.ts'
import type { Rankable } from './rank.ts'

/** What the tick page's script knows of the catalogue: what the ranking reads, and nothing else. */
export const asRankable = ({ id, title, demands, cost, lead, settings, moments }: Rankable): Rankable => ({
	id,
	title,
	demands,
	cost,
	lead,
	settings,
	moments,
})

/** The choice with these parts ticked, by their numbers. A part that was ticked before keeps how hard it is; an unknown number is none. */
export function withTicked(choice: FindChoice, ticked: readonly string[]): FindChoice {
	const codes = Object.keys(demandNumbers) as DemandCode[]
	const levelOf = (code: DemandCode) => choice.parts.find(({ demand }) => demand === code)?.level ?? null
	return {
		...choice,
		parts: codes
			.filter((code) => ticked.includes(String(demandNumbers[code])))
			.map((code) => ({ demand: code, level: levelOf(code) })),
	}
}

/** What would be found before anybody has said how hard each part is: until then a part counts as a bit hard. `soon` is the first group. */
export function foundSoFar(all: readonly Rankable[], { parts, work }: FindChoice) {
	const found = rankAdjustments(
		all,
		parts.map(({ demand, level }) => ({ demand, level: level ?? 'bit' })),
		work?.setting ?? null,
	)
	return {
		count: found.length,
		soon: found.filter(({ horizon }) => horizon === 'tomorrow').length,
		titles: found.map(({ adjustment }) => adjustment.title),
	}
}
