import { expect, test } from 'vitest'
import { createStateCheck } from './state.server.ts'

const clock = (start = '2026-11-22T10:00:00Z') => {
	let at = Date.parse(start)
	return { now: () => new Date(at), pass: (ms: number) => (at += ms) }
}

test.each([
	[[], { portal: 'works', mail: 'works' }],
	[['mail'], { portal: 'works', mail: 'late' }],
] as const)('when %j is not well it says %j', async (degraded, said) => {
	expect(await createStateCheck(() => Promise.resolve(degraded))()).toMatchObject(said)
})

test('when no work can be taken it says so, and does not guess about the mail', async () => {
	expect(await createStateCheck(() => Promise.reject(new Error('disk full')))()).toMatchObject({
		portal: 'fails',
		mail: 'unknown',
	})
})

test('however many look, it asks once in half a minute', async () => {
	const { now, pass } = clock()
	let asked = 0
	const state = createStateCheck(() => Promise.resolve([String((asked += 1))]), now)
	const first = await state()
	await Promise.all(Array.from({ length: 50 }, state))
	pass(29_999)
	expect(await state()).toBe(first)
	expect(asked).toBe(1)
	pass(1)
	expect((await state()).checkedAt).toEqual(new Date('2026-11-22T10:00:30Z'))
	expect(asked).toBe(2)
})
