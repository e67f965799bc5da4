import { beforeEach, expect, test } from 'vitest'
import { after, aUserRow, morning } from '../../tests/setup/rows.ts'
import { testStore } from '../../tests/setup/test-store.ts'
import type { Store } from '../store.server.ts'
import {
	deleteSession,
	deleteSessions,
	deleteSessionsEndedBefore,
	deleteSessionsOf,
	findSession,
	insertSession,
	listSessionsOf,
	markSessionSeen,
} from './sessions.server.ts'
import {
	countWrongTry,
	deleteCodesEndedBefore,
	findUsableCode,
	insertSignInCode,
	markCodeUsed,
	triesAllowed,
} from './sign-in-codes.server.ts'

let store: Store
beforeEach(async () => {
	store = await testStore()
	await aUserRow(store, { id: 'u', kind: 'staff', role: 'supervisor', areaId: 'leicester' })
})

const aSession = (id: string, minutes = 0, userId = 'u') =>
	store.write((tx) =>
		insertSession(tx, {
			id,
			userId,
			level: 'two-factor',
			createdAt: after(minutes),
			lastSeenAt: after(minutes),
			expiresAt: after(minutes + 60),
		}),
	)
const sessions = async () => (await listSessionsOf(store.read, 'u')).map(({ id }) => id)

test('a session is found with what it needs to know of its user, and with nothing more', async () => {
	await aSession('a')
	expect(await findSession(store.read, 'a')).toEqual({
		session: { id: 'a', userId: 'u', level: 'two-factor', createdAt: morning, lastSeenAt: morning, expiresAt: after(60) },
		user: { kind: 'staff', role: 'supervisor', areaId: 'leicester', referralId: null, paperId: null, disabledAt: null },
	})
	expect(await findSession(store.read, 'b')).toBeNull()
})

test('sessions end one by one, all of a person’s, and by their time', async () => {
	await aUserRow(store, { id: 'other' })
	await aSession('other', 0, 'other')
	for (const [turn, id] of ['a', 'b', 'c', 'd'].entries()) await aSession(id, turn)
	expect(await sessions()).toEqual(['a', 'b', 'c', 'd'])
	await store.write((tx) => deleteSession(tx, 'b'))
	await store.write((tx) => deleteSessions(tx, ['c']))
	await store.write((tx) => deleteSessions(tx, []))
	expect(await sessions()).toEqual(['a', 'd'])
	await store.write((tx) => deleteSessionsEndedBefore(tx, after(62)))
	expect(await sessions()).toEqual(['d'])
	await store.write((tx) => deleteSessionsOf(tx, 'u'))
	expect(await sessions()).toEqual([])
})

test('a clock that went back does not make a session younger', async () => {
	await aSession('a', 10)
	await store.write((tx) => markSessionSeen(tx, 'a', after(5)))
	expect((await findSession(store.read, 'a'))?.session.lastSeenAt).toEqual(after(10))
	await store.write((tx) => markSessionSeen(tx, 'a', after(15)))
	expect((await findSession(store.read, 'a'))?.session.lastSeenAt).toEqual(after(15))
})

const aCode = (id = 'nonce') =>
	store.write((tx) =>
		insertSignInCode(tx, {
			id,
			purpose: 'employer',
			forWhom: 'x',
			email: Buffer.from('sealed'),
			codeHash: 'h',
			expiresAt: after(10),
			createdAt: morning,
		}),
	)

test('a code can be used by the browser that asked, until its time is over', async () => {
	await aCode()
	expect(await findUsableCode(store.read, 'nonce', after(9))).toMatchObject({ id: 'nonce', attempts: 0 })
	expect(await findUsableCode(store.read, 'another', after(9))).toBeNull()
	expect(await findUsableCode(store.read, 'nonce', after(10))).toBeNull()
})

test('a code is used once, and the address goes with it', async () => {
	await aCode()
	const use = () => store.write((tx) => markCodeUsed(tx, 'nonce', after(1)))
	expect((await Promise.all([use(), use()])).sort()).toEqual([false, true])
	expect(await findUsableCode(store.read, 'nonce', after(2))).toBeNull()
})

test('a code is worth nothing after so many wrong tries', async () => {
	await aCode()
	for (let tries = 0; tries < triesAllowed; tries += 1) {
		expect(await findUsableCode(store.read, 'nonce', after(1)), `after ${tries}`).not.toBeNull()
		await store.write((tx) => countWrongTry(tx, 'nonce'))
	}
	expect(await findUsableCode(store.read, 'nonce', after(1))).toBeNull()
})

test('codes whose time is over are cleared away', async () => {
	await aCode()
	await store.write((tx) => deleteCodesEndedBefore(tx, after(10)))
	expect(await findUsableCode(store.read, 'nonce', morning)).not.toBeNull()
	await store.write((tx) => deleteCodesEndedBefore(tx, after(11)))
	expect(await findUsableCode(store.read, 'nonce', morning)).toBeNull()
})
