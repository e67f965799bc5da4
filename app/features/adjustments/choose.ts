import { costs, groups, leads, moments, settings } from './adjustment.ts'
import type { Adjustment, Cost, Group, Lead, Moment, Setting } from './adjustment.ts'
import { demands } from './demands.ts'
import type { DemandCode } from './demands.ts'

/** What somebody asks to see. `soon` is the longest wait; `group` is a broad area to browse by and says nothing about a person. */
export type Choice = {
	readonly demand: DemandCode | null
	readonly setting: Setting | null
	readonly moment: Moment | null
	readonly group: Group | null
	readonly cost: Cost | null
	readonly soon: Lead | null
}

export const everything: Choice = { demand: null, setting: null, moment: null, group: null, cost: null, soon: null }

/** A broad area goes in an address by a letter, in the order of the areas: no word about health stands in an address. */
export const letterOf = (group: Group): string => String.fromCharCode('a'.charCodeAt(0) + groups.indexOf(group))

/** What an address asks to see. Anything it says that we do not know is as if it had not been said. */
export function readChoice(query: URLSearchParams): Choice {
	return {
		demand: demands.find(({ code }) => code === query.get('demand'))?.code ?? null,
		setting: settings.find((setting) => setting === query.get('setting')) ?? null,
		moment: moments.find((moment) => moment === query.get('moment')) ?? null,
		group: groups.find((group) => letterOf(group) === query.get('area')) ?? null,
		cost: costs.find((cost) => cost === query.get('cost')) ?? null,
		soon: leads.find((lead) => lead === query.get('soon')) ?? null,
	}
}

export const isChosen = (choice: Choice) => Object.values(choice).some((one) => one !== null)

/** The adjustments that fit all that was chosen, in their order. One for any work fits every kind of work. */
export const fitting = (all: readonly Adjustment[], { demand, setting, moment, group, cost, soon }: Choice) =>
	all.filter(
		(one) =>
			(demand === null || one.demands.includes(demand)) &&
			(setting === null || one.settings.includes(setting) || one.settings.includes('any')) &&
			(moment === null || one.moments.includes(moment)) &&
			(group === null || one.groups.includes(group)) &&
			(cost === null || one.cost === cost) &&
			(soon === null || leads.indexOf(one.lead) <= leads.indexOf(soon)),
	)

/** For each kind of choice: its values and how many fit with each, where the other choices stay as they are. */
export type Counts = { readonly [Key in keyof Choice]: readonly Counted<NonNullable<Choice[Key]>>[] }
type Counted<Value> = { readonly value: Value; readonly count: number }

export function countsFor(all: readonly Adjustment[], choice: Choice): Counts {
	const counted = <Value>(values: readonly Value[], withOne: (value: Value) => Choice): Counted<Value>[] =>
		values.map((value) => ({ value, count: fitting(all, withOne(value)).length }))
	const codes = demands.map(({ code }) => code)
	const kinds = settings.filter((setting) => setting !== 'any')
	return {
		demand: counted(codes, (demand) => ({ ...choice, demand })),
		setting: counted<Setting>(kinds, (setting) => ({ ...choice, setting })),
		moment: counted(moments, (moment) => ({ ...choice, moment })),
		group: counted(groups, (group) => ({ ...choice, group })),
		cost: counted(costs, (cost) => ({ ...choice, cost })),
		soon: counted(leads, (soon) => ({ ...choice, soon })),
	}
}
