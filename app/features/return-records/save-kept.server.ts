import { createHash } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'

export type SaveOutcome<Content> =
	| { readonly outcome: 'saved' }
	/** Somebody else saved since the page was shown. Nothing is saved yet: the sender is shown both. */
	| { readonly outcome: 'elsewhere'; readonly now: Content }
	| { readonly outcome: 'not-found' }

/** A mark of what a page was made from: says whether it is still so, and nothing of what is in it. */
export const markOf = (content: unknown): string =>
	createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)

/**
 * Saves the whole of a record or a log that an account keeps. A page made from an older one is told so and overwrites nothing. Safe to
 * repeat.
 *
 * @param base the mark of what the page showed
 */
export async function saveKept<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	{ base, content }: { readonly base: string; readonly content: Content },
	at = new Date(),
): Promise<SaveOutcome<Content>> {
	// As it will be read again, or the same form twice would look like two.
	const sent = of.parse(content)
	const changed = await changePaper<Content, Exclude<SaveOutcome<Content>, { outcome: 'not-found' }>>(
		ground,
		actor,
		of,
		id,
		(now) => {
			const isSent = markOf(now) === markOf(sent)
			if (!isSent && markOf(now) !== base) return { refused: { outcome: 'elsewhere', now } }
			return { content: sent, said: { outcome: 'saved' } }
		},
		at,
	)
	return changed.outcome === 'not-found' ? changed : changed.said
}
