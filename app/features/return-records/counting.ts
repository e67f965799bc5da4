import type { Confidence, Fact } from '#app/features/guidance/fact.ts'
import type { ReturnRecord } from './record.ts'

/** What the law says about absence that comes from a disability, and about adjustments. */
export const countingFactIds = ['EQ05', 'EQ06'] as const
export type CountingFact = (typeof countingFactIds)[number]

/** Something to look at again before both say that they have read the record. It never stops anybody. */
export type CountingNotice = {
	readonly about: 'disability' | 'pregnancy'
	/** What the law says where they work, and how sure we are of it. */
	readonly law: readonly { readonly fact: CountingFact; readonly confidence: Confidence }[]
}

/** An absence that the employee calls disability-related or pregnancy-related, and that counts towards a trigger; null otherwise. */
export function noticeCounting(
	{ reason, counted, nation }: Pick<ReturnRecord, 'reason' | 'counted' | 'nation'>,
	facts: readonly Pick<Fact, 'id' | 'confidence' | 'nations'>[],
): CountingNotice | null {
	if (counted !== 'yes' || (reason !== 'disability' && reason !== 'pregnancy')) return null
	const law = countingFactIds.flatMap((id) => {
		const fact = facts.find((one) => one.id === id && one.nations.includes(nation))
		return fact ? [{ fact: id, confidence: fact.confidence }] : []
	})
	return { about: reason, law: reason === 'disability' ? law : [] }
}
