import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the workers of a test run keep their databases; in memory where the system has a place for that. */
export function foldersOf(mainProcess: number): string {
	return path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `portal-tests-${mainProcess}`)
}

/** Vitest calls this in its main process, and what it gives back when the run is over. */
export default function setup(): () => void {
	return () => rmSync(foldersOf(process.pid), { recursive: true, force: true })
}
