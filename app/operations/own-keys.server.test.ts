import { expect, test } from 'vitest'
import { testStore } from '../../tests/setup/test-store.ts'
import { parseKeyRing, newKeyRingText } from '#app/vault/key-ring.server.ts'
import { assertOwnKeys, WrongKeysError } from './own-keys.server.ts'
import { createVault } from '#app/vault/vault.ts'

test('a database takes the keys it was first opened with and refuses others', async () => {
	const store = await testStore()
	const [ours, theirs] = [newKeyRingText(), newKeyRingText()].map((text) => createVault(parseKeyRing(text)))
	await assertOwnKeys(store, ours!)
	await assertOwnKeys(store, ours!)
	await expect(assertOwnKeys(store, theirs!)).rejects.toThrow(WrongKeysError)
	await assertOwnKeys(store, ours!)
})

test('a ring with a newer key beside the old one is still ours', async () => {
	const store = await testStore()
	const text = newKeyRingText()
	await assertOwnKeys(store, createVault(parseKeyRing(text)))
	const ring = JSON.parse(text) as { current: number; keys: Record<string, string> }
	const added = JSON.parse(newKeyRingText()) as typeof ring
	const rotated = { ...ring, current: 2, keys: { ...ring.keys, '2': added.keys['1'] } }
	await assertOwnKeys(store, createVault(parseKeyRing(JSON.stringify(rotated))))
})

test('a ring without a key that was there before is refused, however new the others are', async () => {
	const store = await testStore()
	const [one, two] = [newKeyRingText(), newKeyRingText()].map((text) => JSON.parse(text) as { keys: Record<string, string> })
	const ring = { ...one!, current: 2, keys: { '1': one!.keys['1'], '2': two!.keys['1'] } }
	await assertOwnKeys(store, createVault(parseKeyRing(JSON.stringify(ring))))
	const without = { ...ring, keys: { '2': ring.keys['2'] } }
	await expect(assertOwnKeys(store, createVault(parseKeyRing(JSON.stringify(without))))).rejects.toThrow(WrongKeysError)
})
