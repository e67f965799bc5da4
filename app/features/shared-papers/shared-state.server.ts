import type { Ground } from '#app/features/ground.ts'
import { findLastSigned } from '#app/features/papers/keep-version.server.ts'
import { sharedNow } from '#app/features/papers/shared-now.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'

/** Who signed last, and whether the paper still says what they signed; null when nobody has. */
export async function signedNow(ground: Ground, row: PaperRow) {
	const last = await findLastSigned(ground, row)
	const isAsItIs = last?.number === row.versions && row.keptRevision === row.revision
	return last ? { signatures: last.signatures, isAsItIs } : null
}

/** Whether the employee has a way in, and who has signed. The caller has opened the paper for this person already. */
export const sharedState = async (ground: Ground, row: PaperRow, at = new Date()) => ({
	out: await sharedNow(ground, row, at),
	signed: await signedNow(ground, row),
})
