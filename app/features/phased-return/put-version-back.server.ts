import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { baseOfReturn } from './arrange-return.server.ts'
import type { Broken } from './check-rules.ts'
import { newlyBroken } from './newly-broken.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { putBack } from './put-back.ts'

type Refused =
	/** The plan says that already. */
	| { readonly outcome: 'same' }
	| { readonly outcome: 'breaks-rules'; readonly broken: readonly Broken[] }
	/** Somebody changed the plan since the page was shown, or the button was pressed twice. */
	| { readonly outcome: 'changed-elsewhere' }

export type PutBackOutcome = Refused | { readonly outcome: 'put-back' | 'no-version' | 'not-found' }

/**
 * Puts back what an earlier version says, however long ago, and keeps it as a version; what stood before is kept too. What the employee
 * has said stays theirs (`putBack`), and a rule that the plan keeps now is not broken by it.
 */
export async function putVersionBack(
	ground: Ground,
	actor: Holder,
	id: string,
	{ version, base }: { readonly version: number; readonly base: string },
	at = new Date(),
): Promise<PutBackOutcome> {
	const paper = await openPaper(ground, actor, phasedReturnPaper, id, at)
	if (!paper) return { outcome: 'not-found' }
	const versions = await listVersions(ground, phasedReturnPaper, paper.row)
	const kept = versions.find(({ number }) => number === version)
	if (!kept) return { outcome: 'no-version' }
	const since = versions
		.filter(({ number }) => number > version)
		.map(({ content }) => content)
		.reverse()
	const changed = await changePaper(
		ground,
		actor,
		phasedReturnPaper,
		id,
		(now) => {
			if (baseOfReturn(now) !== base) return { refused: { outcome: 'changed-elsewhere' } as Refused | null }
			const content = putBack(kept.content, [now, ...since])
			if (baseOfReturn(content) === base) return { refused: { outcome: 'same' } as Refused | null }
			const broken = newlyBroken(now, content)
			if (broken.length > 0) return { refused: { outcome: 'breaks-rules', broken } as Refused | null }
			return { content, said: null, keep: 'restored', keepBefore: true }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	return changed.said ?? { outcome: 'put-back' }
}
