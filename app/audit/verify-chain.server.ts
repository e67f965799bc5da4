import type { Vault } from '#app/vault/vault.ts'
import { findAuditHead, listAuditRowsAfter, type AuditRow } from '#db/queries/audit.server.ts'
import type { Db } from '#db/store.server.ts'
import { canonicalRow, chainStart } from './chain.ts'

/** The end of the chain as it was at some moment. Kept off the machine, it shows when later rows were cut off. */
export type AuditAnchor = { readonly seq: number; readonly mac: string }

export type AuditVerdict =
	| { readonly ok: true; readonly rows: number; readonly head: AuditAnchor | null }
	/** The first row that is not as it was written, or the number of the first that is missing. */
	| { readonly ok: false; readonly brokenAt: number }

const pageSize = 1_000

/**
 * Reads the whole chain. An edited, removed, added or moved row shows by itself; rows cut off at the end show only against
 * an `anchor` taken before.
 */
export async function verifyAudit(db: Db, vault: Vault, anchor?: AuditAnchor): Promise<AuditVerdict> {
	let head: AuditAnchor | null = null
	for (;;) {
		const page: AuditRow[] = await listAuditRowsAfter(db, head ? head.seq : null, pageSize)
		for (const row of page) {
			const expected: number = (head?.seq ?? 0) + 1
			if (row.seq !== expected) return { ok: false, brokenAt: expected }
			const isWhole = row.prev === (head?.mac ?? chainStart) && row.mac === vault.mac('audit', canonicalRow(row))
			if (!isWhole || (row.seq === anchor?.seq && row.mac !== anchor.mac)) return { ok: false, brokenAt: row.seq }
			head = { seq: row.seq, mac: row.mac }
		}
		if (page.length < pageSize) break
	}
	const rows = head?.seq ?? 0
	return anchor && rows < anchor.seq ? { ok: false, brokenAt: rows + 1 } : { ok: true, rows, head }
}

/** What to keep off the machine today, or null before the first event. */
export async function auditAnchor(db: Db): Promise<AuditAnchor | null> {
	return findAuditHead(db)
}
