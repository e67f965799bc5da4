import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { openVersion } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { baseOfPart } from '#app/features/papers/save-part.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { arrange } from './arrange.ts'
import type { Arranged, Arrangement } from './arrange.ts'
import type { Broken } from './check-rules.ts'
import { newlyBroken } from './newly-broken.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { putBack } from './put-back.ts'

type No = Extract<Arranged, { ok: false }>['because']

export type ArrangeOutcome =
	/** `undo` is the version that holds what stood before. */
	| { readonly outcome: 'arranged'; readonly undo: number }
	| { readonly outcome: 'refused'; readonly because: No }
	| { readonly outcome: 'breaks-rules'; readonly broken: readonly Broken[] }
	/** The week holds what the employee says to it: it goes only when that is asked for twice. */
	| { readonly outcome: 'employee-said'; readonly week: number }
	/** Somebody changed the plan since the page was shown, or the button was pressed twice. */
	| { readonly outcome: 'changed-elsewhere' }
	| { readonly outcome: 'not-found' }

/** A mark of the whole plan, for buttons that stand for it as it was shown. */
export const baseOfReturn = baseOfPart

/**
 * Holds, steps back, adds, removes or moves weeks. What stood before is kept, to be put back by `undoArranged`.
 *
 * @param asked `sure`: a week goes though the employee has written something about it
 */
export async function arrangeReturn(
	ground: Ground,
	actor: Holder,
	id: string,
	asked: { readonly what: Arrangement; readonly week: string; readonly base: string; readonly sure?: boolean },
	at = new Date(),
): Promise<ArrangeOutcome> {
	type Refused = Exclude<ArrangeOutcome, { outcome: 'arranged' | 'not-found' }> | null
	const changed = await changePaper(
		ground,
		actor,
		phasedReturnPaper,
		id,
		(plan) => {
			if (baseOfReturn(plan) !== asked.base) return { refused: { outcome: 'changed-elsewhere' } as Refused }
			const done = arrange(plan, asked.what, asked.week, { today: londonDay(at) })
			if (!done.ok) return { refused: { outcome: 'refused', because: done.because } as Refused }
			const broken = newlyBroken(plan, done.plan)
			if (broken.length > 0) return { refused: { outcome: 'breaks-rules', broken } as Refused }
			const place = plan.weeks.findIndex(({ id }) => id === asked.week)
			if (asked.what === 'remove' && !asked.sure && plan.weeks[place]?.employeeSays)
				return { refused: { outcome: 'employee-said', week: place + 1 } as Refused }
			return { content: done.plan, said: null as Refused, keepBefore: true }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	if (changed.outcome === 'refused' && changed.said) return changed.said
	const now = await openPaper(ground, actor, phasedReturnPaper, id, at)
	return now ? { outcome: 'arranged', undo: now.row.versions } : { outcome: 'not-found' }
}

/**
 * Puts back what the last version holds, as long as the plan is still as the button's page showed it. What the employee says stays. For
 * a version before it there is `putVersionBack`.
 */
export async function undoArranged(
	ground: Ground,
	actor: Holder,
	id: string,
	{ version, base }: { readonly version: number; readonly base: string },
	at = new Date(),
): Promise<'undone' | 'changed-elsewhere' | 'not-found'> {
	const paper = await openPaper(ground, actor, phasedReturnPaper, id, at)
	const isLast = paper?.row.versions === version
	const kept = paper && isLast ? await openVersion(ground, phasedReturnPaper, paper.row, version) : null
	if (!kept) return 'not-found'
	const changed = await changePaper(
		ground,
		actor,
		phasedReturnPaper,
		id,
		(plan) => (baseOfReturn(plan) === base ? { content: putBack(kept.content, [plan]), said: null } : { refused: null }),
		at,
	)
	return changed.outcome === 'changed' ? 'undone' : changed.outcome === 'refused' ? 'changed-elsewhere' : 'not-found'
}
