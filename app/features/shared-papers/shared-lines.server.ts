import type { Ground } from '#app/features/ground.ts'
import { signaturesOf } from '#app/features/papers/keep-version.server.ts'
import { listLastSigned, listSharedPapers } from '#db/queries/paper-lists.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { SharedLine } from './shared-line.ts'

/** Which of these papers are shared and signed, by their ids. The caller has opened them for this person already. */
export async function sharedLines(
	{ store, vault }: Ground,
	rows: readonly PaperRow[],
	at = new Date(),
): Promise<ReadonlyMap<string, SharedLine>> {
	// Most are neither: they are not asked about.
	const ids = rows.filter(({ versions }) => versions > 0).map(({ id }) => id)
	const [shared, signed] = [new Set(await listSharedPapers(store.read, ids, at)), await listLastSigned(store.read, ids)]
	const lastSigned = new Map(signed.map((version) => [version.paperId, version]))
	return new Map(
		rows.map((row) => {
			const version = lastSigned.get(row.id)
			const sides = new Set(version ? signaturesOf(vault, row, version).map(({ side }) => side) : [])
			const [only] = sides
			return [
				row.id,
				{
					isShared: shared.has(row.id),
					signedBy: sides.size > 1 ? 'both' : (only ?? null),
					isAsItIs: version?.number === row.versions && row.keptRevision === row.revision,
				},
			]
		}),
	)
}
