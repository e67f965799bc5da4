import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { inbox } from '#app/features/casework/list-inbox.server.ts'
import { referralStatuses } from '#app/features/referrals/referral.ts'
import { listOwnReferrals, viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { outbox, referrals, users } from '#db/schema/schema.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { listDemonstrationPeople, loadDemonstration } from './demonstration.server.ts'
import { managers } from './demonstration-firms.ts'
import staff from './staff.json' with { type: 'json' }

const now = new Date('2026-11-22T19:30:00Z')

let ground: Ground
let tookMs: number

beforeAll(async () => {
	ground = await testGround()
	const began = performance.now()
	await loadDemonstration(ground, now)
	tookMs = performance.now() - began
}, 60_000)
afterAll(() => ground.store.close())

test('it loads in less time than people wait', () => {
	// Five seconds by itself on SQLite; the limit leaves room for a machine that runs other tests beside this one.
	expect(tookMs).toBeLessThan(30_000)
})

test('every status occurs, referrals and requests both, and nothing happened in the future', async () => {
	const rows = await ground.store.read.select().from(referrals)
	expect(referralStatuses.filter((status) => !rows.some((row) => row.status === status))).toEqual([])
	expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['referral', 'assessment']))
	expect(rows.filter((row) => row.updatedAt > now || row.createdAt > now)).toEqual([])
	expect(rows.filter((row) => row.withoutManagersPart)).toHaveLength(1)
	expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
})

test('one case is overdue, one question is open to an employer, and call-backs wait', async () => {
	const [person] = (await ground.store.read.select().from(users)).filter((user) => user.role === 'supervisor')
	const seen = await inbox(
		ground,
		{ kind: 'staff', userId: person?.id ?? '', role: 'supervisor', areaId: 'llr' },
		{ show: 'open' },
		null,
		now,
	)
	expect(seen.lines.filter((line) => line.isOverdue).length).toBeGreaterThan(0)
	expect(seen.lines.filter((line) => line.status === 'info-requested')).toHaveLength(1)
	expect(seen.callBacks).toBe(2)
})

test('only one employee’s link and one link back to a draft are still to go out', async () => {
	const waiting = (await ground.store.read.select().from(outbox)).filter((row) => ['queued', 'sending'].includes(row.state))
	expect(waiting.map((row) => row.template).sort()).toEqual(['read-your-referral', 'resume-your-draft'])
	expect(waiting.every((row) => row.notBefore <= now)).toBe(true)
})

test('the HR lead sees the whole firm’s referrals, a manager their own', async () => {
	const { vault, store } = ground
	const idOf = async (email: string) =>
		(await store.read.select().from(users)).find((user) => user.emailIndex === vault.index('email', email))?.id ?? ''
	const names = async (email: string) =>
		(await listOwnReferrals(ground, { kind: 'employer', userId: await idOf(email) })).map((line) => line.subject?.name)
	expect(await names(managers.ruth.email)).toContain('Blessing Amadi-Cole')
	expect(await names(managers.joan.email)).not.toContain('Mina Farooqi-Lane')
	expect(await names(managers.marta.email)).toHaveLength(3)
})

test('one manager reads two changes that the service suggests', async () => {
	const { vault, store } = ground
	const all = await store.read.select().from(users)
	const devan = all.find((user) => user.emailIndex === vault.index('email', managers.devan.email))
	const [released] = (await store.read.select().from(referrals)).filter((row) => row.status === 'released')
	const actor = { kind: 'employer', userId: devan?.id ?? '' } as const
	expect((await viewOwnReferral(ground, actor, released?.reference ?? '', now))?.suggestions).toHaveLength(2)
})

test('it refuses a database that has anybody in it', async () => {
	await expect(loadDemonstration(ground, now)).rejects.toThrow('There are people in this database already')
})

test('the list says how to sign in as each', () => {
	const list = listDemonstrationPeople('http://localhost:3000')
	for (const { email, password } of staff) expect(list).toMatch(new RegExp(`${email}.*${password}`))
	for (const { email } of Object.values(managers)) expect(list).toContain(email)
	expect(list).toContain('http://localhost:3000/dev/mail')
	expect(Math.max(...list.split('\n').map((line) => line.length))).toBeLessThan(120)
})

test('no person, address or number could be anybody’s', () => {
	const text = JSON.stringify([staff, managers])
	expect(text.match(/@[\w.-]+/g)?.filter((host) => !host.endsWith('.example'))).toEqual([])
})
