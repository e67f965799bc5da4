import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { outbox, reminders } from '#db/schema/schema.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import { doors } from './support/doors.ts'
import { attackedGround, forgetLimits, tablesNow } from './support/ground.ts'
import { newReminders } from './support/papers.ts'
import { newestTo } from './support/post-box.ts'
import { aVisitor, request } from './support/visitor.ts'

const ground = await attackedGround()
const quiet = holdingMessages(ground)
const { origin } = inject('portal')
const form = 'application/x-www-form-urlencoded'
const words = 'List-Unsubscribe=One-Click'
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)

beforeEach(() => forgetLimits(ground))

/** As a mail program would: no cookie, no origin, none of what browsers say. */
const fromNowhere = (path: string, body = words, headers: Readonly<Record<string, string>> = {}, method = 'POST') =>
	request(
		method,
		path,
		{ 'x-forwarded-for': '10.98.0.1', 'content-type': form, 'content-length': String(Buffer.byteLength(body)), ...headers },
		body,
	)
const rowOf = async (id: string) => (await ground.store.read.select().from(reminders).where(eq(reminders.id, id)))[0]

describe('one click in a mail program', () => {
	test.each([
		['as a form', form, words],
		[
			'in parts',
			'multipart/form-data; boundary=abc',
			'--abc\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--abc--\r\n',
		],
	])('stops, %s, with an answer that leads nowhere else, and again does no harm', async (_title, kind, body) => {
		const { id, token } = await newReminders(quiet)
		for (const time of ['first', 'again']) {
			const answer = await fromNowhere(`/reminders/${token}/stop`, body, { 'content-type': kind })
			expect([answer.status, answer.location, answer.headers['set-cookie']], time).toEqual([200, null, undefined])
		}
		expect(await rowOf(id)).toMatchObject({ recipient: null, requestKey: null })
		expect((await rowOf(id))?.stoppedAt).not.toBeNull()
	})

	test('stops nothing by a link that is not there', async () => {
		expect((await fromNowhere(`/reminders/${'a'.repeat(43)}/stop`)).status).toBe(404)
	})

	test('gets through nowhere else, whatever door it knocks at', async () => {
		const before = await tablesNow(ground)
		for (const { pattern } of doors) {
			if (pattern === '/reminders/:token/stop') continue
			// Refused before anybody asks what the parts are.
			const path = pattern.replace(/:[a-z]+/gi, 'a'.repeat(43))
			expect((await fromNowhere(path)).status, path).toBe(path.startsWith('/api/') ? 405 : 403)
		}
		expect(await tablesNow(ground)).toEqual(before)
	})

	test('gets through in no other shape', async () => {
		const { id, token } = await newReminders(quiet)
		const stop = `/reminders/${token}/stop`
		const before = await tablesNow(ground)
		const refused: (readonly [string, string?, Readonly<Record<string, string>>?])[] = [
			[`/reminders/${token}`],
			[`${stop}/`],
			[`${stop}?intent=stop`],
			[`/reminders/${token}/%73top`],
			[`/reminders/${token}/x/../stop`],
			[`/Reminders/${token}/stop`],
			[`${stop}.data`],
			[stop, ''],
			[stop, 'intent=stop'],
			[stop, 'intent=confirm'],
			[stop, `${words}&intent=confirm`],
			[stop, `${words}&${words}`],
			[stop, `${words}${' '.repeat(500)}`],
			[stop, words, { 'content-type': 'text/plain' }],
			[stop, words, { 'content-type': 'application/json' }],
			[stop, words, { origin: 'https://evil.example' }],
			[stop, words, { origin: 'null' }],
			[stop, words, { 'sec-fetch-site': 'cross-site' }],
			[stop, words, { 'sec-fetch-site': 'same-site' }],
			[stop, words, { 'sec-fetch-mode': 'navigate' }],
			[stop, words, { referer: 'https://evil.example/' }],
			[stop, words, { cookie: 'session=anything' }],
		]
		for (const [path, body, headers] of refused) {
			const answer = await fromNowhere(path, body, headers)
			expect([400, 403], `${path} ${body} ${JSON.stringify(headers)}: ${answer.status}`).toContain(answer.status)
		}
		expect((await fromNowhere(stop, words.repeat(100))).status).toBe(413)
		expect(await tablesNow(ground)).toEqual(before)
		expect((await rowOf(id))?.stoppedAt).toBeNull()
		// Control: in its own shape it does.
		expect((await fromNowhere(stop)).status).toBe(200)
		expect((await rowOf(id))?.stoppedAt).not.toBeNull()
	})

	test('can only stop: what nobody confirmed stays unconfirmed', async () => {
		const { id, token } = await someReminders(quiet, { days: [inDays(9)], confirmed: false, at: new Date() })
		await fromNowhere(`/reminders/${token}/stop`)
		expect(await rowOf(id)).toMatchObject({ confirmedAt: null, recipient: null })
	})
})

