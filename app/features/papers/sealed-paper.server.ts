import type { Vault } from '#app/vault/vault.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'

type Keyed = Pick<PaperRow, 'id' | 'dataKey'>
type Column = 'content' | 'employee_contact'

/** A value as this paper's column keeps it: JSON, under the paper's own key, bound to its place. */
export function sealPaper(vault: Vault, paper: Keyed, column: Column, value: unknown): Buffer {
	return vault.seal({ table: 'papers', column, row: paper.id }, JSON.stringify(value), vault.openRowKey(paper.dataKey))
}

/** @throws VaultError when the bytes are not what was put there */
export function openSealedPaper(vault: Vault, paper: Keyed, column: Column, bytes: Uint8Array): unknown {
	return JSON.parse(vault.open({ table: 'papers', column, row: paper.id }, bytes, vault.openRowKey(paper.dataKey)))
}

/** For what hangs on a paper: under the paper's key, bound to its own place (a version's is `<paper>/<number>`). */
export function sealBesidePaper(
	vault: Vault,
	paper: Keyed,
	place: { table: 'paper_versions' | 'paper_handovers'; column: string; row: string },
	value: unknown,
): Buffer {
	return vault.seal(place, JSON.stringify(value), vault.openRowKey(paper.dataKey))
}

export function openBesidePaper(
	vault: Vault,
	paper: Keyed,
	place: { table: 'paper_versions' | 'paper_handovers'; column: string; row: string },
	bytes: Uint8Array,
): unknown {
	return JSON.parse(vault.open(place, bytes, vault.openRowKey(paper.dataKey)))
}
