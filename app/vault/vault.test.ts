import { createSecretKey, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VaultError } from './vault-error.ts'
import { checkValuesAgree, createVault, type KeyRing, type Place } from './vault.ts'

const newKey = () => createSecretKey(randomBytes(32))
const aRing = (): KeyRing => ({ current: 1, keys: new Map([[1, newKey()]]), indexKey: newKey(), auditKey: newKey() })
const rotated = (ring: KeyRing): KeyRing => ({ ...ring, current: 2, keys: new Map([...ring.keys, [2, newKey()]]) })
const without = (ring: KeyRing, id: number): KeyRing => ({
	...ring,
	keys: new Map([...ring.keys].filter(([held]) => held !== id)),
})

const ring = aRing()
const vault = createVault(ring)
const rowKey = vault.openRowKey(vault.newRowKey())
const place: Place = { table: 'referrals', column: 'answers', row: 'r1' }

const text = fc.string({ unit: 'binary', maxLength: 300 })
const anyPlace = fc.record({ table: fc.string(), column: fc.string(), row: fc.string() })
const keys = [
	['the ring', undefined],
	['a row key', rowKey],
] as const

describe.each(keys)('sealed by %s', (_name, key) => {
	test('any well-formed text comes back as it was, from any place', () => {
		fc.assert(
			fc.property(text, anyPlace, (plain, at) => {
				expect(vault.open(at, vault.seal(at, plain, key), key)).toBe(plain)
			}),
			{ numRuns: 500 },
		)
	})

	test('a changed bit anywhere makes it unreadable', () => {
		fc.assert(
			fc.property(text, fc.nat(), fc.nat({ max: 7 }), (plain, at, bit) => {
				const sealed = vault.seal(place, plain, key)
				const index = at % sealed.length
				sealed[index] = sealed[index]! ^ (1 << bit)
				expect(() => vault.open(place, sealed, key)).toThrow(VaultError)
			}),
			{ numRuns: 1_000 },
		)
	})

	test('every bit of one value is held: the header, the iv, the text and the tag', () => {
		const sealed = vault.seal(place, 'off since March', key)
		for (let bit = 0; bit < sealed.length * 8; bit++) {
			const changed = Buffer.from(sealed)
			changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7))
			expect(() => vault.open(place, changed, key), `bit ${bit}`).toThrow(VaultError)
		}
	})

	test('cut short or made longer it is unreadable', () => {
		const sealed = vault.seal(place, 'off since March', key)
		for (let length = 0; length < sealed.length; length++) {
			expect(() => vault.open(place, sealed.subarray(0, length), key)).toThrow(VaultError)
		}
		expect(() => vault.open(place, Buffer.concat([sealed, Buffer.from([0])]), key)).toThrow(VaultError)
	})

	test('it opens in no other table, column or row', () => {
		fc.assert(
			fc.property(text, anyPlace, anyPlace, (plain, home, other) => {
				fc.pre(home.table !== other.table || home.column !== other.column || home.row !== other.row)
				expect(() => vault.open(other, vault.seal(home, plain, key), key)).toThrow(VaultError)
			}),
			{ numRuns: 500 },
		)
	})

	test('names that run together are still different places', () => {
		const sealed = vault.seal({ table: 'a|b', column: 'c', row: 'd' }, 'x', key)
		expect(() => vault.open({ table: 'a', column: 'b|c', row: 'd' }, sealed, key)).toThrow(VaultError)
	})

	test('the same text sealed twice looks different', () => {
		expect(vault.seal(place, 'same', key).equals(vault.seal(place, 'same', key))).toBe(false)
	})

	test('text with a lone surrogate is refused, since it would not come back the same', () => {
		expect(() => vault.seal(place, 'a\ud800b', key)).toThrow(expect.objectContaining({ reason: 'not-well-formed' }))
	})
})

test('another ring opens nothing', () => {
	const stranger = createVault(aRing())
	fc.assert(
		fc.property(text, (plain) => {
			expect(() => stranger.open(place, vault.seal(place, plain))).toThrow(VaultError)
		}),
	)
	expect(() => stranger.openRowKey(vault.newRowKey())).toThrow(VaultError)
})

test('another row key opens nothing, and neither does the ring without the row key', () => {
	const other = vault.openRowKey(vault.newRowKey())
	const sealed = vault.seal(place, 'off since March', rowKey)
	expect(() => vault.open(place, sealed, other)).toThrow(VaultError)
	expect(() => vault.open(place, sealed)).toThrow(VaultError)
	expect(() => vault.open(place, vault.seal(place, 'x'), rowKey)).toThrow(VaultError)
})

test('what stays of a row whose data key is gone holds none of its text', () => {
	const sealed = vault.seal(place, 'CANARY-OF-A-ROW', rowKey)
	expect(sealed.includes('CANARY')).toBe(false)
})

