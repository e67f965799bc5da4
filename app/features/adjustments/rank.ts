import { costs, leads } from './adjustment.ts'
import type { Adjustment, Setting } from './adjustment.ts'
import type { DemandCode } from './demands.ts'
import type { HardPart, Level } from './find-code.ts'

/** When it can be there: free and within a week; within six weeks; later. */
export const horizons = ['tomorrow', 'weeks', 'longer'] as const
export type Horizon = (typeof horizons)[number]

/** All that the ranking reads of an adjustment. The tick page's script has no more than this. */
export type Rankable = Pick<Adjustment, 'id' | 'title' | 'demands' | 'cost' | 'lead' | 'settings' | 'moments'>

/** Why an adjustment stands where it stands. Everything that decides its place is here, so that the page can say it. */
export type Ranked<One extends Rankable = Adjustment> = {
	readonly adjustment: One
	readonly horizon: Horizon
	/** The hard parts of the job that it helps with, by how hard they are. */
	readonly met: Readonly<Record<Exclude<Level, 'not'>, readonly DemandCode[]>>
	/** It is of use on a bad day, and a part that changes from day to day is among those it helps with. */
	readonly badDay: boolean
	/** `any` when the setting was left open, or it is for any work. */
	readonly place: 'here' | 'any' | 'elsewhere'
}

export function horizonOf({ cost, lead }: Pick<Adjustment, 'cost' | 'lead'>): Horizon {
	if ((cost === 'nothing' || cost === 'time') && (lead === 'same-day' || lead === 'within-a-week')) return 'tomorrow'
	return lead === 'over-six-weeks' ? 'longer' : 'weeks'
}

/** Of use on a bad day, or made for days that cannot be predicted. */
const helpsOnBadDays = ({ demands, moments }: Rankable) => moments.includes('bad-days') || demands.includes('W-change')

/** How much an adjustment does for what is hard: a lot counts 3, a changing part 2 (3 where it helps on a bad day), a bit 1. */
export const weightOf = ({ met, badDay }: Pick<Ranked, 'met' | 'badDay'>) =>
	3 * met.lot.length + (badDay ? 3 : 2) * met.changes.length + met.bit.length

const metBy = ({ met }: Pick<Ranked, 'met'>) => met.lot.length + met.changes.length + met.bit.length
const least = ({ place }: Pick<Ranked, 'place'>) => (place === 'elsewhere' ? 1 : 0)

/** Soonest group first; then what does most for what is hard, fits the setting, costs least, is there first; then by name. */
const byReason = (a: Ranked<Rankable>, b: Ranked<Rankable>) =>
	horizons.indexOf(a.horizon) - horizons.indexOf(b.horizon) ||
	weightOf(b) - weightOf(a) ||
	metBy(b) - metBy(a) ||
	least(a) - least(b) ||
	costs.indexOf(a.adjustment.cost) - costs.indexOf(b.adjustment.cost) ||
	leads.indexOf(a.adjustment.lead) - leads.indexOf(b.adjustment.lead) ||
	a.adjustment.title.localeCompare(b.adjustment.title, 'en') ||
	(a.adjustment.id < b.adjustment.id ? -1 : a.adjustment.id > b.adjustment.id ? 1 : 0)

/** Every adjustment that helps with a part that is hard now, the best first. A part that is not hard, or not said yet, counts for nothing. */
export function rankAdjustments<One extends Rankable>(
	all: readonly One[],
	parts: readonly HardPart[],
	setting: Setting | null,
): readonly Ranked<One>[] {
	const hard = (level: Level) => parts.filter((part) => part.level === level).map(({ demand }) => demand)
	const [lot, changes, bit] = [hard('lot'), hard('changes'), hard('bit')]
	return all
		.map((adjustment): Ranked<One> => {
			const of = (asked: readonly DemandCode[]) => asked.filter((demand) => adjustment.demands.includes(demand))
			const met = { lot: of(lot), changes: of(changes), bit: of(bit) }
			return {
				adjustment,
				horizon: horizonOf(adjustment),
				met,
				badDay: met.changes.length > 0 && helpsOnBadDays(adjustment),
				place: placeOf(adjustment, setting),
			}
		})
		.filter((one) => metBy(one) > 0)
		.sort(byReason)
}

function placeOf({ settings }: Rankable, setting: Setting | null): Ranked['place'] {
	if (setting === null || setting === 'any' || settings.includes('any')) return 'any'
	return settings.includes(setting) ? 'here' : 'elsewhere'
}
