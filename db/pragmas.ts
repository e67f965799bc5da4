/** What this file needs of better-sqlite3, so that it can be read and tested alone. */
export type PragmaConnection = { pragma(source: string, options?: { simple?: boolean }): unknown }

const mebibytes = (count: number) => count * 1024 * 1024

/** [name, what to set, what it must read back]. In this order; `synchronous` is last because a change of journal mode lowers it. */
const settings = [
	['journal_mode', 'WAL', 'wal'],
	['foreign_keys', 'ON', 1],
	['busy_timeout', '5000', 5000],
	// Deleted health text would otherwise stay readable in the file.
	['secure_delete', 'ON', 1],
	['trusted_schema', 'OFF', 0],
	['cell_size_check', 'ON', 1],
	['temp_store', 'MEMORY', 2],
	['mmap_size', '0', 0],
	['journal_size_limit', String(mebibytes(64)), mebibytes(64)],
	['wal_autocheckpoint', '1000', 1000],
] as const

const durable = ['synchronous', 'FULL', 2] as const

/** Makes a connection durable and strict, then reads every setting back. Throws when one did not hold. */
export function applyPragmas(connection: PragmaConnection, access: 'write' | 'read'): void {
	const wanted = [
		// A connection that may only read cannot set the journal mode; it must find it right.
		...settings,
		...(access === 'read' ? [['query_only', 'ON', 1] as const] : []),
		durable,
	]
	for (const [name, value] of wanted) {
		if (access === 'read' && name === 'journal_mode') continue
		connection.pragma(`${name} = ${value}`)
	}
	for (const [name, , expected] of wanted) {
		const actual = connection.pragma(name, { simple: true })
		// mmap_size answers nothing where memory mapping was compiled out: off is what is wanted.
		if (actual === undefined && expected === 0) continue
		if (actual !== expected) throw new Error(`SQLite kept ${name} at ${String(actual)}, not ${expected}`)
	}
}

/** 3.7.0 to 3.51.2 can damage a file that two connections use at once. */
export function assertSoundVersion(version: string): void {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
	const number = major * 1_000_000 + minor * 1_000 + patch
	if (!(number >= 3_051_003)) throw new Error(`SQLite ${version} is not safe with several connections: 3.51.3 or later is needed`)
}
