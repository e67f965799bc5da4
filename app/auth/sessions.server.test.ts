import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { sessions as table, users } from '#db/schema/schema.ts'
import { anEmployer, aStaffMember } from '#db/seed/people.server.ts'
import { aReferralWithEmployee } from '#db/seed/referrals.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { createSessions, type Sessions } from './sessions.server.ts'

const start = new Date('2026-11-16T09:00:00Z')
const minutes = (count: number) => new Date(start.getTime() + count * 60_000)
const hours = (count: number) => minutes(count * 60)

let ground: Ground
let sessions: Sessions
let staff: { id: string; kind: 'staff' }
let employer: { id: string; kind: 'employer' }

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: start })
	ground = await testGround()
	sessions = createSessions(ground.store, true)
	staff = { id: (await aStaffMember(ground)).actor.userId, kind: 'staff' }
	employer = { id: (await anEmployer(ground)).actor.userId, kind: 'employer' }
})
afterEach(() => vi.useRealTimers())

const rows = () => ground.store.read.select().from(table)
const tokenOf = (cookie: string) => /=([^;]*)/.exec(cookie)?.[1] ?? ''
const withCookie = (cookie: string) => new Request('https://portal.example/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
const readAt = (when: Date, cookie: string) => {
	vi.setSystemTime(when)
	return sessions.read(withCookie(cookie))
}

test('a session says who it is, how strongly shown, and since when', async () => {
	const cookie = await sessions.start(employer, 'code')
	expect(await sessions.read(withCookie(cookie))).toEqual({
		actor: { kind: 'employer', userId: employer.id },
		level: 'code',
		startedAt: start,
	})
})

test('the table holds a hash and not the token', async () => {
	const token = tokenOf(await sessions.start(staff, 'two-factor'))
	expect(token).toMatch(/^[\w-]{43}$/)
	const [row] = await rows()
	expect(row?.id).toBe(createHash('sha256').update(token).digest('hex'))
	expect(JSON.stringify(row)).not.toContain(token)
	expect(await sessions.read(withCookie(`__Host-session=${row?.id}`))).toBeNull()
})

describe('the cookie', () => {
	test('over TLS is bound to the host, unreadable by script, and goes with the browser', async () => {
		expect(await sessions.start(staff, 'password')).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
		expect(await sessions.end(new Request('https://portal.example/'))).toBe(
			'__Host-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
		)
	})

	test('without TLS loses the prefix and Secure, and nothing else', async () => {
		const insecure = createSessions(ground.store, false)
		const cookie = await insecure.start(staff, 'password')
		expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
		expect(await insecure.read(withCookie(cookie))).not.toBeNull()
		expect(await sessions.read(withCookie(cookie)), 'a plain cookie is no cookie over TLS').toBeNull()
	})

	test.each([
		['none', ''],
		['an empty one', '__Host-session='],
		['somebody’s guess', `__Host-session=${'A'.repeat(43)}`],
		['a script’s', '__Host-session=<script>'],
	])('%s signs nobody in', async (_what, cookie) => {
		expect(await sessions.read(new Request('https://portal.example/', { headers: { cookie } }))).toBeNull()
	})

	test('two of one name are none: somebody else set the other', async () => {
		const cookie = (await sessions.start(staff, 'two-factor')).split(';')[0]
		const both = new Request('https://portal.example/', { headers: { cookie: `__Host-session=${'A'.repeat(43)}; ${cookie}` } })
		expect(await sessions.read(both)).toBeNull()
	})
})

describe('signing in', () => {
	test('changes the token, and a token set before it is worth nothing', async () => {
		const planted = await sessions.start(employer, 'code')
		const own = await sessions.start(staff, 'password', withCookie(planted))
		expect(tokenOf(own)).not.toBe(tokenOf(planted))
		expect(await sessions.read(withCookie(planted))).toBeNull()
		expect(await sessions.read(withCookie(own))).toMatchObject({ actor: { userId: staff.id } })
	})

	test('a second factor changes it again, and the first half is over', async () => {
		const half = await sessions.start(staff, 'password')
		const whole = await sessions.start(staff, 'two-factor', withCookie(half))
		expect(await sessions.read(withCookie(half))).toBeNull()
		expect(await sessions.read(withCookie(whole))).toMatchObject({ level: 'two-factor' })
		expect(await rows()).toHaveLength(1)
	})

	test('a token that was never given out is not taken up', async () => {
		const invented = `__Host-session=${'B'.repeat(43)}`
		const own = await sessions.start(staff, 'password', withCookie(invented))
		expect(tokenOf(own)).not.toBe('B'.repeat(43))
		expect(await sessions.read(withCookie(invented))).toBeNull()
	})

	test('five browsers at most, the oldest goes', async () => {
		const cookies: string[] = []
		for (let number = 0; number < 7; number += 1) {
			vi.setSystemTime(minutes(number))
			cookies.push(await sessions.start(employer, 'code'))
		}
		const alive = await Promise.all(cookies.map(async (cookie) => (await sessions.read(withCookie(cookie))) !== null))
		expect(alive).toEqual([false, false, true, true, true, true, true])
		expect(await sessions.start(staff, 'code')).toBeTruthy()
		expect(await sessions.read(withCookie(cookies[6] ?? '')), 'another person’s do not count').not.toBeNull()
	})
})

describe('signing out', () => {
	test('ends the session here: the same cookie sent again opens nothing', async () => {
		const cookie = await sessions.start(staff, 'two-factor')
		await sessions.end(withCookie(cookie))
		expect(await sessions.read(withCookie(cookie))).toBeNull()
		expect(await rows()).toEqual([])
	})

	test('everywhere ends all of one person’s and nobody else’s', async () => {
		const mine = [await sessions.start(staff, 'password'), await sessions.start(staff, 'two-factor')]
		const other = await sessions.start(employer, 'code')
		await sessions.endAll(staff.id)
		for (const cookie of mine) expect(await sessions.read(withCookie(cookie))).toBeNull()
		expect(await sessions.read(withCookie(other))).not.toBeNull()
	})

	test('somebody disabled is out with the next page', async () => {
		const cookie = await sessions.start(staff, 'two-factor')
		await ground.store.write(async (tx) => void (await tx.update(users).set({ disabledAt: start })))
		expect(await sessions.read(withCookie(cookie))).toBeNull()
		expect(await rows()).toEqual([])
	})
})

describe('time', () => {
	test.each([
		['staff', 30],
		['employer', 120],
	] as const)('%s unused for longer than %i minutes are signed out, used in time they stay', async (who, idle) => {
		const person = who === 'staff' ? staff : employer
		const used = await sessions.start(person, 'code')
		expect(await readAt(minutes(idle), used)).not.toBeNull()
		expect(await readAt(minutes(idle * 2), used)).not.toBeNull()
		expect(await readAt(new Date(minutes(idle * 3).getTime() + 1), used)).toBeNull()
		expect(await readAt(minutes(idle * 2), used), 'gone is gone').toBeNull()
	})

	test.each([
		['staff', 12, 29],
		['employer', 24, 110],
	] as const)('%s in use all the time are signed out after %i hours', async (who, whole, every) => {
		const cookie = await sessions.start(who === 'staff' ? staff : employer, 'code')
		let last = 0
		for (let minute = every; minute < whole * 60; minute += every) {
			expect(await readAt(minutes(minute), cookie), `after ${minute} minutes`).not.toBeNull()
			last = minute
		}
		expect(last).toBeGreaterThan(whole * 60 - every - 1)
		expect(await readAt(hours(whole), cookie)).toBeNull()
	})

	test('an employee’s lasts an hour unused and four in all', async () => {
		const { employee } = await aReferralWithEmployee(ground, await anEmployer(ground))
		const subject = { id: employee.userId, kind: 'subject' } as const
		const unused = await sessions.start(subject, 'code')
		expect(await sessions.read(withCookie(unused))).toMatchObject({ actor: employee })
		expect(await readAt(new Date(minutes(60).getTime() + 1), unused)).toBeNull()
		vi.setSystemTime(start)
		const used = await sessions.start(subject, 'code')
		for (let minute = 50; minute < 240; minute += 50) expect(await readAt(minutes(minute), used)).not.toBeNull()
		expect(await readAt(hours(4), used)).toBeNull()
	})

	test('a clock that jumps back gives no more of it', async () => {
		const cookie = await sessions.start(staff, 'two-factor')
		expect(await readAt(minutes(25), cookie)).not.toBeNull()
		expect(await readAt(minutes(-600), cookie)).not.toBeNull()
		const [row] = await rows()
		expect(row?.lastSeenAt).toEqual(minutes(25))
		expect(row?.expiresAt).toEqual(hours(12))
		expect(await readAt(minutes(56), cookie)).toBeNull()
	})

	test('being in use does not move the end', async () => {
		const cookie = await sessions.start(employer, 'code')
		for (const minute of [60, 150, 240]) await readAt(minutes(minute), cookie)
		expect((await rows())[0]?.expiresAt).toEqual(hours(24))
	})

	test('the last use is written down once a minute, not with every page', async () => {
		const cookie = await sessions.start(staff, 'two-factor')
		await readAt(new Date(start.getTime() + 59_000), cookie)
		expect((await rows())[0]?.lastSeenAt).toEqual(start)
		await readAt(new Date(start.getTime() + 61_000), cookie)
		expect((await rows())[0]?.lastSeenAt).toEqual(new Date(start.getTime() + 61_000))
	})
})
