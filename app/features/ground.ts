import type { Store } from '#db/store.server.ts'
import type { Vault } from '#app/vault/vault.ts'

/** What every use case stands on. Its first argument; the site's services satisfy it. */
export type Ground = {
	readonly store: Store
	readonly vault: Vault
	/** Where links in messages start: scheme and host, no path. Never taken from a request. */
	readonly publicOrigin: string
	/** Whether a text message can be sent. Where it cannot, an employee must be reachable by e-mail. */
	readonly textMessages: boolean
}
