import { expect, test, vi } from 'vitest'
import { createWriteQueue, type WriterConnection } from './write-queue.ts'

/** A connection that notes what it is told, and fails where a test says so. */
function aConnection(fail: (source: string) => Error | undefined = () => undefined) {
	const told: string[] = []
	const connection = {
		told,
		inTransaction: false,
		exec(source: string) {
			told.push(source)
			const error = fail(source)
			if (error) throw error
			if (source.startsWith('BEGIN')) this.inTransaction = true
			if (source === 'COMMIT' || source === 'ROLLBACK') this.inTransaction = false
		},
	}
	return connection satisfies WriterConnection
}

test('all that wait go into one commit, each in its own savepoint, and none is answered before it', async () => {
	const connection = aConnection()
	const queue = createWriteQueue(connection, {})
	const answered = vi.fn(() => connection.told.at(-1))
	const outcomes = await Promise.allSettled([
		queue.write(async () => 1).finally(answered),
		queue.write(() => Promise.reject(new Error('no'))).finally(answered),
		queue.write(async () => 3).finally(answered),
	])

	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
	expect(connection.told).toEqual([
		'BEGIN IMMEDIATE',
		...['SAVEPOINT one', 'RELEASE one'],
		...['SAVEPOINT one', 'ROLLBACK TO one', 'RELEASE one'],
		...['SAVEPOINT one', 'RELEASE one'],
		'COMMIT',
	])
	expect(answered.mock.results.map(({ value }) => value as string)).toEqual(['COMMIT', 'COMMIT', 'COMMIT'])
})

test('a group is at most 64', async () => {
	const connection = aConnection()
	const queue = createWriteQueue(connection, {})
	await Promise.all(Array.from({ length: 130 }, () => queue.write(async () => {})))
	expect(connection.told.filter((source) => source === 'COMMIT')).toHaveLength(3)
})

test('when the commit fails nobody is told that it was done, and the next group goes on', async () => {
	let broken = true
	const connection = aConnection((source) => (broken && source === 'COMMIT' ? new Error('disk full') : undefined))
	const queue = createWriteQueue(connection, {})
	const outcomes = await Promise.allSettled([
		queue.write(async () => 1),
		queue.write(() => Promise.reject(new Error('own fault'))),
	])
	expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'done'))).toEqual([
		'Error: disk full',
		'Error: own fault',
	])
	expect(connection.told.at(-1)).toBe('ROLLBACK')

	broken = false
	expect(await queue.write(async () => 2)).toBe(2)
})

test('when SQLite ends the transaction by itself, nothing of the group is called done', async () => {
	const connection = aConnection()
	const queue = createWriteQueue(connection, {})
	const first = queue.write(async () => 1)
	const second = queue.write(async () => {
		connection.inTransaction = false
		throw new Error('database or disk is full')
	})
	await expect(first).rejects.toThrow('full')
	await expect(second).rejects.toThrow('full')
	expect(connection.told).not.toContain('COMMIT')
	expect(await queue.write(async () => 2)).toBe(2)
})

test('closing waits for what is on its way and takes nothing more', async () => {
	const queue = createWriteQueue(aConnection(), {})
	const written = queue.write(async () => 1)
	await queue.close()
	expect(await written).toBe(1)
	await expect(queue.write(async () => 2)).rejects.toThrow('closed')
})

test('who is slow is reported, and who is not is not', async () => {
	const warn = vi.fn()
	const wait = (milliseconds: number) => () => new Promise((resolve) => setTimeout(resolve, milliseconds))
	await createWriteQueue(aConnection(), {}, { warn, slowAfterMs: 10_000 }).write(wait(60))
	expect(warn).not.toHaveBeenCalled()
	await createWriteQueue(aConnection(), {}, { warn }).write(wait(60))
	expect(warn).toHaveBeenCalledTimes(1)
})