describe('changing the key', () => {
	const newer = rotated(ring)
	const during = createVault(newer)
	const after = createVault(without(newer, 1))

	test('while both keys are there, old values are read and new ones written with the new key', () => {
		const old = vault.seal(place, 'written before')
		expect(during.open(place, old)).toBe('written before')
		expect(during.seal(place, 'x')[1]).toBe(2)
		expect(during.keyId).toBe(2)
	})

	test('a rewrapped data key opens its row under the new key alone, and the old wrapping no longer does', () => {
		const wrapped = vault.newRowKey()
		const sealed = vault.seal(place, 'kept through', vault.openRowKey(wrapped))
		const rewrapped = during.rewrapRowKey(wrapped)
		expect(after.open(place, sealed, after.openRowKey(rewrapped))).toBe('kept through')
		expect(() => after.openRowKey(wrapped)).toThrow(expect.objectContaining({ reason: 'unknown-key' }))
		expect(() => vault.openRowKey(rewrapped)).toThrow(expect.objectContaining({ reason: 'unknown-key' }))
	})

	test('the index and the audit mac do not change with it', () => {
		expect(after.index('email', 'a@example.org')).toBe(vault.index('email', 'a@example.org'))
		expect(after.mac('audit', 'row')).toBe(vault.mac('audit', 'row'))
	})

	test('the check value knows a ring that grew or shrank, and refuses one that is another', () => {
		expect(checkValuesAgree(vault.checkValue(), vault.checkValue())).toBe(true)
		expect(checkValuesAgree(vault.checkValue(), during.checkValue())).toBe(true)
		expect(checkValuesAgree(during.checkValue(), after.checkValue())).toBe(true)
		expect(checkValuesAgree(vault.checkValue(), after.checkValue())).toBe(false)
		const replaced = createVault({ ...ring, keys: new Map([[1, newKey()]]) })
		expect(checkValuesAgree(vault.checkValue(), replaced.checkValue())).toBe(false)
		expect(checkValuesAgree(vault.checkValue(), createVault({ ...ring, indexKey: newKey() }).checkValue())).toBe(false)
		expect(checkValuesAgree(vault.checkValue(), createVault({ ...ring, auditKey: newKey() }).checkValue())).toBe(false)
		expect(checkValuesAgree('', '')).toBe(false)
	})
})

test('a ring whose current key is missing cannot write', () => {
	expect(() => createVault({ ...ring, current: 9 })).toThrow(VaultError)
})

describe('an index', () => {
	test('is the same for spellings Unicode calls compatible and differs by purpose, value and ring', () => {
		expect(vault.index('email', 'caf\u00e9')).toBe(vault.index('email', 'cafe\u0301'))
		expect(vault.index('email', '\uff41')).toBe(vault.index('email', 'a'))
		expect(vault.index('email', 'a')).toMatch(/^[0-9a-f]{32}$/)
		const different = [
			vault.index('email', 'a'),
			vault.index('email', 'b'),
			vault.index('subject', 'a'),
			createVault(aRing()).index('email', 'a'),
		]
		expect(new Set(different).size).toBe(4)
	})

	test('and a mac keep purpose and value apart', () => {
		expect(vault.index('a', 'bc')).not.toBe(vault.index('ab', 'c'))
		expect(vault.mac('a', 'bc')).not.toBe(vault.mac('ab', 'c'))
		expect(vault.mac('code', '123456')).toMatch(/^[0-9a-f]{64}$/)
		expect(vault.mac('code', '123456').startsWith(vault.index('code', '123456'))).toBe(false)
	})
})

describe('sealed for a browser', () => {
	const noon = new Date('2026-03-27T12:00:00Z')
	const later = (ms: number) => new Date(noon.getTime() + ms)

	test('any text comes back until its time and not from then on', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 1e9 }), (plain, ms) => {
				const sealed = vault.sealForBrowser('reply', plain, later(ms))
				expect(sealed).toMatch(/^[\w-]+$/)
				expect(vault.openFromBrowser('reply', sealed, later(ms - 1))).toBe(plain)
				expect(vault.openFromBrowser('reply', sealed, later(ms))).toBeNull()
			}),
		)
	})

	test('any other text, purpose or ring gives null and never an error', () => {
		const sealed = vault.sealForBrowser('reply', 'yes', later(1000))
		expect(vault.openFromBrowser('other', sealed, noon)).toBeNull()
		expect(createVault(aRing()).openFromBrowser('reply', sealed, noon)).toBeNull()
		expect(vault.openFromBrowser('reply', `${sealed}=`, noon)).toBeNull()
		expect(vault.openFromBrowser('reply', ` ${sealed}`, noon)).toBeNull()
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (anything) => {
				expect(vault.openFromBrowser('reply', anything, noon)).toBeNull()
			}),
		)
		fc.assert(
			fc.property(fc.nat({ max: sealed.length - 1 }), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
				fc.pre(sealed[at] !== letter)
				expect(vault.openFromBrowser('reply', sealed.slice(0, at) + letter + sealed.slice(at + 1), noon)).toBeNull()
			}),
		)
	})
})

test('nothing an error, a log or JSON shows of them holds text or key material', () => {
	const secret = randomBytes(32)
	const held = createVault({ ...ring, keys: new Map([[1, createSecretKey(secret)]]) })
	const key = held.openRowKey(held.newRowKey())
	const sealed = held.seal(place, 'CANARY-TEXT', key)
	const caught: unknown[] = []
	const tries = [
		() => held.open({ ...place, row: 'CANARY-ROW' }, sealed, key),
		() => held.open(place, Buffer.from('CANARY-TEXT-CANARY-TEXT-CANARY-TEXT-CANARY')),
		() => held.seal(place, 'CANARY-TEXT\ud800', key),
	]
	for (const attempt of tries) {
		try {
			attempt()
		} catch (error) {
			caught.push(error)
		}
	}
	expect(caught).toHaveLength(3)
	const seen = [
		...caught.map((error) => inspect(error, { depth: 9, showHidden: true })),
		inspect(key, { depth: 9 }),
		JSON.stringify(key),
	].join()
	expect(seen).not.toContain('CANARY')
	for (const encoding of ['hex', 'base64'] as const) {
		expect(seen).not.toContain(secret.toString(encoding))
		expect(seen).not.toContain(key.key.export().toString(encoding))
	}
})
