import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { aTableOf } from './specimens.ts'
import { DocumentQueueFull, DocumentWorkerLost, openWorkerPool } from './worker-pool.server.ts'
import type { WorkerPool } from './worker-pool.server.ts'

const limits = { queue: 3, milliseconds: 1500, memoryMb: 64 }
let folder = ''
let pool: WorkerPool

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'worker-pool-test-'))
})
afterEach(() => pool.close())
afterAll(() => rm(folder, { recursive: true }))

/** A worker that answers each document with its title, unless the title tells it to misbehave. */
async function poolOf(start = ''): Promise<WorkerPool> {
	const file = path.join(folder, `${crypto.randomUUID()}.mjs`)
	await writeFile(
		file,
		`import { parentPort } from 'node:worker_threads'
		${start}
		const misbehave = {
			'run for ever': () => { for (;;); },
			'eat memory': () => { const eaten = []; for (;;) eaten.push(new Array(100000).fill({})) },
			'leave': () => process.exit(7),
			'throw': () => { throw new RangeError('no such block') },
		}
		parentPort.on('message', ({ document }) => {
			try {
				misbehave[document.title]?.()
				parentPort.postMessage({ kind: 'rendered', bytes: new TextEncoder().encode(document.title), contentType: 'text/plain', extension: 'txt' })
			} catch (error) {
				parentPort.postMessage({ kind: 'failed', error })
			}
		})
		parentPort.postMessage({ kind: 'ready' })`,
	)
	pool = openWorkerPool(file, limits)
	return pool
}

const titled = (title: string): Document => ({ ...aTableOf(1), title })
const wordsFrom = async (title: string) => new TextDecoder().decode((await pool.render(titled(title), 'pdf')).bytes)

test('each caller gets their own document back', async () => {
	await poolOf()
	expect(await Promise.all(['one', 'two', 'three'].map(wordsFrom))).toEqual(['one', 'two', 'three'])
})

test('one too many is turned away, and there is room again afterwards', async () => {
	await poolOf()
	const accepted = ['one', 'two', 'three'].map(wordsFrom)
	await expect(wordsFrom('four')).rejects.toBeInstanceOf(DocumentQueueFull)
	await Promise.all(accepted)
	expect(await wordsFrom('five')).toBe('five')
})

test.each(['run for ever', 'eat memory', 'leave'])(
	'a document that makes the worker %s is refused, and the next one is made by a new worker',
	async (title) => {
		await poolOf()
		const [bad, good] = await Promise.allSettled([wordsFrom(title), wordsFrom('next')])
		expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(DocumentWorkerLost) })
		expect(good).toEqual({ status: 'fulfilled', value: 'next' })
	},
)

test('what a renderer throws reaches the caller, and the worker goes on', async () => {
	await poolOf()
	await expect(wordsFrom('throw')).rejects.toThrow(/no such block/)
	expect(await wordsFrom('next')).toBe('next')
})

test('a worker that cannot start refuses each document and does not end the process', async () => {
	await poolOf(`throw new Error('no library')`)
	await expect(wordsFrom('one')).rejects.toBeInstanceOf(DocumentWorkerLost)
	await expect(wordsFrom('two')).rejects.toThrow(/no library/)
})
