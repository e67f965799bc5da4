import { expect, test } from 'vitest'
import { anOrganisationRow, aReferralRow, aUserRow, morning } from '../../tests/setup/rows.ts'
import { testStore } from '../../tests/setup/test-store.ts'
import { findOwnOrganisation, insertMembership, listMemberships, listOrganisations } from './organisations.server.ts'
import { findSubject, findUser, findUserByEmail, insertUser, listStaff, markCounterUsed, saveUserName } from './users.server.ts'

test('an address belongs to one account of a kind, and to no other kind', async () => {
	const store = await testStore()
	await aUserRow(store, { id: 'manager', emailIndex: 'x' })
	const add = (id: string, kind: 'employer' | 'staff') =>
		store.write((tx) => insertUser(tx, { id, kind, emailIndex: 'x', createdAt: morning }))
	expect(await add('again', 'employer')).toBe(false)
	expect(await add('worker', 'staff')).toBe(true)
	expect((await findUserByEmail(store.read, 'employer', 'x'))?.id).toBe('manager')
	expect((await findUserByEmail(store.read, 'staff', 'x'))?.id).toBe('worker')
	expect(await findUserByEmail(store.read, 'subject', 'x')).toBeNull()
	expect(await findUserByEmail(store.read, 'employer', 'y')).toBeNull()
})

test('an employee has one account for one referral', async () => {
	const store = await testStore()
	const referralId = await aReferralRow(store, { ownerId: await aUserRow(store) })
	await aUserRow(store, { id: 'employee', kind: 'subject', referralId })
	expect(await store.write((tx) => insertUser(tx, { id: 'b', kind: 'subject', referralId, createdAt: morning }))).toBe(false)
	expect((await findSubject(store.read, referralId))?.id).toBe('employee')
	expect(await findSubject(store.read, 'another')).toBeNull()
})

test('a one-time code works once, also at the same moment, and never an earlier one after it', async () => {
	const store = await testStore()
	await aUserRow(store, { id: 'w', kind: 'staff' })
	const use = (counter: number) => store.write((tx) => markCounterUsed(tx, 'w', counter))
	expect((await Promise.all([use(5), use(5), use(5)])).filter(Boolean)).toHaveLength(1)
	expect(await use(4)).toBe(false)
	expect(await use(6)).toBe(true)
})

test("an area's staff are those who work there now", async () => {
	const store = await testStore()
	await aUserRow(store, { id: 'here', kind: 'staff', areaId: 'leicester' })
	await aUserRow(store, { id: 'elsewhere', kind: 'staff', areaId: 'rutland' })
	await aUserRow(store, { id: 'left', kind: 'staff', areaId: 'leicester', disabledAt: morning })
	await aUserRow(store, { id: 'manager', kind: 'employer', areaId: 'leicester' })
	expect((await listStaff(store.read, 'leicester')).map(({ id }) => id)).toEqual(['here'])
})

test('a name is kept as the bytes it was sealed to', async () => {
	const store = await testStore()
	await aUserRow(store, { id: 'u' })
	await store.write((tx) => saveUserName(tx, 'u', Buffer.from([0, 255, 1])))
	expect((await findUser(store.read, 'u'))?.name).toEqual(Buffer.from([0, 255, 1]))
})

test('a person acts for a firm once, and finds only firms of their own by name', async () => {
	const store = await testStore()
	const [person, other] = [await aUserRow(store), await aUserRow(store)]
	const firm = await anOrganisationRow(store, { name: 'Bakery', postcode: 'LE1 1AA' })
	const join = (userId: string, seesWhole: boolean) =>
		store.write((tx) =>
			insertMembership(tx, { id: `${userId} ${seesWhole}`, userId, organisationId: firm, seesWhole, createdAt: morning }),
		)
	await join(person, true)
	await join(person, false)
	expect(await listMemberships(store.read, person)).toMatchObject([{ organisation: { id: firm }, seesWhole: true }])
	expect(await listMemberships(store.read, other)).toEqual([])
	expect((await findOwnOrganisation(store.read, person, 'Bakery', 'LE1 1AA'))?.id).toBe(firm)
	expect(await findOwnOrganisation(store.read, person, 'Bakery', 'LE2 2BB')).toBeNull()
	expect(await findOwnOrganisation(store.read, other, 'Bakery', 'LE1 1AA')).toBeNull()
	expect(await listOrganisations(store.read, [])).toEqual([])
	expect((await listOrganisations(store.read, [firm, 'none'])).map(({ id }) => id)).toEqual([firm])
})
