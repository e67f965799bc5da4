import type { Answers } from '#app/journey/walk.ts'

/** One draft as its manager knows it: what they posted, and what they were told. */
export type Entry = {
	readonly id: string
	/** The manager's session. */
	readonly cookie: string
	/** How it stood before anybody worked on it. */
	readonly began: { readonly version: number; readonly answers: Answers }
	/** How often a page of it was saved, and the manager was told. */
	saves: number
	/** The form that was posted and is not answered. After a kill it never will be, and may have been saved or not. */
	underWay: 'save' | 'send' | null
	/** What the receipt said, once there was one. */
	reference: string | null
}

/** The page that is saved again and again. Every other one has its answer, so that saving leads to where the whole is checked. */
export const page = 'main-tasks'
export const nextPage = 'check'

/** What the page holds after so many saves: something else each time, for the same answer again is not written. */
export function writtenAt({ id, began }: Pick<Entry, 'id' | 'began'>, saves: number): unknown {
	if (saves === 0) return began.answers[page]
	return {
		first: `Unloads deliveries in the morning, ${saves} lorries on most days`,
		second: `Fills shelves for about four hours, from list ${id.slice(0, 8)}-${saves}`,
		third: 'Serves at the till whenever the shop is busy',
	}
}
