import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addToCount } from '#db/queries/daily-counts.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'

export type SaidUseful = { readonly outcome: 'counted' | 'counted-before' | 'too-many' }

const perVisitor = { points: 60, perMs: 60 * 60_000 }
/** Two presses of one button. Nothing but the address tells visitors apart, so it is short: a colleague's answer counts. */
const doubleClick = { points: 1, perMs: 10_000 }

/**
 * Counts that a page was useful, or was not. A second press within ten seconds counts once, whatever it says.
 *
 * @param path a page of ours; the caller has looked
 */
export async function sayUseful(
	{ store, vault }: Ground,
	{ path, useful, visitor }: { path: string; useful: boolean; visitor: string },
	at = new Date(),
): Promise<SaidUseful> {
	const limit = await store.write((tx) => usePoints(tx, `useful-from:${vault.index('visitor', visitor)}`, { ...perVisitor, at }))
	if (!limit.allowed) return { outcome: 'too-many' }
	const which = vault.index('useful', JSON.stringify([visitor, path]))
	return store.write(async (tx) => {
		const press = await usePoints(tx, `useful-press:${which}`, { ...doubleClick, at })
		if (!press.allowed) return { outcome: 'counted-before' }
		await addToCount(tx, { day: londonDay(at), kind: useful ? 'useful-yes' : 'useful-no', name: path })
		return { outcome: 'counted' }
	})
}