test('programs that open every link of a message confirm nothing and stop nothing', async () => {
	const { token } = await someReminders(quiet, { days: [inDays(9)], confirmed: false, at: new Date() })
	const before = await tablesNow(ground)
	for (const path of [`/reminders/${token}`, `/reminders/${token}/stop`, `/reminders/${token}?intent=confirm`]) {
		expect((await aVisitor().get(path)).status).toBe(200)
		expect((await aVisitor().head(path)).status).toBe(200)
	}
	expect(await tablesNow(ground)).toEqual(before)
})

describe('a yes that ends earlier reminders', () => {
	const set = (wishes: Partial<Parameters<typeof someReminders>[1]>) =>
		someReminders(quiet, { days: [inDays(9)], at: new Date(), ...wishes })
	const confirm = (token: string, ends: readonly string[] = []) =>
		aVisitor().post(`/reminders/${token}`, [['intent', 'confirm'], ...ends.map((id): [string, string] => ['end', id])])
	const isStopped = async (id: string) => (await rowOf(id))?.stoppedAt !== null

	test('is said before and after, and opening the page ends nothing', async () => {
		const email = `viktor-${Date.now()}@firm.example`
		const old = await set({ email })
		const next = await set({ email, days: [inDays(11)], confirmed: false })
		expect((await aVisitor().get(`/reminders/${next.token}`)).body).toContain('You have earlier reminders with the mark P7')
		expect(await isStopped(old.id)).toBe(false)
		const answer = await confirm(next.token)
		expect([answer.status, answer.location]).toEqual([303, `/reminders/${next.token}?said=replaced`])
		expect(await isStopped(old.id)).toBe(true)
		expect((await aVisitor().get(`/reminders/${next.token}?said=replaced`)).body).toContain('have stopped')
	})

	test('ends nobody else’s, whatever the form names', async () => {
		const theirs = [await set({ mark: null }), await set({ mark: 'P7' })]
		const next = await set({ mark: null, confirmed: false })
		expect((await aVisitor().get(`/reminders/${next.token}`)).body).not.toContain('name="end"')
		expect((await confirm(next.token, [...theirs.map(({ id }) => id), '', '__proto__', 'x'.repeat(5000)])).status).toBe(303)
		for (const { id } of theirs) expect(await isStopped(id)).toBe(false)
		// Control: one of its own that is named ends.
		const other = await set({ email: next.email, mark: null, days: [inDays(20)], confirmed: false })
		await confirm(other.token, [next.id])
		expect(await isStopped(next.id)).toBe(true)
	})
})

test('the answer to asking is the same for every address but for the address in it', async () => {
	const known = await newReminders(quiet)
	const day = inDays(12)
	const ask = async (email: string) => {
		const answer = await aVisitor().post('/return-to-work/reminders', { email, day, mark: 'P7' })
		return {
			status: answer.status,
			body: answer.body.replaceAll(email, 'ADDRESS').replaceAll(email.replace('@', '&#64;'), 'ADDRESS'),
		}
	}
	const fresh = await ask('nobody-knows-me@firm.example')
	expect(fresh.status).toBe(200)
	expect(await ask(known.email)).toEqual(fresh)
	// The same again, and more often than one address gets messages.
	for (let time = 0; time < 5; time += 1) expect(await ask(known.email)).toEqual(fresh)
})

test('what was typed comes into no address, and nothing of it into the message', async () => {
	const email = `whose-${Date.now()}@firm.example`
	const answer = await aVisitor().post('/return-to-work/reminders', [
		['email', email],
		['day', `${inDays(20)}~stress`],
		['mark', 'Sam Smith'],
	])
	expect([answer.status, answer.location]).toEqual([200, null])
	expect(answer.body).not.toMatch(/stress|Sam Smith/)
	const sent = await newestTo(email, /confirm your reminders/i)
	expect(`${sent.subject} ${sent.text}`).not.toMatch(/stress|Smith|return-to-work/i)
	expect(sent.text).toContain(`${origin}/reminders/`)
	// Control: it is the message that was queued for this.
	expect(
		(await ground.store.read.select().from(outbox).where(eq(outbox.template, 'confirm-your-reminders'))).length,
	).toBeGreaterThan(0)
})
