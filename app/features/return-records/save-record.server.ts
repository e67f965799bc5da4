import { createHash } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { returnRecordPaper } from './record-paper.ts'
import type { ReturnRecord } from './record.ts'

export type SaveOutcome =
	| { readonly outcome: 'saved' }
	/** Somebody else saved since the page was shown. Nothing is saved yet: the sender is shown both. */
	| { readonly outcome: 'elsewhere'; readonly now: ReturnRecord }
	| { readonly outcome: 'not-found' }

/** A mark of what a page was made from: says whether it is still so, and nothing of what is in it. */
export const markOf = (record: ReturnRecord): string =>
	createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22)

/**
 * Saves a record that an account keeps. A page made from an older one is told so and overwrites nothing. Safe to repeat.
 *
 * @param base the mark of what the page showed
 */
export async function saveRecord(
	ground: Ground,
	actor: Holder,
	id: string,
	{ base, record }: { readonly base: string; readonly record: ReturnRecord },
	at = new Date(),
): Promise<SaveOutcome> {
	const changed = await changePaper<ReturnRecord, Exclude<SaveOutcome, { outcome: 'not-found' }>>(
		ground,
		actor,
		returnRecordPaper,
		id,
		(now) => {
			const isSent = markOf(now) === markOf(record)
			if (!isSent && markOf(now) !== base) return { refused: { outcome: 'elsewhere', now } }
			return { content: record, said: { outcome: 'saved' } }
		},
		at,
	)
	return changed.outcome === 'not-found' ? changed : changed.said
}
