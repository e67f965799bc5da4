import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { KeyRingError, makeDevelopmentKeyRing, newKeyRingText, parseKeyRing, readKeyRing } from './key-ring.server.ts'
import { createVault } from './vault.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'portal-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Written = { current: unknown; keys: Record<string, unknown>; indexKey: unknown; auditKey: unknown }
const written = () => JSON.parse(newKeyRingText()) as Written

test('a ring is read with all its keys', () => {
	const ring = parseKeyRing(JSON.stringify({ ...written(), current: 7, keys: { 3: written().indexKey, 7: written().indexKey } }))
	expect(ring.current).toBe(7)
	expect([...ring.keys.keys()].sort()).toEqual([3, 7])
	expect(createVault(ring).keyId).toBe(7)
})

describe('a ring that cannot be used says why and shows no key', () => {
	const shortKey = Buffer.alloc(31, 7).toString('base64')
	const { indexKey, ...withoutIndex } = written()
	test.each([
		['a missing key', withoutIndex, /indexKey/],
		['a short key', { ...written(), auditKey: shortKey }, /auditKey: must be 32 bytes/],
		['a short key in the ring', { ...written(), keys: { 1: shortKey } }, /keys\.1: must be 32 bytes/],
		['forgiving base64', { ...written(), auditKey: ` ${String(written().auditKey)}` }, /auditKey/],
		['a current key that is not there', { ...written(), current: 2 }, /current: names a key/],
		['no keys', { ...written(), keys: {} }, /current/],
		['a key id past one byte', { ...written(), keys: { ...written().keys, 256: indexKey } }, /keys/],
		['an unknown entry', { ...written(), extra: 1 }, /extra/],
		['one key used twice', { ...written(), indexKey, auditKey: indexKey }, /every key must be its own/],
		['a list', [], /the ring/],
	])('%s', (_name, ring, message) => {
		const text = JSON.stringify(ring)
		const attempt = () => parseKeyRing(text, 'keys.json')
		expect(attempt).toThrow(KeyRingError)
		expect(attempt).toThrow(message)
		expect(attempt).toThrow(/^keys\.json/)
		for (const key of text.match(/[\w+/]{42,44}=/g) ?? []) expect(attempt).not.toThrow(key)
	})

	test('text that is not JSON is not quoted', () => {
		const torn = newKeyRingText().slice(0, -5)
		expect(() => parseKeyRing(torn)).toThrow(/^The key ring is not JSON$/)
	})

	test('a file that is not there is named', () => {
		expect(() => readKeyRing(path.join(folder, 'none.json'))).toThrow(/none\.json cannot be read \(ENOENT\)/)
	})
})

describe('a development ring', () => {
	const file = path.join(folder, 'new', 'keys.json')

	test('is made once, for its owner only, and read from then on', () => {
		const made = createVault(makeDevelopmentKeyRing(file))
		expect(statSync(file).mode & 0o777).toBe(0o600)
		expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
		expect(createVault(makeDevelopmentKeyRing(file)).checkValue()).toBe(made.checkValue())
		expect(createVault(readKeyRing(file)).checkValue()).toBe(made.checkValue())
	})

	test('never writes over a file that is there, even one it cannot use', () => {
		const broken = path.join(folder, 'broken.json')
		writeFileSync(broken, 'precious')
		expect(() => makeDevelopmentKeyRing(broken)).toThrow(KeyRingError)
		expect(readFileSync(broken, 'utf8')).toBe('precious')
	})
})
