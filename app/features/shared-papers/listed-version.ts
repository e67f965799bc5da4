import type { KeptBecause, Signature } from '#app/features/papers/paper.ts'

/** A version as the list of versions tells it. */
export type ListedVersion = {
	/** From 1 on. */
	readonly number: number
	/** The day it was kept, 'YYYY-MM-DD', in London. */
	readonly on: string
	/** The time of that day in London, as '09:05'. */
	readonly time: string
	readonly because: KeptBecause
	readonly signatures: readonly Signature[]
}
