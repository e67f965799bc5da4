import Database from 'better-sqlite3'
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyPragmas, assertSoundVersion } from './pragmas.ts'
import { StoreLockedError, StoreUnfitError } from './store-errors.ts'

export type Connection = Database.Database

/** Marks a SQLite file as this portal's: "EPor". */
export const applicationId = 0x45506f72

/** Opens an existing file, or with `create` a new one, with every setting made and read back. */
export function openConnection(file: string, access: 'write' | 'read' | 'create'): Connection {
	const connection = new Database(file, { readonly: access === 'read', fileMustExist: access !== 'create' })
	try {
		assertSoundVersion(String(connection.prepare('select sqlite_version()').pluck().get()))
		// Lets retention give freed pages back. Only a database without tables can still be told.
		if (access === 'create') connection.pragma('auto_vacuum = INCREMENTAL')
		applyPragmas(connection, access === 'read' ? 'read' : 'write')
		if (access === 'create') chmodSync(file, 0o600)
		return connection
	} catch (error) {
		connection.close()
		throw notADatabase(error) ? new StoreUnfitError(`${file} is not a SQLite database, or is damaged`, { cause: error }) : error
	}
}

/** Makes the folder a database lives in, closed to other users. A folder that is already there keeps its rights. */
export function makeFolder(folder: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Makes a rename in this folder survive a power cut. */
export function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r')
	fsyncSync(handle)
	closeSync(handle)
}

/** SQLite opens a file of no bytes as an empty database: what was in it would be gone without a word. */
export function refuseEmptyFile(file: string): void {
	if (existsSync(file) && statSync(file).size === 0) {
		throw new StoreUnfitError(`${file} is there but holds nothing. Restore a backup, or remove the file to begin anew.`)
	}
}

/**
 * Takes the right to be the only server on this file, until the answer is called or the process ends, however it ends:
 * the operating system frees the lock. Throws StoreLockedError when another process holds it.
 */
export function lockFile(file: string): () => void {
	const beside = `${file}.lock`
	const lock = new Database(beside, { timeout: 0 })
	try {
		chmodSync(beside, 0o600)
		lock.exec('BEGIN EXCLUSIVE')
	} catch (error) {
		lock.close()
		throw isBusy(error) ? new StoreLockedError(file) : error
	}
	return () => lock.close()
}

/** A folder of its own for a database that nobody keeps, in memory where the system has a place for that. */
export function temporaryDatabase(): { folder: string; file: string } {
	const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-'))
	return { folder, file: path.join(folder, 'portal.db') }
}

function isBusy(error: unknown): boolean {
	return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function notADatabase(error: unknown): boolean {
	return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)
}
