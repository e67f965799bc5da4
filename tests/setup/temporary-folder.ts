import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test, gone when it ends; in memory where the system has a place for that. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-test-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}
