import { expect, test } from 'vitest'
import { testStore } from '../../tests/setup/test-store.ts'
import { releaseLease, takeLease } from './leases.server.ts'

const start = new Date('2026-03-27T09:00:00.000Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const lease = (holder: string, ms: number) => ({ name: 'retention', holder, forMs: 60_000, at: after(ms) })

test('one holder at a time; it may prolong; another gets it when the time has run out', async () => {
	const store = await testStore()
	const take = (holder: string, ms: number) => store.write((tx) => takeLease(tx, lease(holder, ms)))
	expect(await take('a', 0)).toBe(true)
	expect(await take('b', 59_999)).toBe(false)
	expect(await take('a', 59_999)).toBe(true)
	expect(await take('b', 60_001)).toBe(false)
	expect(await take('b', 119_999)).toBe(true)
	expect(await take('a', 120_000)).toBe(false)
})

test('only its holder gives it back', async () => {
	const store = await testStore()
	await store.write((tx) => takeLease(tx, lease('a', 0)))
	expect(await store.write((tx) => releaseLease(tx, { name: 'retention', holder: 'b' }))).toBe(false)
	expect(await store.write((tx) => takeLease(tx, lease('b', 1)))).toBe(false)
	expect(await store.write((tx) => releaseLease(tx, { name: 'retention', holder: 'a' }))).toBe(true)
	expect(await store.write((tx) => takeLease(tx, lease('b', 2)))).toBe(true)
})

test('of many that ask at once, one gets it', async () => {
	const store = await testStore()
	const asked = Array.from({ length: 20 }, (_, number) => store.write((tx) => takeLease(tx, lease(`h${number}`, 0))))
	expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
})
