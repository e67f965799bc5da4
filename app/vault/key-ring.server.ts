import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { KeyRing } from './vault.ts'

const keySchema = z.string().refine(isKey, { error: 'must be 32 bytes in base64 (44 characters)' })

const keyRingSchema = z
	.strictObject({
		current: z.int().min(1).max(255),
		keys: z.record(z.string().regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/, 'key ids are whole numbers from 1 to 255'), keySchema),
		indexKey: keySchema,
		auditKey: keySchema,
	})
	.refine((ring) => String(ring.current) in ring.keys, { path: ['current'], error: 'names a key that is not in "keys"' })
	.refine((ring) => allDiffer([...Object.values(ring.keys), ring.indexKey, ring.auditKey]), {
		error: 'every key must be its own',
	})

export class KeyRingError extends Error {
	override readonly name = 'KeyRingError'
	/** EX_CONFIG: a supervisor should not try again until somebody has looked. */
	readonly exitCode = 78
}

/**
 * Reads `{ current, keys: { "1": … }, indexKey, auditKey }`, each key 32 bytes in base64.
 * @throws KeyRingError naming the file and every bad entry, and never a key.
 */
export function readKeyRing(path: string): KeyRing {
	return parseKeyRing(readText(path), path)
}

/** As `readKeyRing`, from text already read. `name` is how errors call it. */
export function parseKeyRing(text: string, name = 'The key ring'): KeyRing {
	let written: unknown
	try {
		written = JSON.parse(text)
	} catch {
		// JSON.parse quotes what it could not read, and that may be a key.
		throw new KeyRingError(`${name} is not JSON`)
	}
	const parsed = keyRingSchema.safeParse(written)
	if (!parsed.success) throw new KeyRingError(`${name} cannot be used: ${parsed.error.issues.map(problemOf).join('; ')}`)
	const { current, keys, indexKey, auditKey } = parsed.data
	return {
		current,
		keys: new Map(Object.entries(keys).map(([id, key]) => [Number(id), toKey(key)])),
		indexKey: toKey(indexKey),
		auditKey: toKey(auditKey),
	}
}

/**
 * Makes a key ring for a machine that is not production, readable by its owner only. When the file is already there
 * (two processes started at once) that one is read and nothing is written over.
 */
export function makeDevelopmentKeyRing(path: string): KeyRing {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
	try {
		writeFileSync(path, newKeyRingText(), { mode: 0o600, flag: 'wx' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	}
	return readKeyRing(path)
}

/** The text of a new key ring with one key. */
export function newKeyRingText(): string {
	const newKey = () => randomBytes(32).toString('base64')
	return `${JSON.stringify({ current: 1, keys: { 1: newKey() }, indexKey: newKey(), auditKey: newKey() }, null, '\t')}\n`
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8')
	} catch (error) {
		throw new KeyRingError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`)
	}
}

function isKey(text: string): boolean {
	const bytes = Buffer.from(text, 'base64')
	return bytes.length === 32 && bytes.toString('base64') === text
}

const toKey = (text: string) => createSecretKey(Buffer.from(text, 'base64'))

const allDiffer = (keys: readonly string[]) => new Set(keys).size === keys.length

const problemOf = (issue: z.core.$ZodIssue) => `${issue.path.join('.') || 'the ring'}: ${issue.message}`
