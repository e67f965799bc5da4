import { beforeEach, describe, expect, test } from 'vitest'
import { referralStatuses, unconfirmedStatuses } from '#app/features/referrals/referral.ts'
import { after, aReferralRow, aUserRow } from '../../tests/setup/rows.ts'
import { testStore } from '../../tests/setup/test-store.ts'
import type { Store } from '../store.server.ts'
import {
	countInbox,
	deleteReferrals,
	inboxPage,
	listInbox,
	moveStatus,
	saveAssignment,
	type InboxRow,
} from './referrals.server.ts'
import { scopeOf, type Scope } from './scope.ts'

let store: Store
let manager: string
let colleague: string

beforeEach(async () => {
	store = await testStore()
	manager = await aUserRow(store)
	colleague = await aUserRow(store)
})

const subject = (referralId: string) => scopeOf({ kind: 'subject', userId: 's', referralId })
const team = (areaId = 'leicester') =>
	scopeOf({ kind: 'staff', userId: 'w', role: 'case-worker', areaId }) as Scope & { kind: 'caseload' }

describe('the inbox', () => {
	const cases = (count: number, row: Parameters<typeof aReferralRow>[1]) =>
		Promise.all(
			Array.from({ length: count }, (_, number) =>
				// Three at a time, so that pages end between cases of the same moment.
				aReferralRow(store, {
					receivedAt: after(Math.floor(number / 3)),
					id: `${row.status}-${String(number).padStart(3, '0')}`,
					...row,
				}),
			),
		)

	test('comes page by page, who waits longest first, each case once', async () => {
		const ids = await cases(60, { ownerId: manager, status: 'triaged' })
		const pages: InboxRow[][] = []
		for (let last: InboxRow | undefined; pages.length < 5; last = pages.at(-1)?.at(-1)) {
			if (pages.length > 0 && !last) break
			pages.push(await listInbox(store.read, team(), { show: 'open' }, last && { at: last.receivedAt!, id: last.id }))
		}
		expect(pages.map((page) => page.length)).toEqual([inboxPage, inboxPage, 10, 0])
		expect(pages.flat().map(({ id }) => id)).toEqual(ids)
	})

	test('shows open cases, mine, nobody’s and closed ones apart, and one kind where asked', async () => {
		const worker = await aUserRow(store, { id: 'w', kind: 'staff' })
		await aReferralRow(store, { id: 'mine', ownerId: manager, status: 'booked', assignedTo: worker })
		await aReferralRow(store, { id: 'theirs', ownerId: manager, status: 'booked', assignedTo: colleague, kind: 'assessment' })
		await aReferralRow(store, { id: 'nobodys', ownerId: manager, status: 'received' })
		await aReferralRow(store, { id: 'over', ownerId: manager, status: 'closed', assignedTo: worker })
		const shown = async (...filter: [Parameters<typeof listInbox>[2]['show'], 'referral'?]) =>
			(await listInbox(store.read, team(), { show: filter[0], kind: filter[1] })).map(({ id }) => id)
		expect(await shown('open')).toEqual(['mine', 'nobodys', 'theirs'])
		expect(await shown('open', 'referral')).toEqual(['mine', 'nobodys'])
		expect(await shown('mine')).toEqual(['mine'])
		expect(await shown('nobodys')).toEqual(['nobodys'])
		expect(await shown('closed')).toEqual(['over'])
	})

	test('holds nothing that was written about a person', async () => {
		await aReferralRow(store, { ownerId: manager, status: 'received', subjectName: Buffer.from('name') })
		const [row] = await listInbox(store.read, team(), { show: 'open' })
		expect(Object.values(row!).filter(Buffer.isBuffer)).toEqual([])
	})

	test('its numbers follow every move, deletion and change of area', async () => {
		const id = await aReferralRow(store, { ownerId: manager, status: 'awaiting-subject' })
		const other = await aReferralRow(store, { ownerId: manager, status: 'received' })
		await aReferralRow(store, { ownerId: manager, status: 'received', areaId: 'rutland' })
		const counted = async (areaId = 'leicester') =>
			Object.fromEntries(Object.entries(await countInbox(store.read, team(areaId))).filter(([, number]) => number !== 0))
		expect(await counted()).toEqual({ received: 1 })

		await store.write((tx) => moveStatus(tx, subject(id), id, 'awaiting-subject', { status: 'received', receivedAt: after(1) }))
		expect(await counted()).toEqual({ received: 2 })
		await store.write((tx) => moveStatus(tx, team(), id, 'received', { status: 'triaged' }))
		expect(await counted()).toEqual({ received: 1, triaged: 1 })
		await store.write((tx) => saveAssignment(tx, team(), id, manager, after(2)))
		expect(await counted()).toEqual({ received: 1, triaged: 1 })
		await store.write((tx) => moveStatus(tx, team(), id, 'triaged', { status: 'triaged', areaId: 'rutland' }))
		expect([await counted(), await counted('rutland')]).toEqual([{ received: 1 }, { received: 1, triaged: 1 }])
		await store.write((tx) => deleteReferrals(tx, [id, other]))
		expect([await counted(), await counted('rutland')]).toEqual([{}, { received: 1 }])
	})

	test('its numbers are of nothing the employee has not agreed to', async () => {
		for (const status of unconfirmedStatuses) await aReferralRow(store, { ownerId: manager, status })
		expect(Object.values(await countInbox(store.read, team())).reduce((sum, number) => sum + number)).toBe(0)
		expect(Object.keys(await countInbox(store.read, team())).sort()).toEqual([...referralStatuses].sort())
	})
})
