import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneTimeCodeAt } from '#app/auth/one-time-codes.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { revokeSubjectLinks } from '#db/queries/case-file.server.ts'
import { aDraftReferral, aReferralWithEmployee } from '#db/seed/referrals.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { headingOf } from './support/page.ts'
import { aTeamMember } from './support/people.ts'
import { codeIn, linkIn, newestTo } from './support/post-box.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

let ground: Ground
let employer: SeededEmployer
let manager: Visitor

beforeAll(async () => {
	ground = await attackedGround()
	employer = await anEmployer(ground, { at: new Date() })
	manager = aVisitor(await signedIn(ground, employer.actor))
	await forgetLimits(ground)
})

/** Sent by the manager's own button, so that the message goes out. */
async function aLinkInTheMail() {
	const address = `${randomUUID()}@mail.example`
	const secret = `wagtail${randomUUID().slice(0, 8)}`
	const { id } = await aDraftReferral(holdingMessages(ground), employer, {
		overrides: { 'employee-contact': { email: address, mobile: undefined }, 'what-you-see': { noticed: secret } },
		at: new Date(),
	})
	expect((await manager.post(`/refer/${id}/check`, '')).status).toBe(303)
	return { address, secret, path: linkIn(await newestTo(address, /your-referral/)) }
}

