import type { Fact, Nation } from '#app/features/guidance/fact.ts'

/**
 * Where something holds, when that leaves the nation out: 'england' where one of its facts is about England alone, else 'gb'. Null
 * where all of it holds.
 */
export function narrowestPlace(facts: readonly Pick<Fact, 'nations'>[], nation: Nation): 'england' | 'gb' | null {
	const without = facts.filter(({ nations }) => !nations.includes(nation))
	if (without.length === 0) return null
	return without.some(({ nations }) => nations.length === 1) ? 'england' : 'gb'
}
