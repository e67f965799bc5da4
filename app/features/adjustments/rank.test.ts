import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { costs, leads, settings } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { demands } from './demands.ts'
import { levels } from './find-code.ts'
import type { HardPart, Level } from './find-code.ts'
import { horizons, rankAdjustments, weightOf } from './rank.ts'
import type { Ranked } from './rank.ts'

const all = content.adjustments

/** The same numbers every time, so that a failure comes back. */
function numbersFrom(seed: number) {
	let now = seed
	return (below: number) => {
		now = (Math.imul(now, 1664525) + 1013904223) >>> 0
		return Math.floor((now / 2 ** 32) * below)
	}
}
const choices = Array.from({ length: 120 }, (_, seed) => {
	const next = numbersFrom(seed + 1)
	const parts: HardPart[] = demands
		.filter(() => next(7) === 0)
		.map(({ code }) => ({ demand: code, level: levels[next(levels.length)] as Level }))
	return { parts, setting: next(3) === 0 ? null : (settings[next(settings.length)] ?? null), next }
})

const ids = (ranked: readonly Ranked[]) => ranked.map(({ adjustment }) => adjustment.id)

/** All that a page says about a place, as numbers: smaller is earlier. */
const reasonsOf = (one: Ranked) => [
	horizons.indexOf(one.horizon),
	-weightOf(one),
	-(one.met.lot.length + one.met.changes.length + one.met.bit.length),
	one.place === 'elsewhere' ? 1 : 0,
	costs.indexOf(one.adjustment.cost),
	leads.indexOf(one.adjustment.lead),
]

describe('whatever is ticked', () => {
	test('the order is the same from any order of the catalogue and of the ticks', () => {
		for (const { parts, setting, next } of choices) {
			const shuffled = [...all].map((one) => [next(10_000), one] as const).sort(([a], [b]) => a - b)
			const again = rankAdjustments(
				shuffled.map(([, one]) => one),
				[...parts].reverse(),
				setting,
			)
			expect(ids(again)).toEqual(ids(rankAdjustments(all, parts, setting)))
		}
	})

	test('what helps with nothing that is hard is not there, and what helps with something is', () => {
		for (const { parts, setting } of choices) {
			const hard = parts.filter(({ level }) => level !== 'not').map(({ demand }) => demand)
			const meets = ({ demands: met }: Adjustment) => hard.some((demand) => met.includes(demand))
			expect(ids(rankAdjustments(all, parts, setting)).sort()).toEqual(
				all
					.filter(meets)
					.map(({ id }) => id)
					.sort(),
			)
		}
	})

	test('one more hard part takes nothing away', () => {
		for (const { parts, setting, next } of choices) {
			const more = demands[next(demands.length)]?.code ?? 'P-lift'
			const added = [...parts.filter(({ demand }) => demand !== more), { demand: more, level: 'bit' as const }]
			const before = ids(rankAdjustments(all, parts, setting))
			expect(ids(rankAdjustments(all, added, setting))).toEqual(expect.arrayContaining(before))
		}
	})

	test('a place follows from the reasons that the page says', () => {
		for (const { parts, setting } of choices) {
			const said = rankAdjustments(all, parts, setting).map(reasonsOf)
			said.slice(1).forEach((reasons, index) => {
				const before = said[index] ?? []
				const differs = reasons.findIndex((value, at) => value !== before[at])
				if (differs >= 0) expect(reasons[differs]).toBeGreaterThan(before[differs] ?? Infinity)
			})
		}
	})
})

const change = (id: string, given: Partial<Adjustment>): Adjustment => ({
	...(all[0] as Adjustment),
	id,
	title: id,
	demands: ['P-lift'],
	cost: 'nothing',
	lead: 'same-day',
	settings: ['any'],
	moments: [],
	...given,
})
const order = (
	changes: readonly Adjustment[],
	parts: readonly HardPart[],
	setting: Ranked['adjustment']['settings'][number] | null = null,
) => ids(rankAdjustments(changes, parts, setting))

describe('first comes', () => {
	const lift = [{ demand: 'P-lift', level: 'bit' }] as const

	test('what is free and there within a week, before what does more', () => {
		const more = change('more', { cost: 'under-50', demands: ['P-lift', 'P-bend'] })
		const free = change('free', { lead: 'within-a-week' })
		const late = change('late', { lead: 'over-six-weeks' })
		expect(order([late, more, free], [...lift, { demand: 'P-bend', level: 'lot' }])).toEqual(['free', 'more', 'late'])
	})

	test('what helps with a part that is hard a lot, before one that is a bit hard', () => {
		const bend = change('bend', { demands: ['P-bend'] })
		expect(order([change('a', {}), bend], [...lift, { demand: 'P-bend', level: 'lot' }])).toEqual(['bend', 'a'])
		expect(order([change('a', {}), bend], [...lift, { demand: 'P-bend', level: 'bit' }])).toEqual(['a', 'bend'])
	})

	test('for a part that changes from day to day, what is of use on a bad day', () => {
		const slow = change('a-slow', {})
		const ready = change('ready', { lead: 'same-day', moments: ['bad-days'] })
		const predicted = change('predicted', { lead: 'within-a-week', demands: ['P-lift', 'W-change'] })
		expect(order([slow, ready, predicted], [{ demand: 'P-lift', level: 'changes' }])).toEqual(['ready', 'predicted', 'a-slow'])
	})

	test('what is used in this kind of work, or in any, then the cheaper, then the sooner, then by name', () => {
		const elsewhere = change('a', { settings: ['warehouse'] })
		const here = change('b', { settings: ['office'], cost: 'time' })
		const slower = change('c', { lead: 'within-a-week' })
		expect(order([elsewhere, here, slower, change('e', {}), change('d', {})], lift, 'office')).toEqual(['d', 'e', 'c', 'b', 'a'])
	})
})

test('nothing comes of nothing: no tick, only parts that are not hard, only parts nobody has said more of', () => {
	expect(rankAdjustments(all, [], null)).toEqual([])
	expect(rankAdjustments(all, [{ demand: 'P-lift', level: 'not' }], 'office')).toEqual([])
	expect(rankAdjustments(all, [{ demand: 'P-lift', level: null }], 'office')).toEqual([])
})

test('every demand alone finds something', () => {
	for (const { code } of demands)
		expect(rankAdjustments(all, [{ demand: code, level: 'lot' }], null).length, code).toBeGreaterThan(0)
})
