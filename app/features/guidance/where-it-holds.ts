import type { Fact } from './fact.ts'

export type Holds = 'everywhere' | 'great-britain' | 'england'

/**
 * Where in the United Kingdom employers can go by a fact. `where` may add in words what its nations do not say: that a fact for one
 * nation is used UK-wide. A fact of one district is left to the page that shows it.
 */
export function whereItHolds({ nations, where }: Pick<Fact, 'nations' | 'where'>): Holds {
	if (nations.includes('northern-ireland') || /\bUK/.test(where)) return 'everywhere'
	if (nations.includes('scotland') && nations.includes('wales') && nations.includes('england')) return 'great-britain'
	return where === 'England' ? 'england' : 'everywhere'
}
