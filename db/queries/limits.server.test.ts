import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testStore } from '../../tests/setup/test-store.ts'
import { deletePastLimits, resetPoints, usePoints } from './limits.server.ts'

const start = new Date('2026-03-27T09:00:00.000Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const limit = { points: 3, perMs: 60_000 }

test('points are used up one by one, and come back all at once when the window is over', async () => {
	const store = await testStore()
	const use = (ms: number) => store.write((tx) => usePoints(tx, 'k', { ...limit, at: after(ms) }))
	expect(await use(0)).toEqual({ allowed: true, retryAfterSeconds: 0, pointsLeft: 2 })
	expect(await use(1_000)).toEqual({ allowed: true, retryAfterSeconds: 0, pointsLeft: 1 })
	expect(await use(2_000)).toEqual({ allowed: true, retryAfterSeconds: 0, pointsLeft: 0 })
	expect(await use(2_500)).toEqual({ allowed: false, retryAfterSeconds: 58, pointsLeft: 0 })
	expect(await use(59_999)).toEqual({ allowed: false, retryAfterSeconds: 1, pointsLeft: 0 })
	expect(await use(60_000)).toEqual({ allowed: true, retryAfterSeconds: 0, pointsLeft: 2 })
})

test('trying on while refused never moves the end of the window', async () => {
	const store = await testStore()
	const answers = []
	for (let ms = 0; ms < 60_000; ms += 1_000)
		answers.push(await store.write((tx) => usePoints(tx, 'k', { ...limit, at: after(ms) })))
	expect(answers.filter((answer) => answer.allowed)).toHaveLength(3)
	expect((await store.write((tx) => usePoints(tx, 'k', { ...limit, at: after(60_000) }))).allowed).toBe(true)
})

test('one key does not use another’s points', async () => {
	const store = await testStore()
	for (let times = 0; times < 4; times++) await store.write((tx) => usePoints(tx, 'a', { ...limit, at: start }))
	expect((await store.write((tx) => usePoints(tx, 'b', { ...limit, at: start }))).allowed).toBe(true)
})

test('many at once get exactly as many as there are points', async () => {
	const store = await testStore()
	const tries = Array.from({ length: 25 }, () =>
		store.write((tx) => usePoints(tx, 'k', { points: 10, perMs: 60_000, at: start })),
	)
	const answers = await Promise.all(tries)
	expect(answers.filter((answer) => answer.allowed)).toHaveLength(10)
})

test('whatever the times, no window gives more than its points', async () => {
	const store = await testStore()
	let key = 0
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat({ max: 30_000 }), { minLength: 1, maxLength: 15 }), async (steps) => {
			key++
			let now = 0
			let windowEnds = 0
			let used = 0
			for (const step of steps) {
				now += step
				const answer = await store.write((tx) => usePoints(tx, `k${key}`, { ...limit, at: after(now) }))
				if (now >= windowEnds) {
					windowEnds = now + limit.perMs
					used = 0
				}
				expect(answer.allowed).toBe(used < limit.points)
				if (answer.allowed) used++
			}
		}),
		{ numRuns: 40 },
	)
})

test('points given back can be used again, and windows that are over are removed', async () => {
	const store = await testStore()
	for (const key of ['a', 'b'])
		for (let times = 0; times < 4; times++) await store.write((tx) => usePoints(tx, key, { ...limit, at: start }))
	await store.write((tx) => resetPoints(tx, 'a'))
	expect((await store.write((tx) => usePoints(tx, 'a', { ...limit, at: after(30_000) }))).pointsLeft).toBe(2)
	expect(await store.write((tx) => deletePastLimits(tx, after(60_000)))).toBe(1)
	expect(await store.write((tx) => deletePastLimits(tx, after(60_000)))).toBe(0)
})
