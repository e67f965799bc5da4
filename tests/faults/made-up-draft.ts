import { randomUUID } from 'node:crypto'
import type { Vault } from '#app/vault/vault.ts'

/** Who owns every referral of a fault run. */
export const owner = 'manager'

/** A draft with two kilobytes of answers, sealed as the portal seals them. */
export function aboutDraft(vault: Vault, id: string) {
	const dataKey = vault.newRowKey()
	const at = new Date()
	return {
		id,
		kind: 'referral' as const,
		status: 'draft' as const,
		areaId: 'leicester',
		ownerId: owner,
		dataKey,
		answers: vault.seal({ table: 'referrals', column: 'answers', row: id }, 'x'.repeat(2_000), vault.openRowKey(dataKey)),
		submissionKey: randomUUID(),
		createdAt: at,
		updatedAt: at,
	}
}
