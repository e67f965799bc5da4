import { onTestFinished } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { engine } from '#db/dialect.ts'
import type { Store, StoreOptions } from '#db/store.server.ts'
import { emptyPostgresStore } from './postgres-stores.ts'
import { emptySqliteStore } from './sqlite-stores.ts'
import { testVault } from './test-vault.ts'

export { testVault }

/**
 * An empty, migrated store of the engine under test, closed when the test ends. Outside a test (in beforeAll) the caller closes it.
 * There is one PostgreSQL store at a time: a second one in the same test throws.
 */
export async function testStore(options: StoreOptions = {}): Promise<Store> {
	const store = engine === 'postgres' ? await emptyPostgresStore(options) : await emptySqliteStore(options)
	let closing: Promise<void> | undefined
	const once = { ...store, close: () => (closing ??= store.close()) }
	closeAfterTest(once)
	return once
}

/** What every use case stands on: an empty store and a vault whose keys are the same in every run. */
export async function testGround(options: StoreOptions = {}): Promise<Ground> {
	return { store: await testStore(options), vault: testVault(), publicOrigin: 'http://portal.test', textMessages: true }
}

function closeAfterTest(store: Store): void {
	try {
		onTestFinished(() => store.close())
	} catch {
		// Called outside a test.
	}
}
