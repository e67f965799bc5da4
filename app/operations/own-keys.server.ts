import { findSetting, saveSetting } from '#db/queries/settings.server.ts'
import type { Store } from '#db/store.server.ts'
import { checkValuesAgree, type Vault } from '#app/vault/vault.ts'

/** The database was written with keys that are not here. Serving would save what nobody can read beside what nobody can read. */
export class WrongKeysError extends Error {
	readonly exitCode = 78
}

/**
 * Keeps which keys a database was written with, and refuses others. Keys may be added; one that was there must stay, for there
 * is nothing yet that seals again what was sealed with it.
 */
export async function assertOwnKeys(store: Store, vault: Vault): Promise<void> {
	const present = vault.checkValue()
	const stored = await findSetting(store.read, 'key check')
	const missing = (stored ?? '').split(' ').filter((name) => name !== '' && !present.split(' ').includes(name))
	if (stored !== null && (missing.length > 0 || !checkValuesAgree(stored, present))) {
		throw new WrongKeysError('The key ring is not the one this database was written with. Put the right one at KEYS_FILE.')
	}
	if (stored !== present) await store.write((tx) => saveSetting(tx, 'key check', present))
}
