import { recordAudit } from '#app/audit/record.server.ts'
import type { Actor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import type { Vault } from '#app/vault/vault.ts'
import { findPaperVersion, insertPaperVersion, listPaperVersions, type PaperVersionRow } from '#db/queries/paper-file.server.ts'
import { markPaperUnscoped, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import type { KeptBecause, PaperOf, Signature } from './paper.ts'
import { openBesidePaper, sealBesidePaper } from './sealed-paper.server.ts'

export type KeptVersion<Content> = {
	readonly number: number
	readonly because: KeptBecause
	readonly byKind: string
	readonly byId: string
	readonly at: Date
	readonly content: Content
	readonly signatures: readonly Signature[]
}

const place = (column: 'content' | 'signatures', paperId: string, number: number) =>
	({ table: 'paper_versions', column, row: `${paperId}/${number}` }) as const

/**
 * Keeps what the paper says now as its next version and gives the number. Where nothing changed since the last one, that one stands.
 * Call it in the transaction of the act that matters.
 */
export async function keepVersion(
	tx: Db,
	vault: Vault,
	actor: Actor,
	row: PaperRow,
	content: unknown,
	because: KeptBecause,
	at: Date,
): Promise<number> {
	if (row.versions > 0 && row.keptRevision === row.revision) return row.versions
	const number = row.versions + 1
	await insertPaperVersion(tx, {
		paperId: row.id,
		number,
		content: sealBesidePaper(vault, row, place('content', row.id, number), content),
		because,
		byKind: actor.kind,
		byId: actor.userId,
		at,
	})
	await markPaperUnscoped(tx, row.id, { versions: number, keptRevision: row.revision })
	await recordAudit(tx, vault, actor, { event: 'paper.version-kept', subjectId: row.id, detail: { number, because }, at })
	return number
}

/** The first first. The caller has opened the paper for this person already. */
export async function listVersions<Content>(
	{ store, vault }: Ground,
	of: PaperOf<Content>,
	row: PaperRow,
): Promise<readonly KeptVersion<Content>[]> {
	return (await listPaperVersions(store.read, row.id)).map((version) => opened(vault, of, row, version))
}

/** Null when there is none of that number. */
export async function openVersion<Content>(
	{ store, vault }: Ground,
	of: PaperOf<Content>,
	row: PaperRow,
	number: number,
): Promise<KeptVersion<Content> | null> {
	const version = await findPaperVersion(store.read, row.id, number)
	return version && opened(vault, of, row, version)
}

export function opened<Content>(
	vault: Vault,
	of: PaperOf<Content>,
	row: PaperRow,
	version: PaperVersionRow,
): KeptVersion<Content> {
	const { number, because, byKind, byId, at } = version
	return {
		number,
		because,
		byKind,
		byId,
		at,
		content: of.parse(openBesidePaper(vault, row, place('content', row.id, number), version.content)),
		signatures: signaturesOf(vault, row, version),
	}
}

/** Who signed a version. */
export function signaturesOf(vault: Vault, row: PaperRow, version: PaperVersionRow): readonly Signature[] {
	if (version.signatures === null) return []
	return openBesidePaper(vault, row, place('signatures', row.id, version.number), version.signatures) as readonly Signature[]
}

export const sealSignatures = (vault: Vault, row: PaperRow, number: number, signatures: readonly Signature[]) =>
	sealBesidePaper(vault, row, place('signatures', row.id, number), signatures)
