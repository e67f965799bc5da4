import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { forms, keyIdOf, openBytes, sealBytes } from './sealing.ts'
import { VaultError } from './vault-error.ts'

/** Where a value is at home. A sealed value copied to another table, column or row does not open there. */
export type Place = { readonly table: string; readonly column: string; readonly row: string }

/** One row's own data key, opened. A KeyObject, so that neither a log nor JSON can show it. */
export type RowKey = { readonly key: KeyObject }

/** The keys a process holds. Any in `keys` can read; `current` writes. The other two are not rotated with them. */
export type KeyRing = {
	readonly current: number
	readonly keys: ReadonlyMap<number, KeyObject>
	readonly indexKey: KeyObject
	readonly auditKey: KeyObject
}

export type Vault = {
	/** The id of the key that writes. */
	readonly keyId: number
	/** A new data key for one row, wrapped: what the row's `data_key` column holds. */
	newRowKey(): Buffer
	/** @throws VaultError */
	openRowKey(wrapped: Uint8Array): RowKey
	/** The same data key wrapped by the current key of the ring: what a rotation does to each row. @throws VaultError */
	rewrapRowKey(wrapped: Uint8Array): Buffer
	/** Without a row key the ring's current key is used. @throws VaultError on text with a lone surrogate. */
	seal(place: Place, text: string, key?: RowKey): Buffer
	/** @throws VaultError when anything about the bytes, the place or the key is not as it was. Never a fallback to plain text. */
	open(place: Place, bytes: Uint8Array, key?: RowKey): string
	/** For equality look-ups without the value: 32 hex characters. NFKC-normalised here; lower-case an address before. */
	index(purpose: string, value: string): string
	/** Proof that this process wrote a value, and the hash of short codes: 64 hex characters. */
	mac(purpose: string, value: string): string
	/** Text for a cookie or a hidden field that only this site can read, until it expires. */
	sealForBrowser(purpose: string, value: string, expiresAt: Date): string
	/** Null when it was changed, made for another purpose, or is past its time. */
	openFromBrowser(purpose: string, sealed: string, now: Date): string | null
	/** Says which keys these are without saying the keys. Kept beside the data; see `checkValuesAgree`. */
	checkValue(): string
}

export function createVault(ring: KeyRing): Vault {
	// A key of the ring is never used directly: one is derived for each kind of use, so that no value of one kind opens as another.
	const derived = new Map([...ring.keys].map(([id, key]) => [id, deriveKeys(key)] as const))
	const current = derived.get(ring.current)
	if (!current) throw new VaultError('unknown-key', 'current')

	function keysOf(sealed: Uint8Array, where: string) {
		const keys = derived.get(keyIdOf(sealed))
		if (!keys) throw new VaultError('unknown-key', where)
		return keys
	}

	function openRowKey(wrapped: Uint8Array): RowKey {
		const plain = openBytes(forms.rowKey, keysOf(wrapped, 'data key').rowKey, [], wrapped, 'data key')
		const key = createSecretKey(plain)
		plain.fill(0)
		return { key }
	}

	function wrap(plain: Buffer): Buffer {
		const wrapped = sealBytes(forms.rowKey, ring.current, current!.rowKey, [], plain)
		plain.fill(0)
		return wrapped
	}

	return {
		keyId: ring.current,
		newRowKey: () => wrap(randomBytes(32)),
		openRowKey,
		rewrapRowKey: (wrapped) => wrap(openRowKey(wrapped).key.export()),

		seal(place, text, key) {
			const plain = toBytes(text, whereOf(place))
			return key
				? sealBytes(forms.rowField, 0, key.key, contextOf(place), plain)
				: sealBytes(forms.field, ring.current, current.field, contextOf(place), plain)
		},

		open(place, bytes, key) {
			const where = whereOf(place)
			const plain = key
				? openBytes(forms.rowField, key.key, contextOf(place), bytes, where)
				: openBytes(forms.field, keysOf(bytes, where).field, contextOf(place), bytes, where)
			return plain.toString('utf8')
		},

		index: (purpose, value) => keyedHash(ring.indexKey, purpose, value.normalize('NFKC')).slice(0, 32),
		mac: (purpose, value) => keyedHash(ring.auditKey, purpose, value),

		sealForBrowser(purpose, value, expiresAt) {
			const plain = Buffer.concat([instantBytes(expiresAt), toBytes(value, purpose)])
			return sealBytes(forms.browser, ring.current, current.browser, [purpose], plain).toString('base64url')
		},

		openFromBrowser(purpose, sealed, now) {
			try {
				const bytes = Buffer.from(sealed, 'base64url')
				// Buffer reads forgivingly; a value that is not written as we write it was not ours.
				if (bytes.toString('base64url') !== sealed) return null
				const plain = openBytes(forms.browser, keysOf(bytes, purpose).browser, [purpose], bytes, purpose)
				return Number(plain.readBigInt64BE(0)) > now.getTime() ? plain.subarray(8).toString('utf8') : null
			} catch (error) {
				if (error instanceof VaultError) return null
				throw error
			}
		},

		checkValue() {
			const named: [string, KeyObject][] = [
				['index', ring.indexKey],
				['audit', ring.auditKey],
			]
			for (const [id, key] of [...ring.keys].sort(([a], [b]) => a - b)) named.push([String(id), key])
			return named.map(([name, key]) => `${name}=${keyedHash(key, 'key check', '').slice(0, 16)}`).join(' ')
		},
	}
}

/**
 * Whether the ring that is here now is the one the data was written with. Keys may have been added or retired since; a key
 * that changed under its id, another index or audit key, or no key in common is another ring.
 */
export function checkValuesAgree(stored: string, present: string): boolean {
	const now = readCheckValue(present)
	const before = readCheckValue(stored)
	if (before.get('index') !== now.get('index') || before.get('audit') !== now.get('audit')) return false
	const sharedIds = [...before.keys()].filter((name) => /^\d+$/.test(name) && now.has(name))
	return sharedIds.length > 0 && sharedIds.every((id) => before.get(id) === now.get(id))
}

function readCheckValue(text: string): Map<string, string | undefined> {
	return new Map(text.split(' ').map((part) => part.split('=') as [string, string | undefined]))
}

function deriveKeys(key: KeyObject) {
	const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `portal ${use}`, 32)))
	return { field: derive('field'), rowKey: derive('row key'), browser: derive('browser') }
}

function keyedHash(key: KeyObject, purpose: string, value: string): string {
	return createHmac('sha256', key)
		.update(JSON.stringify([purpose, value]))
		.digest('hex')
}

function toBytes(text: string, where: string): Buffer {
	if (/\p{Surrogate}/u.test(text)) throw new VaultError('not-well-formed', where)
	return Buffer.from(text, 'utf8')
}

function instantBytes(at: Date): Buffer {
	const bytes = Buffer.alloc(8)
	bytes.writeBigInt64BE(BigInt(at.getTime()))
	return bytes
}

const contextOf = (place: Place) => [place.table, place.column, place.row]
const whereOf = (place: Place) => `${place.table}.${place.column}`
