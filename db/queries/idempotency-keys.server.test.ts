import { expect, test } from 'vitest'
import { testStore } from '../../tests/setup/test-store.ts'
import { deleteOldIdempotencyKeys, rememberOnce } from './idempotency-keys.server.ts'

const at = new Date('2026-03-27T09:00:00.000Z')
const form = { key: 'k1', actorId: 'u1', action: 'referral.send', bodyHash: 'abc', at }

test('the same form twice does the work once and answers the same', async () => {
	const store = await testStore()
	let runs = 0
	const send = () => store.write((tx) => rememberOnce(tx, form, async () => ({ reference: `R${++runs}` })))
	expect(await send()).toEqual({ first: true, result: { reference: 'R1' } })
	expect(await send()).toEqual({ again: true, result: { reference: 'R1' } })
	expect(runs).toBe(1)
})

test.each([
	['another body', { bodyHash: 'def' }],
	['another act', { action: 'referral.withdraw' }],
	['another person', { actorId: 'u2' }],
])('the same key with %s is a conflict: nothing is done and nothing is told', async (_name, other) => {
	const store = await testStore()
	await store.write((tx) => rememberOnce(tx, form, async () => ({ reference: 'R1' })))
	let runs = 0
	const answer = await store.write((tx) => rememberOnce(tx, { ...form, ...other }, async () => ({ reference: `R${++runs}` })))
	expect(answer).toEqual({ conflict: true })
	expect(runs).toBe(0)
})

test('work that fails leaves the key free', async () => {
	const store = await testStore()
	const failing = store.write((tx) => rememberOnce(tx, form, () => Promise.reject(new Error('no room'))))
	await expect(failing).rejects.toThrow('no room')
	expect(await store.write((tx) => rememberOnce(tx, form, async () => ({ reference: 'R2' })))).toEqual({
		first: true,
		result: { reference: 'R2' },
	})
})

test('a hundred of the same at once do the work once and all get the one answer', async () => {
	const store = await testStore()
	let made = 0
	const sends = Array.from({ length: 100 }, () =>
		store.write((tx) => rememberOnce(tx, form, async () => ({ reference: `R${++made}` }))),
	)
	const answers = await Promise.all(sends)
	expect(answers.filter((answer) => 'first' in answer)).toHaveLength(1)
	expect(new Set(answers.map((answer) => ('result' in answer ? answer.result.reference : 'conflict'))).size).toBe(1)
})

test('old keys are removed and younger ones stay', async () => {
	const store = await testStore()
	await store.write((tx) => rememberOnce(tx, form, async () => ({})))
	await store.write((tx) => rememberOnce(tx, { ...form, key: 'k2', at: new Date(at.getTime() + 1) }, async () => ({})))
	expect(await store.write((tx) => deleteOldIdempotencyKeys(tx, new Date(at.getTime() + 1)))).toBe(1)
	expect(await store.write((tx) => rememberOnce(tx, { ...form, key: 'k2' }, async () => ({ never: 'run' })))).toEqual({
		again: true,
		result: {},
	})
})
