import { createSecretKey } from 'node:crypto'
import { createVault, type Vault } from '#app/vault/vault.ts'

/** A vault whose keys are the same in every run. */
export function testVault(): Vault {
	const key = (byte: number) => createSecretKey(Buffer.alloc(32, byte))
	return createVault({ current: 1, keys: new Map([[1, key(1)]]), indexKey: key(2), auditKey: key(3) })
}
