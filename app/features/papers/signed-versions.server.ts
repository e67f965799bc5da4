import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listPaperVersions } from '#db/queries/paper-file.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import { signaturesOf } from './keep-version.server.ts'
import type { Signature } from './paper.ts'

/** A version under which somebody's name stands. */
export type SignedVersion = {
	readonly number: number
	/** The day it was kept, 'YYYY-MM-DD', in London. */
	readonly on: string
	readonly signatures: readonly Signature[]
	/** It is what the paper says now. */
	readonly isNow: boolean
}

/** The versions that somebody signed, the first first, without what they say. The caller has opened the paper for this person already. */
export async function signedVersions({ store, vault }: Ground, row: PaperRow): Promise<readonly SignedVersion[]> {
	return (await listPaperVersions(store.read, row.id)).flatMap((version) => {
		const signatures = signaturesOf(vault, row, version)
		const isNow = version.number === row.versions && row.keptRevision === row.revision
		return signatures.length === 0 ? [] : [{ number: version.number, on: londonDay(version.at), signatures, isNow }]
	})
}
