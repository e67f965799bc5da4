import { beforeEach, describe, expect, test } from 'vitest'
import { editableStatuses, referralStatuses, unconfirmedStatuses, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { after, anOrganisationRow, aReferralRow, aUserRow, morning } from '../../tests/setup/rows.ts'
import { testStore } from '../../tests/setup/test-store.ts'
import type { Store } from '../store.server.ts'
import {
	countAboutSubject,
	deleteDraft,
	expireReferral,
	findReferral,
	findReferralByReference,
	listExpired,
	listForAccount,
	listInbox,
	markSent,
	moveStatus,
	saveAnswers,
	saveAssignment,
	saveSubjectAnswers,
} from './referrals.server.ts'
import { scopeOf, type Scope } from './scope.ts'

let store: Store
let manager: string
let colleague: string
let stranger: string
let firm: string
let otherFirm: string

beforeEach(async () => {
	store = await testStore()
	manager = await aUserRow(store)
	colleague = await aUserRow(store)
	stranger = await aUserRow(store)
	firm = await anOrganisationRow(store)
	otherFirm = await anOrganisationRow(store)
})

const employer = (userId: string, ...wholeOf: string[]) => scopeOf({ kind: 'employer', userId }, wholeOf)
const subject = (referralId: string) => scopeOf({ kind: 'subject', userId: 's', referralId })
const team = (areaId = 'leicester', userId = 'w') =>
	scopeOf({ kind: 'staff', userId, role: 'case-worker', areaId }) as Scope & { kind: 'caseload' }

const isFound = async (scope: Scope, id: string) => (await findReferral(store.read, scope, id)) !== null
const confirmedStatuses = referralStatuses.filter(
	(status) => !(unconfirmedStatuses as readonly ReferralStatus[]).includes(status),
)

describe('whose referral is found', () => {
	test("a manager's own, in every status; nobody else's and nothing that is not there", async () => {
		for (const status of referralStatuses) {
			const id = await aReferralRow(store, { ownerId: manager, organisationId: firm, status })
			expect(await isFound(employer(manager), id), status).toBe(true)
			expect(await isFound(employer(colleague), id), status).toBe(false)
		}
		expect(await isFound(employer(manager), 'nothing')).toBe(false)
	})

	test("another organisation's referral is not found", async () => {
		const id = await aReferralRow(store, { ownerId: manager, organisationId: firm, status: 'received', reference: 'R1' })
		expect(await isFound(employer(stranger, otherFirm), id)).toBe(false)
		expect(await findReferralByReference(store.read, employer(stranger, otherFirm), 'R1')).toBeNull()
		expect(await listForAccount(store.read, employer(stranger, otherFirm))).toEqual([])
		expect((await findReferralByReference(store.read, employer(manager), 'R1'))?.id).toBe(id)
	})

	test('who sees the whole firm finds what colleagues sent, and none of their drafts', async () => {
		const sent = await aReferralRow(store, { ownerId: manager, organisationId: firm, status: 'awaiting-subject' })
		const draft = await aReferralRow(store, { ownerId: manager, organisationId: firm, status: 'draft' })
		const elsewhere = await aReferralRow(store, { ownerId: manager, organisationId: otherFirm, status: 'received' })
		const wholeFirm = employer(colleague, firm)
		expect([await isFound(wholeFirm, sent), await isFound(wholeFirm, draft), await isFound(wholeFirm, elsewhere)]).toEqual([
			true,
			false,
			false,
		])
		expect((await listForAccount(store.read, wholeFirm)).map(({ id }) => id)).toEqual([sent])
		expect(await isFound(employer(colleague, otherFirm, firm), elsewhere)).toBe(true)
	})

	test('a referral of no firm is not found through a firm', async () => {
		const id = await aReferralRow(store, { ownerId: manager, organisationId: null, status: 'received' })
		expect(await isFound(employer(colleague, firm, otherFirm), id)).toBe(false)
	})

	test('a team finds what it received', async () => {
		for (const status of confirmedStatuses) {
			const id = await aReferralRow(store, { ownerId: manager, status })
			expect(await isFound(team(), id), status).toBe(true)
		}
	})

	test("another area's case is not found", async () => {
		const id = await aReferralRow(store, { ownerId: manager, status: 'received', areaId: 'rutland', reference: 'R1' })
		expect(await isFound(team('leicester'), id)).toBe(false)
		expect(await findReferralByReference(store.read, team('leicester'), 'R1')).toBeNull()
		expect(await listInbox(store.read, team('leicester'), { show: 'open' })).toEqual([])
		expect(await isFound(team('rutland'), id)).toBe(true)
	})

	test('what the employee has not agreed to is not found by any team', async () => {
		for (const status of unconfirmedStatuses) {
			// Even one that was received before and came back.
			const id = await aReferralRow(store, { ownerId: manager, status, reference: status, receivedAt: morning })
			expect(await isFound(team(), id), status).toBe(false)
			expect(await findReferralByReference(store.read, team(), status), status).toBeNull()
		}
		for (const show of ['open', 'mine', 'nobodys', 'closed'] as const) {
			expect(await listInbox(store.read, team(), { show }), show).toEqual([])
		}
	})

	test('the employee finds the one about them once it was sent, and no other', async () => {
		const theirs = await aReferralRow(store, { ownerId: manager, status: 'awaiting-subject' })
		const others = await aReferralRow(store, { ownerId: manager, status: 'awaiting-subject' })
		const draft = await aReferralRow(store, { ownerId: manager })
		expect([
			await isFound(subject(theirs), theirs),
			await isFound(subject(theirs), others),
			await isFound(subject(draft), draft),
		]).toEqual([true, false, false])
	})
})

describe('nobody changes what they may not see', () => {
	test.each([
		['another manager', () => employer(stranger, otherFirm)],
		['another area', () => team('rutland')],
		['another employee', () => subject('another')],
	])('%s', async (_who, scope) => {
		const id = await aReferralRow(store, { ownerId: manager, organisationId: firm, status: 'draft' })
		const received = await aReferralRow(store, { ownerId: manager, organisationId: firm, status: 'received' })
		const answers = Buffer.from('other')
		const done = await store.write(async (tx) => [
			await saveAnswers(tx, scope(), id, { answers, version: 1, at: morning, expiresAt: null }),
			await markSent(tx, scope(), id, 1, { status: 'awaiting-subject' }),
			await saveSubjectAnswers(tx, scope(), received, answers, 1, morning),
			await moveStatus(tx, scope(), received, 'received', { status: 'closed' }),
			await saveAssignment(tx, scope(), received, manager, morning),
			await deleteDraft(tx, scope(), id),
		])
		expect(done).toEqual([false, false, false, false, false, false])
		expect(await findReferral(store.read, employer(manager), id)).toMatchObject({ status: 'draft', version: 1 })
		expect(await findReferral(store.read, employer(manager), received)).toMatchObject({ status: 'received', assignedTo: null })
	})
})

describe('saving answers', () => {
	const save = (id: string, version: number, text: string, expiresAt: Date | null = null) =>
		store.write((tx) => saveAnswers(tx, employer(manager), id, { answers: Buffer.from(text), version, at: after(1), expiresAt }))

	test('raises the version; a tab that is behind is told so and changes nothing', async () => {
		const id = await aReferralRow(store, { ownerId: manager, expiresAt: after(60) })
		expect(await save(id, 1, 'first')).toBe(true)
		expect(await save(id, 1, 'from the other tab')).toBe(false)
		expect(await save(id, 2, 'second')).toBe(true)
		const row = await findReferral(store.read, employer(manager), id)
		expect(row).toMatchObject({ version: 3, updatedAt: after(1), expiresAt: after(60) })
		expect(row?.answers?.toString()).toBe('second')
	})

	test('of two tabs at once one is told', async () => {
		const id = await aReferralRow(store, { ownerId: manager })
		expect((await Promise.all([save(id, 1, 'a'), save(id, 1, 'b')])).sort()).toEqual([false, true])
	})

	test('gives a draft a new time when one is given', async () => {
		const id = await aReferralRow(store, { ownerId: manager, expiresAt: after(60) })
		await save(id, 1, 'first', after(120))
		expect(await findReferral(store.read, employer(manager), id)).toMatchObject({ expiresAt: after(120) })
	})

	test('is for drafts and what the employee sent back', async () => {
		for (const status of referralStatuses) {
			const id = await aReferralRow(store, { ownerId: manager, status })
			expect(await save(id, 1, 'x'), status).toBe((editableStatuses as readonly ReferralStatus[]).includes(status))
		}
	})
})

describe('sending', () => {
	test('a second click changes nothing', async () => {
		const id = await aReferralRow(store, { ownerId: manager })
		const send = () =>
			store.write((tx) =>
				markSent(tx, employer(manager), id, 1, { status: 'awaiting-subject', reference: 'R1', sentAt: after(1) }),
			)
		expect((await Promise.all([send(), send(), send()])).filter(Boolean)).toHaveLength(1)
		expect(await findReferral(store.read, employer(manager), id)).toMatchObject({
			status: 'awaiting-subject',
			reference: 'R1',
			version: 2,
		})
	})

	test('does not go ahead on answers that were changed meanwhile', async () => {
		const id = await aReferralRow(store, { ownerId: manager, version: 4 })
		expect(await store.write((tx) => markSent(tx, employer(manager), id, 3, { status: 'awaiting-subject' }))).toBe(false)
	})

	test('two referrals never have one reference', async () => {
		await aReferralRow(store, { ownerId: manager, status: 'received', reference: 'R1' })
		const id = await aReferralRow(store, { ownerId: manager })
		const sent = store.write((tx) => markSent(tx, employer(manager), id, 1, { status: 'awaiting-subject', reference: 'R1' }))
		await expect(sent).rejects.toThrow()
		expect(await findReferral(store.read, employer(manager), id)).toMatchObject({ status: 'draft', reference: null })
	})
})

describe("the employee's part", () => {
	test('is saved while it is theirs to write', async () => {
		for (const status of referralStatuses) {
			const id = await aReferralRow(store, { ownerId: manager, status })
			const saved = await store.write((tx) => saveSubjectAnswers(tx, subject(id), id, Buffer.from('mine'), 1, after(1)))
			expect(saved, status).toBe(status === 'awaiting-subject')
		}
	})
})

test('of two colleagues who move a case at once, one is told that it stood elsewhere', async () => {
	const id = await aReferralRow(store, { ownerId: manager, status: 'received' })
	const move = (to: ReferralStatus) => store.write((tx) => moveStatus(tx, team(), id, 'received', { status: to }))
	expect((await Promise.all([move('triaged'), move('info-requested')])).sort()).toEqual([false, true])
})

test('only a draft is deleted by its owner, with what hangs on it', async () => {
	const draft = await aReferralRow(store, { ownerId: manager })
	const sent = await aReferralRow(store, { ownerId: manager, status: 'awaiting-subject' })
	expect(await store.write((tx) => deleteDraft(tx, employer(manager), draft))).toBe(true)
	expect(await store.write((tx) => deleteDraft(tx, employer(manager), draft))).toBe(false)
	expect(await store.write((tx) => deleteDraft(tx, employer(manager), sent))).toBe(false)
	expect(await isFound(employer(manager), sent)).toBe(true)
})

test('how often one person was referred is counted over everybody', async () => {
	await aReferralRow(store, { ownerId: manager, status: 'received', subjectIndex: 'x', sentAt: after(1) })
	await aReferralRow(store, { ownerId: stranger, status: 'declined', subjectIndex: 'x', sentAt: after(2) })
	await aReferralRow(store, { ownerId: stranger, status: 'declined', subjectIndex: 'y', sentAt: after(2) })
	expect(await countAboutSubject(store.read, 'x', morning)).toBe(2)
	expect(await countAboutSubject(store.read, 'x', after(1))).toBe(1)
})

test('what has expired is listed oldest first, and only of the statuses asked for', async () => {
	await aReferralRow(store, { id: 'second', ownerId: manager, expiresAt: after(2) })
	await aReferralRow(store, { id: 'first', ownerId: manager, expiresAt: after(1) })
	await aReferralRow(store, { id: 'not yet', ownerId: manager, expiresAt: after(9) })
	await aReferralRow(store, { id: 'never', ownerId: manager, expiresAt: null })
	await aReferralRow(store, { id: 'other', ownerId: manager, status: 'declined', expiresAt: after(1) })
	expect((await listExpired(store.read, ['draft'], after(5))).map(({ id }) => id)).toEqual(['first', 'second'])
	expect((await listExpired(store.read, ['draft'], after(5), 1)).map(({ id }) => id)).toEqual(['first'])
})

test('when an employee did not answer in time, what was written goes and the state stays', async () => {
	const written = { answers: Buffer.from('a'), document: Buffer.from('d'), subjectName: Buffer.from('n'), subjectIndex: 'x' }
	const waiting = await aReferralRow(store, { ownerId: manager, status: 'awaiting-subject', ...written })
	const agreed = await aReferralRow(store, { ownerId: manager, status: 'received', ...written })
	const expire = (id: string) => store.write((tx) => expireReferral(tx, id, { at: after(1), expiresAt: after(60) }))
	expect([await expire(waiting), await expire(waiting), await expire(agreed)]).toEqual([true, false, false])
	const nothing = { answers: null, document: null, subjectName: null, subjectIndex: null }
	expect(await findReferral(store.read, employer(manager), waiting)).toMatchObject({
		...nothing,
		status: 'expired',
		expiresAt: after(60),
	})
	expect(await findReferral(store.read, employer(manager), agreed)).toMatchObject({ ...written, status: 'received' })
})

test('one intent makes one referral, however often it is begun', async () => {
	await aReferralRow(store, { ownerId: manager, submissionKey: 'k' })
	await expect(aReferralRow(store, { ownerId: manager, submissionKey: 'k' })).rejects.toThrow()
})
