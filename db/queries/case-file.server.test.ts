import { beforeEach, expect, test } from 'vitest'
import { scopeOf } from './scope.ts'
import { after, aReferralRow, aUserRow, morning } from '../../tests/setup/rows.ts'
import { testStore } from '../../tests/setup/test-store.ts'
import type { Store } from '../store.server.ts'
import { insertAdviceRequest, listOpenAdvice, markAdviceHandled } from './advice-requests.server.ts'
import {
	extendSubjectLinks,
	findSubjectLink,
	insertNote,
	insertPermissions,
	insertQuestion,
	insertStatusChange,
	insertSubjectLink,
	listNotes,
	listPermissions,
	listQuestions,
	listStatusChanges,
	revokeSubjectLinks,
	saveQuestionAnswer,
} from './case-file.server.ts'
import { deleteDraft } from './referrals.server.ts'

let store: Store
let referralId: string
let other: string
beforeEach(async () => {
	store = await testStore()
	const ownerId = await aUserRow(store, { id: 'manager' })
	referralId = await aReferralRow(store, { ownerId })
	other = await aReferralRow(store, { ownerId })
})
const bytes = Buffer.from('sealed')
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

test('moves are told in their order, of one referral only', async () => {
	await store.write(async (tx) => {
		for (const [id, of, minutes] of [
			['b', referralId, 2],
			['a', referralId, 1],
			['x', other, 1],
		] as const) {
			await insertStatusChange(tx, {
				id,
				referralId: of,
				from: 'draft',
				to: 'awaiting-subject',
				byId: 'manager',
				at: after(minutes),
			})
		}
	})
	expect(ids(await listStatusChanges(store.read, referralId))).toEqual(['a', 'b'])
})

test('notes are told newest first, of one referral only', async () => {
	await store.write(async (tx) => {
		await insertNote(tx, { id: 'a', referralId, authorId: 'w', body: bytes, createdAt: after(1) })
		await insertNote(tx, { id: 'b', referralId, authorId: 'w', body: bytes, createdAt: after(2) })
		await insertNote(tx, { id: 'x', referralId: other, authorId: 'w', body: bytes, createdAt: after(3) })
	})
	expect(ids(await listNotes(store.read, referralId))).toEqual(['b', 'a'])
})

test('a question is answered once, and only for the referral it was asked about', async () => {
	await store.write((tx) => insertQuestion(tx, { id: 'q', referralId, askedById: 'w', question: bytes, askedAt: morning }))
	const answer = (of: string) => store.write((tx) => saveQuestionAnswer(tx, of, 'q', bytes, after(1)))
	expect(await answer(other)).toBe(false)
	expect((await Promise.all([answer(referralId), answer(referralId)])).sort()).toEqual([false, true])
	expect(await listQuestions(store.read, referralId)).toMatchObject([{ id: 'q', answer: bytes, answeredAt: after(1) }])
	expect(await listQuestions(store.read, other)).toEqual([])
})

test('permissions are told in the order they were given', async () => {
	const given = (id: string, agreed: boolean, minutes: number, of = referralId) => ({
		id,
		referralId: of,
		permission: 'contact-me',
		agreed,
		wordingVersion: '1',
		channel: 'web' as const,
		recordedBy: 'subject',
		at: after(minutes),
	})
	await store.write((tx) => insertPermissions(tx, [given('b', false, 2), given('a', true, 1), given('x', true, 3, other)]))
	await store.write((tx) => insertPermissions(tx, []))
	expect((await listPermissions(store.read, referralId)).map(({ agreed }) => agreed)).toEqual([true, false])
})

test('links are revoked and extended for one referral, and a revoked one stays so', async () => {
	const link = (tokenHash: string, of: string) => ({ tokenHash, referralId: of, expiresAt: after(10), createdAt: morning })
	await store.write(async (tx) => {
		await insertSubjectLink(tx, link('old', referralId))
		await insertSubjectLink(tx, link('elsewhere', other))
		await revokeSubjectLinks(tx, referralId, after(1))
		await insertSubjectLink(tx, link('new', referralId))
		await extendSubjectLinks(tx, referralId, after(20))
		await revokeSubjectLinks(tx, 'nothing', after(1))
	})
	expect(await findSubjectLink(store.read, 'old')).toMatchObject({ revokedAt: after(1), expiresAt: after(10) })
	expect(await findSubjectLink(store.read, 'new')).toMatchObject({ revokedAt: null, expiresAt: after(20) })
	expect(await findSubjectLink(store.read, 'elsewhere')).toMatchObject({ revokedAt: null, expiresAt: after(10) })
	expect(await findSubjectLink(store.read, 'guessed')).toBeNull()
})

test('all that hangs on a draft goes with it', async () => {
	await store.write(async (tx) => {
		await insertNote(tx, { id: 'a', referralId, authorId: 'w', body: bytes, createdAt: morning })
		await insertSubjectLink(tx, { tokenHash: 't', referralId, expiresAt: after(1), createdAt: morning })
		await deleteDraft(tx, scopeOf({ kind: 'employer', userId: 'manager' }), referralId)
	})
	expect(await listNotes(store.read, referralId)).toEqual([])
	expect(await findSubjectLink(store.read, 't')).toBeNull()
})

test("an area's call-backs are listed oldest first until they are done, and by that area", async () => {
	const request = (id: string, areaId: string, minutes: number) => ({
		id,
		areaId,
		reference: id,
		dataKey: bytes,
		answers: bytes,
		createdAt: after(minutes),
	})
	await store.write(async (tx) => {
		await insertAdviceRequest(tx, request('b', 'leicester', 2))
		await insertAdviceRequest(tx, request('a', 'leicester', 1))
		await insertAdviceRequest(tx, request('x', 'rutland', 1))
	})
	const handle = (area: string) => store.write((tx) => markAdviceHandled(tx, area, 'a', 'w', after(3)))
	expect(ids(await listOpenAdvice(store.read, 'leicester'))).toEqual(['a', 'b'])
	expect(await handle('rutland')).toBe(false)
	expect((await Promise.all([handle('leicester'), handle('leicester')])).sort()).toEqual([false, true])
	expect(ids(await listOpenAdvice(store.read, 'leicester'))).toEqual(['b'])
})
