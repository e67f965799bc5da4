import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Lends a folder on disk, gone afterwards, also when the whole run is stopped from outside. */
export async function inTemporaryFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(path.join(tmpdir(), 'portal-kill-'))
	const remove = () => rmSync(folder, { recursive: true, force: true })
	process.once('exit', remove)
	try {
		return await use(folder)
	} finally {
		process.off('exit', remove)
		remove()
	}
}
