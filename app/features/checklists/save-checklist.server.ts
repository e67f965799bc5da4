import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { checklistPaper } from './checklist-paper.ts'
import { emptyFilled, filledSchema } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'
import { mergeFilled, type Clash } from './merge-filled.ts'

export type SaveOutcome =
	| { readonly outcome: 'saved' }
	/** Somebody else changed the same points since the page was shown. Nothing is saved yet: `merged` has both, the sender's where they clash. */
	| {
			readonly outcome: 'clash'
			readonly clashes: readonly Clash[]
			readonly merged: FilledChecklist
			readonly saved: FilledChecklist
	  }
	| { readonly outcome: 'not-found' }

/**
 * Saves a list that was filled in further. What two people did to different points is put together; where both changed one point, the
 * second is asked. Safe to repeat: the same form twice is saved once.
 *
 * @param base what the page showed, as the form carried it: anything may stand in it
 * @param asked the points that the form asked about, by their ids: an answer to any other stays as it is
 */
export async function saveChecklist(
	ground: Ground,
	actor: Holder,
	id: string,
	{ base, filled, asked }: { readonly base: string; readonly filled: FilledChecklist; readonly asked: readonly string[] },
	at = new Date(),
): Promise<SaveOutcome> {
	const shown = readBase(base, filled.slug)
	const left = Object.entries(shown.answers).filter(([id]) => !asked.includes(id))
	const mine = { ...filled, answers: { ...Object.fromEntries(left), ...filled.answers } }
	const changed = await changePaper<FilledChecklist, Exclude<SaveOutcome, { outcome: 'not-found' }>>(
		ground,
		actor,
		checklistPaper,
		id,
		(kept) => {
			const { filled: merged, clashes } = mergeFilled(shown, mine, kept)
			if (clashes.length > 0) return { refused: { outcome: 'clash', clashes, merged, saved: kept } }
			return { content: merged, said: { outcome: 'saved' } }
		},
		at,
	)
	return changed.outcome === 'not-found' ? changed : changed.said
}

/** A base that is none counts as an empty list: then every answer that is kept already is asked about and none is overwritten. */
function readBase(text: string, slug: string): FilledChecklist {
	try {
		const read = filledSchema.safeParse(JSON.parse(text))
		if (read.success && read.data.slug === slug) return read.data
	} catch {
		// Not JSON: the same as none.
	}
	return emptyFilled(slug)
}
