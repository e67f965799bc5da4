import type { Vault } from '#app/vault/vault.ts'

type Column = 'answers' | 'document' | 'subject_name' | 'subject_answers' | 'agreed_document' | 'question'
type BesideTable = 'case_notes' | 'case_questions' | 'case_suggestions'
type Keyed = { readonly id: string; readonly dataKey: Uint8Array }

/** A value as this row's column keeps it: JSON, under the row's own key, bound to its place. */
export function sealColumn(vault: Vault, row: Keyed, column: Column, value: unknown): Buffer {
	return vault.seal({ table: 'referrals', column, row: row.id }, JSON.stringify(value), vault.openRowKey(row.dataKey))
}

/** Null for an empty column. Throws VaultError when the bytes are not what was put there. */
export function openColumn<Value>(vault: Vault, row: Keyed, column: Column, bytes: Uint8Array | null): Value | null {
	if (bytes === null) return null
	return JSON.parse(vault.open({ table: 'referrals', column, row: row.id }, bytes, vault.openRowKey(row.dataKey))) as Value
}

/** For the tables that hang on a referral (notes, questions, suggestions): under the referral's key, bound to their own row. */
export function sealBeside(vault: Vault, referral: Keyed, table: BesideTable, column: string, row: string, text: string): Buffer {
	return vault.seal({ table, column, row }, text, vault.openRowKey(referral.dataKey))
}

export function openBeside(
	vault: Vault,
	referral: Keyed,
	table: BesideTable,
	column: string,
	row: string,
	bytes: Uint8Array,
): string {
	return vault.open({ table, column, row }, bytes, vault.openRowKey(referral.dataKey))
}
