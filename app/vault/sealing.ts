import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'
import { VaultError } from './vault-error.ts'

/**
 * What stands in the first byte of everything sealed. The form is also part of the associated data, so a value of one form
 * cannot be passed off as another.
 */
export const forms = { field: 1, rowField: 2, rowKey: 3, browser: 4 } as const
export type Form = (typeof forms)[keyof typeof forms]

const headerLength = 2
const ivLength = 12
const tagLength = 16

/** `form | key id | iv(12) | ciphertext | tag(16)`, AES-256-GCM with a random iv. */
export function sealBytes(form: Form, keyId: number, key: KeyObject, context: readonly string[], plain: Buffer): Buffer {
	const header = Buffer.from([form, keyId])
	const iv = randomBytes(ivLength)
	const cipher = createCipheriv('aes-256-gcm', key, iv)
	cipher.setAAD(associatedData(header, context))
	return Buffer.concat([header, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws VaultError when one bit, the key or the context is not what it was when sealed. */
export function openBytes(form: Form, key: KeyObject, context: readonly string[], sealed: Uint8Array, where?: string): Buffer {
	const { header, iv, body, tag } = parts(form, sealed, where)
	const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
	decipher.setAAD(associatedData(header, context))
	decipher.setAuthTag(tag)
	try {
		return Buffer.concat([decipher.update(body), decipher.final()])
	} catch {
		// The library's own error is dropped on purpose: nothing about the content may travel in a cause.
		throw new VaultError('not-readable', where)
	}
}

/** Which key of the ring sealed this; 0 where a row's own key did. */
export function keyIdOf(sealed: Uint8Array): number {
	return sealed[1] ?? 0
}

function parts(form: Form, sealed: Uint8Array, where?: string) {
	const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
	if (bytes.length < headerLength + ivLength + tagLength || bytes[0] !== form) throw new VaultError('malformed', where)
	const bodyStart = headerLength + ivLength
	return {
		header: bytes.subarray(0, headerLength),
		iv: bytes.subarray(headerLength, bodyStart),
		body: bytes.subarray(bodyStart, bytes.length - tagLength),
		tag: bytes.subarray(bytes.length - tagLength),
	}
}

// JSON keeps the parts apart: ['a|b', 'c'] and ['a', 'b|c'] never become the same bytes.
function associatedData(header: Buffer, context: readonly string[]): Buffer {
	return Buffer.concat([header, Buffer.from(JSON.stringify(context), 'utf8')])
}
