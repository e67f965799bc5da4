import { sql } from 'drizzle-orm'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import type { Db } from '#db/store.server.ts'

/** What is not as it should be, in sentences. */
export type Findings = {
	/** Acknowledged and not there: one for each acknowledgement. */
	readonly lost: readonly string[]
	/** There in part, twice, or without anybody having asked for it. */
	readonly torn: readonly string[]
	/** What SQLite or the audit chain says is wrong with the file. */
	readonly damaged: readonly string[]
}

export const nothingFound: Findings = { lost: [], torn: [], damaged: [] }

export function together(one: Findings, other: Findings): Findings {
	return {
		lost: [...one.lost, ...other.lost],
		torn: [...one.torn, ...other.torn],
		damaged: [...one.damaged, ...other.damaged],
	}
}

/** Asks SQLite about every page and every reference, and follows the audit chain from its beginning. */
export async function damageOf(db: Db, vault: Vault): Promise<string[]> {
	try {
		const pages = await db.all<{ integrity_check: string }>(sql`pragma integrity_check`)
		const orphans = await db.all<{ table: string; parent: string }>(sql`pragma foreign_key_check`)
		const chain = await verifyAudit(db, vault)
		return [
			...pages.map((page) => page.integrity_check).filter((said) => said !== 'ok'),
			...orphans.map(({ table, parent }) => `a row of ${table} has no row of ${parent}`),
			...(chain.ok ? [] : [`the audit chain is broken at ${chain.brokenAt}`]),
		]
	} catch (error) {
		return [`reading it failed: ${String(error)}`]
	}
}
