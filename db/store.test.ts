import { eq, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { testStore } from '../tests/setup/test-store.ts'
import { idempotencyKeys, limits, memberships, organisations, outbox } from './schema/schema.ts'
import { prepared, TransactionOverError, WriteInsideWriteError, WriteStalledError, type Db, type Store } from './store.server.ts'

const at = new Date('2026-11-02T09:30:15.123Z')
const aFirm = (id: string) => ({ id, name: `Firm ${id}`, postcode: 'LE1 1AA', createdAt: at })
const addFirm = (store: Store, id: string) => store.write(async (tx) => void (await tx.insert(organisations).values(aFirm(id))))
const firms = async (db: Db) =>
	(await db.select({ id: organisations.id }).from(organisations).orderBy(organisations.id)).map(({ id }) => id)

test('what was written is read, as it was written', async () => {
	const store = await testStore()
	const row = {
		id: 'm1',
		eventKey: 'e1',
		channel: 'email' as const,
		template: 'welcome',
		subjectId: 's1',
		recipient: Buffer.from([0, 1, 254, 255]),
		details: { firm: 'Siân’s café 🧁', reference: '"quoted" \\ and\nnew line' },
		secret: null,
		state: 'queued' as const,
		attempts: 0,
		notBefore: at,
		claimedUntil: null,
		sentAt: null,
		lastError: null,
		createdAt: at,
	}
	await store.write(async (tx) => void (await tx.insert(outbox).values(row)))

	const [read] = await store.read.select().from(outbox)
	expect(read).toEqual(row)
	expect(Buffer.isBuffer(read?.recipient)).toBe(true)
})

test('a transaction answers what its code answers, and sees its own rows', async () => {
	const store = await testStore()
	const seen = await store.write(async (tx) => {
		await tx.insert(organisations).values(aFirm('a'))
		return firms(tx)
	})
	expect(seen).toEqual(['a'])
})

test('of many written at once the failing one is undone alone', async () => {
	const store = await testStore()
	const outcomes = await Promise.allSettled([
		addFirm(store, 'a'),
		store.write(async (tx) => {
			await tx.insert(organisations).values(aFirm('b'))
			throw new Error('changed my mind')
		}),
		addFirm(store, 'c'),
		addFirm(store, 'a'),
	])
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
	expect(await firms(store.read)).toEqual(['a', 'c'])
})

test('a hundred increments at once are a hundred increments', async () => {
	const store = await testStore()
	await store.write(async (tx) => void (await tx.insert(limits).values({ key: 'k', points: 0, resetsAt: at })))
	await Promise.all(
		Array.from({ length: 100 }, () =>
			store.write(async (tx) => {
				const [row] = await tx.select().from(limits).where(eq(limits.key, 'k')).limit(1)
				await tx
					.update(limits)
					.set({ points: row!.points + 1 })
					.where(eq(limits.key, 'k'))
			}),
		),
	)
	expect(await store.read.select({ points: limits.points }).from(limits)).toEqual([{ points: 100 }])
})

test('of two guarded updates one says that it did it', async () => {
	const store = await testStore()
	await store.write(async (tx) => void (await tx.insert(limits).values({ key: 'k', points: 0, resetsAt: at })))
	const take = () =>
		store.write(async (tx) => (await tx.update(limits).set({ points: 1 }).where(eq(limits.points, 0)).returning()).length === 1)
	expect((await Promise.all([take(), take(), take()])).filter(Boolean)).toHaveLength(1)
})

test('an insert that meets an existing row can be told to change it', async () => {
	const store = await testStore()
	const save = (result: Record<string, string>) =>
		store.write(async (tx) => {
			const row = { key: 'k', actorId: 'u', action: 'send', bodyHash: 'h', result, at }
			await tx.insert(idempotencyKeys).values(row).onConflictDoUpdate({ target: idempotencyKeys.key, set: { result } })
		})
	await save({ receipt: 'one' })
	await save({ receipt: 'two' })
	expect(await store.read.select({ result: idempotencyKeys.result }).from(idempotencyKeys)).toEqual([
		{ result: { receipt: 'two' } },
	])
})

test('writing inside writing is refused at once, instead of waiting for itself', async () => {
	const store = await testStore()
	const nested = store.write(() => addFirm(store, 'a'))
	await expect(nested).rejects.toThrow(WriteInsideWriteError)
	await addFirm(store, 'b')
	expect(await firms(store.read)).toEqual(['b'])
})

test('what a transaction leaves behind may write again once it is over', async () => {
	const store = await testStore()
	let later: Promise<void> | undefined
	await store.write(async (tx) => {
		await tx.insert(organisations).values(aFirm('a'))
		later = new Promise((resolve) => setTimeout(resolve, 5)).then(() => addFirm(store, 'b'))
	})
	await later
	expect(await firms(store.read)).toEqual(['a', 'b'])
})

test('a transaction that was kept does nothing afterwards', async () => {
	const store = await testStore()
	let kept: Db | undefined
	await store.write(async (tx) => {
		kept = tx
		await tx.insert(organisations).values(aFirm('a'))
	})
	expect(() => kept!.insert(organisations)).toThrow(TransactionOverError)
})

test('a transaction that holds up the others is reported, with its time', async () => {
	const warn = vi.fn()
	const store = await testStore({ warn })
	await store.write(() => new Promise((resolve) => setTimeout(resolve, 80)))
	expect(warn).toHaveBeenCalledWith('A transaction held up the others', { milliseconds: expect.any(Number), slowAfterMs: 50 })
	expect(warn.mock.calls[0]?.[1].milliseconds).toBeGreaterThan(50)
})

test('a transaction that waits for something else is given up, and the others go on', async () => {
	const store = await testStore({ stalledAfterMs: 700, warn: () => {} })
	const stuck = store.write(async (tx) => {
		await tx.insert(organisations).values(aFirm('stuck'))
		await new Promise(() => {})
	})
	const next = addFirm(store, 'next')
	await expect(stuck).rejects.toThrow(WriteStalledError)
	await next
	expect(await firms(store.read)).toEqual(['next'])
})

test('a row without its parent is refused', async () => {
	const store = await testStore()
	const orphan = { id: 'm', userId: 'nobody', organisationId: 'nowhere', createdAt: at }
	await expect(store.write(async (tx) => void (await tx.insert(memberships).values(orphan)))).rejects.toThrow(/foreign key/i)
})

test('a prepared statement is built once for each connection, and answers the same', async () => {
	const store = await testStore()
	await addFirm(store, 'a')
	await addFirm(store, 'b')
	const build = vi.fn((db: Db) =>
		db
			.select()
			.from(organisations)
			.where(eq(organisations.id, sql.placeholder('id'))),
	)
	const find = async (db: Db, id: string) => (await prepared(db, 'firm-by-id', build).execute({ id }))[0]?.name

	expect([await find(store.read, 'a'), await find(store.read, 'b'), await find(store.read, 'c')]).toEqual([
		'Firm a',
		'Firm b',
		undefined,
	])
	expect(build).toHaveBeenCalledTimes(1)
	expect(await store.write((tx) => find(tx, 'b'))).toBe('Firm b')
	expect(await store.write((tx) => find(tx, 'a'))).toBe('Firm a')
})

test('what a failed statement carried is not in the error', async () => {
	const store = await testStore()
	await addFirm(store, 'a')
	const error = await store
		.write(async (tx) => void (await tx.insert(organisations).values({ ...aFirm('a'), name: 'Secret Ltd' })))
		.catch((reason: unknown) => reason)
	expect(error).toBeInstanceOf(Error)
	expect(JSON.stringify([String(error), { ...(error as object) }])).not.toContain('Secret')
})
