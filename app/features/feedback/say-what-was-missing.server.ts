import { randomBytes } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { insertUnmetNeed } from '#db/queries/unmet-needs.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import type { Need } from './need.ts'

export type SaidMissing = { readonly outcome: 'kept' | 'kept-before' | 'too-many' }

const perVisitor = { points: 10, perMs: 60 * 60_000 }
const sameAgain = { points: 1, perMs: 10 * 60_000 }

/**
 * Keeps what somebody did not find: the day, the choice, the page and, sealed, the words. Nothing that says who. The same sent
 * again from the same place within ten minutes is kept once.
 *
 * @param words what they wrote, checked by the caller; may be empty
 */
export async function sayWhatWasMissing(
	{ store, vault }: Ground,
	{ need, from, words, visitor }: { need: Need; from: string; words: string; visitor: string },
	at = new Date(),
): Promise<SaidMissing> {
	const limit = await store.write((tx) => usePoints(tx, `missing-from:${vault.index('visitor', visitor)}`, { ...perVisitor, at }))
	if (!limit.allowed) return { outcome: 'too-many' }
	const id = randomBytes(16).toString('hex')
	const sealed = words === '' ? null : vault.seal({ table: 'unmet_needs', column: 'words', row: id }, words)
	const same = vault.index('missing', JSON.stringify([visitor, need, from, words]))
	return store.write(async (tx) => {
		// In one transaction with the row: what could not be kept may be sent again at once.
		const again = await usePoints(tx, `missing-same:${same}`, { ...sameAgain, at })
		if (!again.allowed) return { outcome: 'kept-before' }
		await insertUnmetNeed(tx, { id, day: londonDay(at), need, fromPath: from, words: sealed })
		return { outcome: 'kept' }
	})
}
