import type { Ground } from '#app/features/ground.ts'
import { lastSignatures } from '#app/features/papers/last-signatures.ts'
import { sharedNow } from '#app/features/papers/shared-now.server.ts'
import { signedVersions } from '#app/features/papers/signed-versions.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'

/** What each side signed last, and whether anybody signed what the paper says now; null when nobody has signed. */
export async function signedNow(ground: Ground, row: PaperRow) {
	const versions = await signedVersions(ground, row)
	return versions.length > 0 ? { signatures: lastSignatures(versions), isAsItIs: versions.some(({ isNow }) => isNow) } : null
}

/** Whether the employee has a way in, and who has signed. The caller has opened the paper for this person already. */
export const sharedState = async (ground: Ground, row: PaperRow, at = new Date()) => ({
	out: await sharedNow(ground, row, at),
	signed: await signedNow(ground, row),
})
