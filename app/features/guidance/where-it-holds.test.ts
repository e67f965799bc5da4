import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { whereItHolds } from './where-it-holds.ts'

const of = (id: string) => {
	const fact = content.facts.find((one) => one.id === id)
	if (!fact) throw new Error(`There is no fact ${id}`)
	return whereItHolds(fact)
}

test.each([
	['SSP07', 'everywhere'],
	['EQ06', 'great-britain'],
	['DP09', 'great-britain'],
	['NA01', 'england'],
	// Guidance of one nation that is used in all of them.
	['LTA01', 'everywhere'],
] as const)('%s holds: %s', (id, holds) => {
	expect(of(id)).toBe(holds)
})

test('no fact that holds in Northern Ireland is said to stop at Great Britain', () => {
	const wrong = content.facts.filter((fact) => fact.nations.includes('northern-ireland') && whereItHolds(fact) !== 'everywhere')
	expect(wrong.map(({ id }) => id)).toEqual([])
})