describe('a program that follows links in messages', () => {
	test('uses nothing up, sees nothing, and the person comes in afterwards', async () => {
		const { address, secret, path } = await aLinkInTheMail()
		const before = await tablesNow(ground)
		const scanners: Record<string, string>[] = [
			{ 'user-agent': 'Mozilla/5.0 (compatible; LinkScanner/1.0)' },
			{ 'user-agent': 'python-requests/2.31', accept: '*/*' },
			{ purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
		]
		for (let round = 0; round < 20; round += 1) {
			const scanner = aVisitor()
			expect((await scanner.head(path)).body).toBe('')
			for (const page of ['', '/code', '/read', '/decide', '/refuse', '/status', '/line/1.1', '/copy/copy.text']) {
				const answer = await scanner.get(path + page, scanners[round % scanners.length])
				expect(answer.body).not.toContain(secret)
				expect(answer.headers['set-cookie']).toBeUndefined()
			}
		}
		expect(await tablesNow(ground)).toEqual(before)

		// Control: the person's button does what no visit did.
		const person = aVisitor()
		const since = new Date()
		expect((await person.post(path, '')).status).toBe(303)
		const code = codeIn(await newestTo(address, /code/i, since))
		expect((await person.post(`${path}/code`, { code })).location).toBe(`${path}/read`)
		expect((await person.get(`${path}/read`)).body).toContain(secret)
	})

	test('every other link in a message only leads to a page', async () => {
		const before = await tablesNow(ground)
		const anybody = aVisitor()
		const links = [
			'/account',
			`/refer/${randomUUID().replaceAll('-', '')}`,
			'/casework',
			'/sign-in',
			'/sign-in/code?returnTo=%2Faccount',
		]
		for (const link of links) for (let round = 0; round < 5; round += 1) await anybody.get(link)
		expect(await tablesNow(ground)).toEqual(before)
	})
})

describe('a code', () => {
	const ask = async (email: string) => {
		const visitor = aVisitor()
		const since = new Date()
		expect((await visitor.post('/sign-in', { email })).status).toBe(303)
		return { visitor, code: codeIn(await newestTo(email, /code/i, since)) }
	}
	const fresh = () => `${randomUUID()}@firm.example`

	test('works once, in the browser that asked, and gives that browser a new session', async () => {
		const { visitor, code } = await ask(fresh())
		expect((await aVisitor().post('/sign-in/code', { code })).status, 'another browser').toBe(400)
		visitor.cookies.set('session', 'chosen-by-somebody-else')
		const taken = await visitor.post('/sign-in/code', { code, returnTo: '/account' })
		expect(taken.location).toBe('/account')
		expect(visitor.cookies.get('session')).toMatch(/^[\w-]{43}$/)
		expect(String(taken.headers['set-cookie'])).toMatch(/session=[^;]+; Path=\/; HttpOnly; SameSite=Lax/)
		expect((await visitor.get('/account')).status).toBe(200)
		expect((await visitor.post('/sign-in/code', { code })).status, 'a second time').toBe(400)
	})

	test('is over after five wrong tries, the right one included', async () => {
		const { visitor, code } = await ask(fresh())
		const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
		for (let tries = 0; tries < 5; tries += 1) expect((await visitor.post('/sign-in/code', { code: wrong })).status).toBe(400)
		const late = await visitor.post('/sign-in/code', { code })
		expect(late.status).toBe(400)
		expect(late.body).toContain('does not work any more')
		expect(visitor.cookies.has('session')).toBe(false)
	})

	test('asked for fifty times is sent five times', async () => {
		const email = fresh()
		const answers = await Promise.all(Array.from({ length: 50 }, () => aVisitor().post('/sign-in', { email })))
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(5)
		const refused = answers.find(({ status }) => status === 429)!
		expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
		expect(refused.body).toContain(email)
	})

	test('of one person opens nothing of another', async () => {
		const one = await aLinkInTheMail()
		const other = await aLinkInTheMail()
		const visitor = aVisitor()
		const since = new Date()
		await visitor.post(one.path, '')
		const code = codeIn(await newestTo(one.address, /code/i, since))
		expect((await visitor.post(`${other.path}/code`, { code })).status).toBe(400)
		expect((await visitor.post('/sign-in/code', { code })).status).toBe(400)
		expect(visitor.cookies.has('session')).toBe(false)
		expect((await visitor.get(`${other.path}/read`)).body).not.toContain(other.secret)
	})

	test('is not taken from two browsers at once', async () => {
		const { visitor, code } = await ask(fresh())
		const answers = await Promise.all(
			Array.from({ length: 10 }, () => {
				const twin = aVisitor()
				for (const [name, value] of visitor.cookies) twin.cookies.set(name, value)
				return twin.post('/sign-in/code', { code })
			}),
		)
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
	})
})

describe('nobody learns who has an account', () => {
	const plain = ({ status, headers, body }: Answer, typed: string) => {
		const { date: _date, 'set-cookie': cookies, ...rest } = headers
		return { status, rest, cookies: cookies?.map((one) => one.replace(/=[\w-]{43};/, '=;')), body: body.replaceAll(typed, '') }
	}

	test('an employer’s address and an unknown one of the same length get the same answer', async () => {
		const unknown = `x${employer.email.slice(1)}`
		const known = plain(await aVisitor().post('/sign-in', { email: employer.email }), employer.email)
		expect(plain(await aVisitor().post('/sign-in', { email: unknown }), unknown)).toEqual(known)
		expect(known.status).toBe(303)
	})

	test('so do a member of staff with a wrong password and nobody at all', async () => {
		const { seeded } = await aTeamMember(ground, { password: 'the right one for a test' })
		const unknown = `x${seeded.email.slice(1)}`
		const known = plain(await aVisitor().post('/sign-in/staff', { email: seeded.email, password: 'wrong' }), seeded.email)
		expect(plain(await aVisitor().post('/sign-in/staff', { email: unknown, password: 'wrong' }), unknown)).toEqual(known)
		expect(known.status).toBe(400)
		const right = await aVisitor().post('/sign-in/staff', { email: seeded.email, password: 'the right one for a test' })
		expect(right.status, 'control').toBe(303)
	})

	test('a link of an employee that was never made and one that is over look the same', async () => {
		const made = await aReferralWithEmployee(holdingMessages(ground), employer, { at: new Date(Date.now() - 3 * 3_600_000) })
		expect((await aVisitor().get(`/your-referral/${made.token}`)).status, 'control').toBe(200)
		await ground.store.write((tx) => revokeSubjectLinks(tx, made.id, new Date()))
		const over = plain(await aVisitor().get(`/your-referral/${made.token}`), made.token)
		const token = 'x'.repeat(made.token.length)
		expect(plain(await aVisitor().get(`/your-referral/${token}`), token)).toEqual(over)
		expect(over.status).toBe(404)
	})
})

describe('staff', () => {
	const password = 'sparrows on the long fence'

	test('are in after both halves, and one code of the app works once', async () => {
		const { seeded } = await aTeamMember(ground, { password })
		const desk = aVisitor()
		await desk.post('/sign-in/staff', { email: seeded.email, password })
		const half = desk.cookies.get('session')
		expect((await desk.get('/casework')).location).toMatch(/^\/sign-in\/staff/)
		const code = oneTimeCodeAt(seeded.totpSecret, new Date())
		expect((await desk.post('/sign-in/staff/code', { code })).location).toBe('/casework')
		expect(desk.cookies.get('session')).not.toBe(half)
		expect(headingOf((await desk.get('/casework')).body)).toBe('Cases')

		const thief = aVisitor(`session=${half}`)
		expect((await thief.get('/casework')).location).toMatch(/^\/sign-in\/staff/)
		expect((await thief.post('/sign-in/staff/code', { code: '000000' })).location, 'the half session is gone').toBe(
			'/sign-in/staff',
		)
		const twin = aVisitor()
		await twin.post('/sign-in/staff', { email: seeded.email, password })
		expect((await twin.post('/sign-in/staff/code', { code })).status, 'the same code').toBe(400)
	})

	test('a password typed wrongly again and again is not looked at any more', async () => {
		const { seeded } = await aTeamMember(ground, { password })
		const statuses: number[] = []
		for (let tries = 0; tries < 7; tries += 1)
			statuses.push((await aVisitor().post('/sign-in/staff', { email: seeded.email, password: 'wrong' })).status)
		expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429])
		expect((await aVisitor().post('/sign-in/staff', { email: seeded.email, password })).status).toBe(429)
	})
})

test('signing in again ends the session that the browser had', async () => {
	const visitor = aVisitor(await signedIn(ground, employer.actor))
	const earlier = `session=${visitor.cookies.get('session')}`
	expect((await aVisitor(earlier).get('/account')).status, 'control').toBe(200)
	const since = new Date()
	await visitor.post('/sign-in', { email: employer.email })
	const code = codeIn(await newestTo(employer.email, /code/i, since))
	expect((await visitor.post('/sign-in/code', { code })).status).toBe(303)
	expect((await visitor.get('/account')).status).toBe(200)
	expect((await aVisitor(earlier).get('/account')).location).toMatch(/^\/sign-in\?/)
})

test('a session that was ended opens nothing any more, and asks the browser to forget', async () => {
	const visitor = aVisitor(await signedIn(ground, employer.actor))
	const cookie = `session=${visitor.cookies.get('session')}`
	expect((await visitor.get('/account')).status).toBe(200)
	const out = await visitor.post('/sign-out', '')
	expect(out.headers['clear-site-data']).toBe('"cache"')
	expect(String(out.headers['set-cookie'])).toContain('Max-Age=0')
	expect((await aVisitor(cookie).get('/account')).location).toMatch(/^\/sign-in\?/)
})
