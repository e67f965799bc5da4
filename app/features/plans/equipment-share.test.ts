import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { sizes } from '#app/features/adjustments/find-code.ts'
import { costFactIds, equipmentShare, shareTermsOn } from './equipment-share.ts'

const fact = content.facts.find(({ id }) => id === costFactIds.shares)
if (!fact) throw new Error('The fact is gone')
const terms = shareTermsOn(fact, '2026-11-23')
const share = (pounds: number, size: (typeof sizes)[number]) => equipmentShare(pounds * 100, size, terms)

describe('the share of equipment, as the fact says it', () => {
	test('every number comes from the fact, and the sizes that we ask about are its own', () => {
		expect(terms).toEqual({ firstOf: { '50-249': 500, '250': 1000 }, percent: 20, upTo: 10_000, older: 300, newStarterWeeks: 6 })
		const { olderShareFromStaff, noShareUpToStaff, middleFromStaff, middleUpToStaff, largeFromStaff } = fact.values ?? {}
		expect(sizes).toEqual([
			`1-${Number(olderShareFromStaff) - 1}`,
			`${olderShareFromStaff}-${noShareUpToStaff}`,
			`${middleFromStaff}-${middleUpToStaff}`,
			`${largeFromStaff}`,
		])
	})

	test.each([
		['50-249', 0, 0, 0],
		['50-249', 400, 400, 0],
		['50-249', 500, 500, 0],
		['50-249', 1500, 700, 0],
		['50-249', 10_000, 2400, 0],
		['50-249', 12_000, 2400, 2000],
		['250', 999, 999, 0],
		['250', 1000, 1000, 0],
		['250', 1800, 1160, 0],
		['250', 10_000, 2800, 0],
		['250', 1_000_000, 2800, 990_000],
	] as const)('a firm of %s pays towards £%i: £%i, with £%i that nobody speaks of', (size, price, pays, beyond) => {
		expect(share(price, size)).toMatchObject({ kind: 'share', pence: pays * 100, beyond: beyond * 100 })
	})

	test('the smallest pay nothing, and where sources disagree no sum is made', () => {
		expect(share(5000, '1-9')).toEqual({ kind: 'nothing' })
		expect(share(5000, '10-49')).toEqual({ kind: 'sources-disagree', older: 30_000 })
		expect(equipmentShare(500_000, null, terms)).toEqual({ kind: 'size-not-said' })
	})

	test('nobody makes up a number that the fact lacks', () => {
		expect(() => shareTermsOn({ values: {} }, '2026-11-23')).toThrow('no middleFirstPounds')
	})

	test('every fact that the page cites is there', () => {
		for (const id of Object.values(costFactIds)) expect(content.facts.map((one) => one.id)).toContain(id)
	})
})
