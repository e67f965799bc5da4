import { costs, leads, moments, settings } from './adjustment.ts'
import type { Cost, Lead } from './adjustment.ts'
import { demandNumbers } from './find-code.ts'
import type { FindChoice } from './find-code.ts'
import type { DemandCode } from './demands.ts'
import { rankAdjustments } from './rank.ts'
import type { Rankable } from './rank.ts'

/** A change as the tick page's script is sent it: what the ranking reads, its lists as places in ours. A third of the bytes. */
export type PackedChange = readonly [
	id: string,
	title: string,
	demands: readonly number[],
	cost: number,
	lead: number,
	settings: readonly number[],
	moments: readonly number[],
]

const codes = Object.keys(demandNumbers) as DemandCode[]
const placesIn = <Value>(list: readonly Value[], values: readonly Value[]) => values.map((value) => list.indexOf(value))
const taken = <Value>(list: readonly Value[], places: readonly number[]) => places.map((place) => list[place] as Value)

export const packChange = ({ id, title, demands, cost, lead, settings: used, moments: when }: Rankable): PackedChange => [
	id,
	title,
	placesIn(codes, demands),
	costs.indexOf(cost),
	leads.indexOf(lead),
	placesIn(settings, used),
	placesIn(moments, when),
]

export const unpackChange = ([id, title, demands, cost, lead, used, when]: PackedChange): Rankable => ({
	id,
	title,
	demands: taken(codes, demands),
	cost: costs[cost] as Cost,
	lead: leads[lead] as Lead,
	settings: taken(settings, used),
	moments: taken(moments, when),
})

/** The choice with these parts ticked, by their numbers. A part that was ticked before keeps how hard it is; an unknown number is none. */
export function withTicked(choice: FindChoice, ticked: readonly string[]): FindChoice {
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
